import type { ReviewStatement } from '../../review.schema.ts';

type DutyView = NonNullable<ReviewStatement['duty']>;

/** A sentence of a review for tests, named by its words. */
export function sentence(id: string, patch: Partial<ReviewStatement> = {}): ReviewStatement {
  return {
    id,
    revision: 0,
    place: 1,
    provision: 'I',
    span: [0, 1],
    segments: [[0, 1]],
    text: id,
    contextLine: null,
    disposition: 'orientation',
    rule: 'no-order',
    confidence: 0.9,
    confirmed: false,
    unclassified: false,
    proposal: 1,
    duty: null,
    indicators: [],
    ...patch,
  };
}

/** A duty for tests: who is ordered, in the words of the document; `look` wants a look at its lead. */
export function duty({ ordered = [], look = [] }: { ordered?: string[]; look?: 'nobody-named'[] }): DutyView {
  const ground = { spans: [], rule: null, confidence: null, source: 'read' as const, look: [] };
  return {
    title: 'Lập danh mục',
    kind: 'measure',
    action: null,
    product: null,
    ordered: ordered.map((wording) => ({ wording, isClass: false, body: null })),
    executors: [],
    cooperatingNamed: [],
    basis: 'explicit',
    leads: [],
    leadClass: null,
    accountable: null,
    cooperating: [],
    deadline: { source: 'none', dueOn: null, wording: null, kind: 'none' },
    recurrence: null,
    event: null,
    topic: [],
    grounds: {
      title: ground,
      lead: { ...ground, look },
      accountable: ground,
      cooperating: ground,
      deadline: ground,
      product: ground,
      kind: ground,
    },
  };
}
