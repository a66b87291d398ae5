import type { Scope } from '../access/index.ts';
import { named } from './list-tasks.ts';
import { filter, type TaskRow } from './register.schema.ts';
import { registerPage } from './register.store.ts';
import { registerCondition } from './register-conditions.store.ts';
import { viewRules } from './view-rules.ts';

/** More orders than any document gives. */
const ALL = 10_000;

/**
 * What became of the sentences of a directive: every order of it the caller may see, in the order of the document.
 * An order to several bodies is one row; it follows its children.
 */
export async function ordersOfDirective(scope: Scope, directiveId: string): Promise<readonly TaskRow[]> {
  const rules = await viewRules(scope);
  const wanted = filter.parse({ directive: directiveId, level: 'order' });
  const condition = await registerCondition(scope, wanted, rules, 'page');
  const rows = await registerPage(scope, condition, 'number', null, ALL);
  return named(scope, rows, rules);
}
