import type { PageReference } from '../../page.schema.ts';

/** A document this one names, however often; `spans` are the places. */
export type DistinctReference = Omit<PageReference, 'span'> & {
  readonly spans: readonly PageReference['span'][];
};

/** Strongest bond first: a document that is a basis and is cited later stands once, as a basis. */
export const RELATIONS = [
  'basis',
  'implements',
  'continues',
  'replaces',
  'repeals',
  'amends',
  'cites',
] as const satisfies readonly PageReference['relation'][];

/** Each document once, in the order of its bond and then of the text. */
export function distinctReferences(references: readonly PageReference[]): DistinctReference[] {
  const found = new Map<string, DistinctReference>();
  for (const { span, ...one } of references) {
    const key =
      one.number ?? `${one.docType} ${one.title ?? ''} ${one.issuedOn ?? ''}`.toLocaleLowerCase('vi');
    const before = found.get(key);
    if (!before) {
      found.set(key, { ...one, spans: [span] });
      continue;
    }
    const stronger = RELATIONS.indexOf(one.relation) < RELATIONS.indexOf(before.relation);
    found.set(key, {
      docType: before.docType ?? one.docType,
      number: before.number ?? one.number,
      issuedOn: before.issuedOn ?? one.issuedOn,
      issuerWording: before.issuerWording ?? one.issuerWording,
      title: before.title ?? one.title,
      directiveId: before.directiveId ?? one.directiveId,
      relation: stronger ? one.relation : before.relation,
      spans: [...before.spans, span],
    });
  }
  return [...found.values()].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
}
