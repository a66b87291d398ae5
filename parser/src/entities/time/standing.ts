import { type Reading, wordAtOrAfter } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { timeHit } from './draft.ts';
import { wordsBefore } from './surroundings.ts';

/**
 * Standing duties.
 *
 *   Thường xuyên phản ánh … · thường xuyên, liên tục · liên tục · Thường xuyên (a cell of a task table)
 * Not: "chưa thường xuyên" (a weakness), "chi thường xuyên", "nhiệm vụ thường xuyên", "giáo dục thường xuyên".
 */
const STANDING = /thường xuyên(?:,? (?:và )?liên tục)?(?![\p{L}\d])|liên tục(?![\p{L}\d])/uy;
const OTHER_SENSE = new Set([
  'chi',
  'chưa',
  'không',
  'vụ',
  'dục',
  'tạo',
  'đầu',
  'việc',
  'ít',
  'phí',
  'nguồn',
  'đang',
]);

export function readStanding(reading: Reading, at: number): TimeHit | null {
  STANDING.lastIndex = at;
  const found = STANDING.exec(reading.folded);
  if (found === null) return null;
  const before = wordsBefore(reading, wordAtOrAfter(reading, at), 1);
  const end = at + found[0].length;
  if (OTHER_SENSE.has(before[0] ?? ''))
    return timeHit(reading, at, end, {
      role: 'not-a-deadline',
      rule: 'standing-in-another-sense',
      confidence: 0.9,
    });
  if (found[0] === 'liên tục') return null;
  return timeHit(reading, at, end, {
    role: 'recurrence',
    rule: 'standing',
    confidence: 0.92,
    kind: 'recurring',
    recurrence: 'continuous',
  });
}
