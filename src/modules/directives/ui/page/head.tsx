import { Button, Menu, PageHeader, Tag } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { useCitation } from '../citation.ts';
import { useNarrow } from '../confirm/narrow.ts';
import { directiveTexts } from '../directive.texts.ts';
import { ValidityTag } from '../relations/validity-tag.tsx';
import { pageTexts } from './page.texts.ts';
import { distinctReferences } from './references.ts';
import { Strip } from './strip.tsx';
import type { Choice } from './use-choice.ts';

/** The head of the page: which document it is, what can be done with it, and its figures. */
export function Head({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const { overview, action: texts } = useTexts(pageTexts);
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  const narrow = useNarrow();
  const { id, header, fileName, may, references, referredBy } = directive;
  const related = distinctReferences(references).length + referredBy.length;
  const file = `/api/directives/${id}/file`;
  const relatedWords = `${texts.related} ${related}`;
  return (
    <PageHeader
      title={cite(header, false) ?? fileName}
      about={header.title ? <span lang="vi">{header.title}</span> : undefined}
      size="md"
      back="/directives"
      phoneSub={header.title ?? words.state[directive.state]}
      tag={
        <>
          <Tag tone="gold">{words.state[directive.state]}</Tag>
          {directive.validity !== null && directive.validity !== 'current' ? (
            <a href={`/directives/${id}/relations`}>
              <ValidityTag validity={directive.validity} />
            </a>
          ) : null}
        </>
      }
      actions={
        narrow ? (
          <Menu
            label={texts.more}
            icon="more"
            items={[
              {
                key: 'overview',
                icon: 'info',
                label: overview,
                onSelect: () => choice.show('overview'),
              },
              {
                key: 'related',
                icon: 'link' as const,
                label: relatedWords,
                onSelect: () => choice.show('references'),
              },
              {
                key: 'history',
                icon: 'timeline' as const,
                label: texts.history,
                onSelect: () => choice.show('history'),
              },
              ...(may.download
                ? [{ key: 'file', icon: 'download' as const, label: texts.file, href: file }]
                : []),
              { key: 'print', icon: 'print' as const, label: texts.print, onSelect: () => window.print() },
            ]}
          />
        ) : (
          <>
            <Button size="sm" icon="link" href={choice.hrefOfView('references')}>
              {relatedWords}
            </Button>
            <Button size="sm" icon="timeline" href={choice.hrefOfView('history')}>
              {texts.history}
            </Button>
            {may.download ? (
              <Button size="sm" icon="download" href={file} download>
                {texts.file}
              </Button>
            ) : null}
            <Button size="sm" icon="print" onClick={() => window.print()}>
              {texts.print}
            </Button>
          </>
        )
      }
    >
      <Strip directive={directive} choice={choice} />
    </PageHeader>
  );
}
