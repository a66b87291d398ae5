/**
 * What a phrase of time means in an office's usage, as a day and back.
 *
 *   "trong năm nay"    this-year  · issued 2026-03-02 → 2026-12-31
 *   "quý tới"          next-quarter                   → 2026-06-30
 *   "trong 15 ngày"    days:15                        → 2026-03-17
 */
import type { DeadlineKind, HouseTime, Recurrence } from '../contract.ts';
import { addDays, dayNumber, lastOfMonth, parseIso } from '../entities/time/calendar.ts';

const PERIODS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
type Period = keyof typeof PERIODS;

/** The longest first: 31 December is the end of a year before it is the end of a month. */
const LONGEST_FIRST: readonly Period[] = ['year', 'half-year', 'quarter', 'month'];

/** Longer terms are no terms from the day of issue any more. */
const MOST_DAYS = 366;

const RECURRENCES: ReadonlySet<string> = new Set<Recurrence>([
  'annual',
  'half-yearly',
  'quarterly',
  'monthly',
  'weekly',
  'continuous',
  'periodic-unspecified',
  'on-request',
]);

export type Meaning =
  | { readonly says: 'nothing' }
  | { readonly says: 'how-often'; readonly recurrence: Recurrence }
  /** `due` is null while the day of issue is not known. */
  | { readonly says: 'by-when'; readonly kind: DeadlineKind; readonly due: string | null };

/** What the meaning says of a document issued on a day; null where it is none of ours. */
export function meaningOn(meaning: string, issued: string | null): Meaning | null {
  if (meaning === 'none') return { says: 'nothing' };
  if (RECURRENCES.has(meaning)) return { says: 'how-often', recurrence: meaning as Recurrence };
  const term = /^days:([1-9]\d{0,2})$/.exec(meaning);
  if (term) {
    const days = Number(term[1]);
    if (days > MOST_DAYS) return null;
    return { says: 'by-when', kind: 'relative', due: issued === null ? null : addDays(issued, days) };
  }
  const [, which, period] = /^(this|next)-(month|quarter|half-year|year)$/.exec(meaning) ?? [];
  if (period === undefined) return null;
  const due = issued === null ? null : endOfPeriod(issued, period as Period, which === 'next' ? 1 : 0);
  return { says: 'by-when', kind: period as Period, due };
}

/** Whether a text is a meaning that a phrase may be given. */
export const isHouseTime = (meaning: string): meaning is HouseTime => meaningOn(meaning, null) !== null;

/**
 * What an entered day says of the phrase it stands for. Null where it stands in no simple relation to the day of issue,
 * so that nothing can be learned from it.
 */
export function timeMeant(due: string, issued: string): HouseTime | null {
  for (const [which, ahead] of [
    ['this', 0],
    ['next', 1],
  ] as const) {
    const period = LONGEST_FIRST.find((it) => endOfPeriod(issued, it, ahead) === due);
    if (period) return `${which}-${period}`;
  }
  const [from, to] = [dayNumber(issued), dayNumber(due)];
  if (from === null || to === null) return null;
  const days = to - from;
  return days >= 1 && days <= MOST_DAYS ? `days:${days}` : null;
}

function endOfPeriod(issued: string, period: Period, ahead: number): string | null {
  const day = parseIso(issued);
  if (day === null) return null;
  const months = PERIODS[period];
  const first = (Math.floor((day.month - 1) / months) + ahead) * months;
  const last = first + months; // 1-based month, may pass the year's end
  return lastOfMonth(day.year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
}
