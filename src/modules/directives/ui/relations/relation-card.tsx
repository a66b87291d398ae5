import { type ReactNode, useId } from 'react';
import { Quote, Tag } from '../../../../web/design/index.ts';
import { formatDate, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { RelationView } from '../../relations/relations.schema.ts';
import { useCitation } from '../citation.ts';
import { titled } from './document-name.ts';
import { relationTexts } from './relations.texts.ts';
import { ValidityTag } from './validity-tag.tsx';

/** One relation: what it says, of which document, on which words, and what can be done with it. */
export function RelationCard({ relation, actions }: { relation: RelationView; actions: ReactNode }) {
  const texts = useTexts(relationTexts);
  const language = useLanguage();
  const cite = useCitation();
  const id = useId();
  const { kind, other, held, choices, extent, provisions, effectiveOn, state, wording, note } = relation;
  const name = cite(held ?? other) ?? titled(other, language);
  const title = held?.title ?? other.title;
  return (
    <li className={`q-relation q-relation-${state}`}>
      <article aria-labelledby={id}>
        <header>
          <h3 id={id}>
            <span className="q-relation-kind">{texts.kind[kind]}</span>{' '}
            {held ? (
              <a className="q-link" href={`/directives/${held.id}`}>
                {name}
              </a>
            ) : (
              name
            )}
          </h3>
          <span className="q-grow" />
          <Tag {...(state === 'proposed' ? { tone: 'gold' as const } : {})}>{texts.state[state]}</Tag>
        </header>
        {title && (held ?? other).number !== null ? <p lang="vi">{title}</p> : null}
        <p className="q-relation-facts">
          {held ? <ValidityTag validity={held.validity} /> : <Tag>{texts.outside}</Tag>}
          {extent ? (
            <span>{provisions ? <span lang="vi">{provisions}</span> : texts.extent[extent]}</span>
          ) : null}
          {effectiveOn ? <span>{texts.from(formatDate(effectiveOn))}</span> : null}
        </p>
        {choices.length > 0 && state !== 'rejected' ? (
          <div className="q-xs">
            <p>{texts.which}</p>
            <ul className="q-relation-choices">
              {choices.map((one) => (
                <li key={one.id}>
                  <a className="q-link" href={`/directives/${one.id}`}>
                    {cite(one)}
                  </a>{' '}
                  {one.title ? <span lang="vi">{one.title}</span> : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {wording ? <Quote>{wording}</Quote> : null}
        {note ? <p className="q-xs q-sub">{texts.entered(note)}</p> : null}
        <div className="q-actions">{actions}</div>
      </article>
    </li>
  );
}
