import type { Extraction, Reference } from '@quyet/parser/contract';
import { documentKey } from './document-key.ts';
import { type DraftRelation, hasExtent, RELATION_KINDS } from './relation.ts';
import { wordedRelation } from './worded-relation.ts';

/**
 * The relations a reading proposes: one for each document named, by the weightiest thing said of it; the first place
 * where that is said is its ground. What is named without number and title cannot be told from others and is left out.
 */
export function proposeRelations(
  { references, statements }: Pick<Extraction, 'references' | 'statements'>,
  text: string,
  issuedOn: string | null,
  newId: () => string,
): DraftRelation[] {
  const named = references.filter(
    (it) => it.number !== null || (it.title?.split(' ').length ?? 0) >= WORDS_OF_A_TITLE,
  );
  const sentenceOf = ({ span: [start] }: Reference) =>
    statements.find((it) => it.span[0] <= start && start < it.span[1])?.span ?? null;
  const dates = new Map<string, Set<string>>();
  for (const { number, date } of named) {
    if (number !== null && date !== null) of(dates, documentKey(number)).add(date);
  }
  const byDocument = Map.groupBy(named, (it) => documentNamed(it, dates));
  return [...byDocument.values()]
    .map((places) => {
      const said = places.map((reference) => ({
        reference,
        words: wordedRelation(text, numberedOnly(reference), issuedOn, sentenceOf(reference)),
      }));
      const [first] = said.sort((a, b) => weight(a.words.kind) - weight(b.words.kind));
      if (!first) return null;
      const { wording, ...words } = first.words;
      const field = <K extends 'docType' | 'date' | 'issuer' | 'title'>(name: K) =>
        first.reference[name] ?? places.find((it) => it[name] !== null)?.[name] ?? null;
      return {
        id: newId(),
        ...words,
        other: {
          docType: field('docType'),
          number: first.reference.number,
          issuedOn: field('date'),
          issuerWording: field('issuer'),
          title: field('title'),
        },
        otherId: null,
        state: 'proposed' as const,
        source: 'reference' as const,
        span: first.reference.span,
        wording,
        note: null,
      };
    })
    .filter((it) => it !== null)
    .sort((a, b) => weight(a.kind) - weight(b.kind) || a.span[0] - b.span[0]);
}

/** Shorter titles ("Quy hoạch tỉnh") name no one document. */
const WORDS_OF_A_TITLE = 4;

/** What another document is to lose is said of its number; "điều chỉnh Quy hoạch tỉnh" orders work. */
const numberedOnly = (it: Reference): Reference =>
  it.number === null && hasExtent(it.relation) ? { ...it, relation: 'cites' } : it;

const weight = (kind: DraftRelation['kind']): number => RELATION_KINDS.indexOf(kind);

/** A number cited with its date and again without is one document; the same number of two dates is two. */
function documentNamed({ number, date, docType, title }: Reference, dates: Dates): string {
  if (number === null) return `${docType} ${title?.toLocaleLowerCase('vi')}`;
  const key = documentKey(number);
  const known = [...(dates.get(key) ?? [])];
  return `${key} ${date ?? (known.length === 1 ? known[0] : '')}`;
}

type Dates = Map<string, Set<string>>;

function of(dates: Dates, key: string): Set<string> {
  const found = dates.get(key) ?? new Set();
  dates.set(key, found);
  return found;
}
