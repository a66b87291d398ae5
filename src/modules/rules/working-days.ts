import { addDays, type Day, weekday } from '../../platform/clock/clock.ts';
import type { RuleValue } from './rules.schema.ts';

/** Whether offices work on a day. */
export type IsWorkingDay = (day: Day) => boolean;

/** The calendar from the rules `working-days` and `holidays`: the week, less holidays, with exchanged days. */
export function workingCalendar(
  week: RuleValue<'working-days'>,
  holidays: RuleValue<'holidays'>,
): IsWorkingDay {
  const off = new Set<Day>();
  const worked = new Set<Day>();
  for (const year of holidays.years) {
    for (const { from, to } of year.off) for (let day = from; day <= to; day = addDays(day, 1)) off.add(day);
    for (const swap of year.swaps) {
      off.add(swap.off);
      worked.add(swap.worked);
    }
  }
  return (day) => worked.has(day) || (!off.has(day) && week.weekdays.includes(weekday(day)));
}

/** No stretch without a working day is longer than this; a calendar that has one is a mistake in the rules. */
const LONGEST_REST = 60;

/** The `count`-th working day after `day`; `day` itself is not counted (Civil Code 2015, art. 147.2). */
export function addWorkingDays(day: Day, count: number, isWorkingDay: IsWorkingDay): Day {
  let found = day;
  for (let n = 0; n < count; n++) {
    let next = addDays(found, 1);
    for (let rest = 0; !isWorkingDay(next) && rest < LONGEST_REST; rest++) next = addDays(next, 1);
    found = next;
  }
  return found;
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, isWorkingDay: IsWorkingDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
}
