import type { Disposition, Recurrence } from '@quyet/parser/contract';
import type { Reading, StatedDeadline } from '../event.ts';

/** The fate of the sentence in which the quote stands. */
export function reading(
  disposition: Disposition,
  quote: string,
  deadline: StatedDeadline | null = null,
): Reading {
  return { disposition, quote, deadline };
}

/** Several sentences with the same fate and no deadline. */
export function all(disposition: Disposition, ...quotes: string[]): Reading[] {
  return quotes.map((quote) => reading(disposition, quote));
}

/** A day written out in the sentence; "trước ngày d" gives the day before d. */
export function stated(due: string): StatedDeadline {
  return { due, source: 'stated', recurrence: null };
}

/** Last day of the month, quarter or year that the sentence names. */
export function lastDay(due: string): StatedDeadline {
  return { due, source: 'derived', recurrence: null };
}

export function every(recurrence: Recurrence): StatedDeadline {
  return { due: null, source: 'stated', recurrence };
}
