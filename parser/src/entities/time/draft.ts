import type { Reading } from '../reading.ts';
import type { TimeHit } from '../types.ts';

/** A hit with the usual fields empty. */
export function timeHit(
  reading: Reading,
  start: number,
  end: number,
  fields: Pick<TimeHit, 'role' | 'rule' | 'confidence'> & Partial<TimeHit>,
): TimeHit {
  return {
    span: [start, end],
    text: reading.text.slice(start, end),
    kind: 'none',
    due: null,
    recurrence: null,
    written: null,
    dayOfPeriod: null,
    event: null,
    insideTitle: false,
    ...fields,
  };
}
