/** Where a deadline comes from; always shown beside the date, so that nothing set later passes for the document's own words. */
export const DEADLINE_SOURCES = ['stated', 'derived', 'set', 'default', 'none'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];
