import type { Reading } from '../reading.ts';
import { follows } from './part.ts';
import { longestPhrase, phraseList } from './phrases.ts';

/**
 * Bodies still to be founded are products of the order, not bodies.
 *
 *   thành lập | Ban Chỉ đạo … · thành lập và đưa vào hoạt động | Trung tâm … · thành lập các | Tổ công tác
 * Reads the words before a mention; "quyết định thành lập của", "ngày thành lập" do not reach it.
 */
const FOUNDING = phraseList(
  'thành lập|thành lập mới|thành lập các|thành lập và đưa vào hoạt động|thành lập một|thành lập 01|thành lập lại|xây dựng và thành lập|hình thành|đưa vào hoạt động',
);
const FARTHEST = 6;

export function isFoundedHere(reading: Reading, at: number): boolean {
  for (let back = 1; back <= FARTHEST && back <= at; back++) {
    if (!follows(reading, at - back + 1)) return false;
    const match = longestPhrase(FOUNDING, reading, at - back);
    if (match !== null && match.end === at) return true;
  }
  return false;
}
