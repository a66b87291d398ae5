import { useEffect } from 'react';
import { Button, EmptyState, PageHeader, Skeleton, Tag } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { useCitation } from '../citation.ts';
import { directiveTexts } from '../directive.texts.ts';
import { pageTexts } from './page.texts.ts';

/** A document without results yet: who may work on it is led there, everyone else is told where it stands. */
export function UnreadyPage({ directive }: { directive: WholeDirective }) {
  const texts = useTexts(pageTexts).unready;
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  const go = useGo();
  const { id, state, may } = directive;
  const toDo = state !== 'in-force' && state !== 'discarded' && (may.confirm || may.readAgain || may.discard);
  useEffect(() => {
    if (toDo) go(`/directives/${id}/confirm`, 'replace');
  }, [toDo, id, go]);
  if (toDo || state === 'in-force') return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader
        title={cite(directive.header, false) ?? directive.fileName}
        size="md"
        back="/directives"
        phoneSub={words.state[state]}
        tag={<Tag>{words.state[state]}</Tag>}
      />
      <EmptyState title={texts[state]} action={<Button href="/directives">{texts.toList}</Button>}>
        {state === 'discarded' ? texts.discardedMore : texts.more}
      </EmptyState>
    </>
  );
}
