import type { Reading } from '../reading.ts';
import type { TimeHit } from '../types.ts';
import { timeHit } from './draft.ts';

/**
 * Urging words that give no date.
 *
 *   kịp thời · khẩn trương · sớm · trong thời gian tới · trong giai đoạn tới · cuối năm 2026 · đầu quý II · đúng tiến độ
 * They are reported so that the reader sees that no date was overlooked.
 */
const VAGUE =
  /(?:kịp thời|khẩn trương|(?:trong )?thời gian (?:tới|sớm nhất|ngắn nhất)|(?:trong )?giai đoạn tới|sớm(?: nhất)?(?= (?:hoàn|ban|triển|đưa|trình|có|tham|khắc|xây))|(?:đầu|giữa|cuối) (?:năm|quý|tháng|nhiệm kỳ)(?: (?:\d{4}|nay|i{1,3}v?|iv))?(?:\/\d{4})?|đúng (?:tiến độ|thời hạn|hạn)|theo (?:đúng )?tiến độ|trong những năm (?:tới|tiếp theo))(?![\p{L}\d])/uy;

export function readVague(reading: Reading, at: number): TimeHit | null {
  VAGUE.lastIndex = at;
  const found = VAGUE.exec(reading.folded);
  return found === null
    ? null
    : timeHit(reading, at, at + found[0].length, { role: 'vague', rule: 'urging-words', confidence: 0.9 });
}
