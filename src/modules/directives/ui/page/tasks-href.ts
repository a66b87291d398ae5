import { writeSearch } from '../../../../web/shell/search.ts';

/**
 * The list behind a count of this page: the orders of the directive, one row for each sentence that gives work, as
 * the figures are counted.
 */
export const tasksHref = (
  directiveId: string,
  narrowed: { readonly timeState?: string; readonly state?: string } = {},
): string => `/tasks${writeSearch({ directive: directiveId, level: 'order', ...narrowed })}`;
