/**
 * "6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. Some offices ask for five;
 * which ones count is the rule `six-clear`.
 */
export const SIX = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type SixItem = (typeof SIX)[number];

/** What the checklist looks at. */
export interface ClarityFacts {
  readonly isLeaf: boolean;
  readonly leadId: string | null;
  readonly accountableId: string | null;
  readonly dueOn: string | null;
  readonly recurrence: string | null;
  readonly title: string;
  readonly product: string | null;
  readonly authority: string | null;
}

const CLEAR: Readonly<Record<SixItem, (facts: ClarityFacts) => boolean>> = {
  // An order to several bodies has its persons in its children.
  person: (facts) => !facts.isLeaf || facts.leadId !== null,
  work: (facts) => facts.title.trim() !== '',
  // "Periodically" without saying how often, or "on request", is no time.
  time: (facts) =>
    facts.dueOn !== null ||
    (facts.recurrence !== null && !['periodic-unspecified', 'on-request'].includes(facts.recurrence)),
  responsibility: (facts) => facts.accountableId !== null,
  product: (facts) => facts.product !== null && facts.product.trim() !== '',
  authority: (facts) => facts.authority !== null && facts.authority.trim() !== '',
};

/** The checklist of a task: each asked-for item and whether it is clear. */
export const sixClear = (
  facts: ClarityFacts,
  asked: readonly SixItem[] = SIX,
): { item: SixItem; clear: boolean }[] => asked.map((item) => ({ item, clear: CLEAR[item](facts) }));
