import type { Suggestion, WordingDecision } from '../learning.schema.ts';
import { useMeaning } from './meaning.ts';

/**
 * A wording and what it is taken for, as a heading.
 * @param verb the words between: what people make of it, or what was decided
 */
export function WordingLine({
  one,
  verb,
}: {
  one: Pick<Suggestion | WordingDecision, 'kind' | 'wording' | 'body' | 'decided'>;
  verb: string;
}) {
  const meaning = useMeaning();
  const quoted = one.kind !== 'lead';
  return (
    <h2>
      <span lang={quoted ? 'vi' : undefined} className={quoted ? 'q-learn-wording' : undefined}>
        {meaning.wording(one.kind, one.wording)}
      </span>{' '}
      <small>{verb}</small>{' '}
      {one.body ? (
        <a lang="vi" href={`/organisations/${one.body.id}`}>
          {one.body.name}
        </a>
      ) : (
        <span>{meaning.value(one.kind, one.decided)}</span>
      )}
    </h2>
  );
}
