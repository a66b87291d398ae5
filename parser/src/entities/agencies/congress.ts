import { type Reading, SHAPE } from '../reading.ts';
import { type Body, follows, inCapitals, titleCase, wording } from './part.ts';
import { longestPhrase, phraseList } from './phrases.ts';
import { readTerritory } from './territory.ts';

/**
 * Congresses, kept apart by their number.
 *
 *   Đại hội đại biểu Đảng bộ tỉnh lần thứ XX · Đại hội XIV của Đảng · đại hội đảng bộ các cấp
 * Reads words from "đại hội"; writes the end and the name with its number. "nhiệm kỳ …" stays outside.
 */
const OF = phraseList(
  'đảng bộ|đảng|của đảng|của đảng bộ|đoàn|công đoàn|hội nông dân|hội liên hiệp phụ nữ|hội cựu chiến binh|mặt trận tổ quốc|mặt trận tổ quốc việt nam|thi đua yêu nước|đoàn thanh niên',
);
const NUMBER = /^(?:[ivxlc]+|\d{1,2})$/;

function ordinal(reading: Reading, at: number): number {
  if (!follows(reading, at)) return at;
  const { words } = reading;
  if (
    words.at(at) === 'lần' &&
    words.at(at + 1) === 'thứ' &&
    NUMBER.test(words.at(at + 2) ?? '') &&
    follows(reading, at + 2)
  )
    return at + 3;
  return NUMBER.test(words.at(at) ?? '') && reading.shapes[at] !== SHAPE.lower ? at + 1 : at;
}

export function readCongress(reading: Reading, at: number): Body | null {
  const { words } = reading;
  if (words.at(at) !== 'đại' || words.at(at + 1) !== 'hội' || !follows(reading, at + 1)) return null;
  let i = at + 2;
  if (words.at(i) === 'đại' && words.at(i + 1) === 'biểu' && follows(reading, i)) i += 2;
  if (words.at(i) === 'toàn' && words.at(i + 1) === 'quốc' && follows(reading, i)) i += 2;
  const early = ordinal(reading, i);
  const numberedEarly = early > i;
  i = early;
  const of = follows(reading, i) ? longestPhrase(OF, reading, i) : null;
  if (of === null && !numberedEarly) return null;
  if (of !== null) {
    i = of.end;
    const territory = readTerritory(reading, i);
    if (territory !== null) i = territory.end;
    if (words.at(i) === 'việt' && words.at(i + 1) === 'nam' && follows(reading, i)) i += 2;
    i = ordinal(reading, i);
  }
  const raw = wording(reading, at, i);
  const name = inCapitals(reading, at, i) ? titleCase(raw) : raw;
  return { end: i, name, family: 'congress', kind: 'named', rule: 'congress', confidence: 0.95 };
}
