import type { Scope } from '../access/index.ts';
import { type RuleValue, rulesOn, workingCalendar } from '../rules/index.ts';
import type { ViewRules } from './task-view.ts';
import { reachOn } from './time-state.ts';

type Rules = { readonly [K in 'due-soon' | 'holidays' | 'working-days' | 'six-clear']: RuleValue<K> };

/** How the rules of one day read, by their holidays: asking for a day twice computes its reach once. */
const made = new WeakMap<Rules['holidays'], Map<string, { rules: Rules; view: ViewRules }>>();

/** The rules of today that rows, counts and threads are made by. */
export async function viewRules(scope: Scope): Promise<ViewRules> {
  const rules: Rules = await rulesOn(scope, ['due-soon', 'holidays', 'working-days', 'six-clear']);
  const days = made.get(rules.holidays) ?? new Map();
  const known = days.get(scope.today);
  const same = (key: keyof Rules) => known?.rules[key] === rules[key];
  if (known && same('due-soon') && same('working-days') && same('six-clear')) return known.view;
  const isWorkingDay = workingCalendar(rules['working-days'], rules.holidays);
  const view = {
    day: scope.today,
    reach: reachOn(scope.today, rules['due-soon'], isWorkingDay),
    six: rules['six-clear'].items,
  };
  made.set(rules.holidays, days.set(scope.today, { rules, view }));
  return view;
}
