import { asReading, type Reading, SHAPE, wordAtOrAfter, wordMarks } from '../reading.ts';
import type { QuantityHit } from '../types.ts';
import { readCategorical } from './categorical.ts';
import { sentenceStart } from './context.ts';
import { readMeasured } from './measured.ts';
import { NUMBER_WORDS } from './number.ts';

/**
 * Every number that measures a result or sets a goal, left to right, no overlap. Quantities of work and costs are
 * given with `indicator` false. Baseline or target is read from the sentence alone: the caller knows the role of
 * the provision and may know better. Linear.
 */
export function findQuantities(source: string | Reading): readonly QuantityHit[] {
  const reading = asReading(source);
  const hits: QuantityHit[] = [];
  let done = 0;
  let floor = 0;
  const opens = wordMarks(reading, opensQuantity);
  for (let i = 0; i < reading.count; i++) {
    if (opens[reading.ids[i] ?? 0] === 0) continue;
    const at = reading.starts[i] ?? 0;
    if (at < done) continue;
    const word = reading.words.at(i) ?? '';
    if (BECOMING.has(word)) {
      const goals = readCategorical(reading, i, floor).filter((goal) => goal.span[0] >= done);
      for (const goal of goals) hits.push(goal);
      done = goals.at(-1)?.span[1] ?? done;
      floor = goals.length > 0 ? wordAtOrAfter(reading, done) : floor;
      continue;
    }
    if (reading.shapes[i] !== SHAPE.digit && NUMBER_WORDS[word] === undefined) continue;
    const hit = readMeasured(reading, i, floor);
    if (hit === null) continue;
    const overlaps = hit.span[0] < done;
    const name = hit.name === '' && floor >= sentenceStart(reading, i) ? (hits.at(-1)?.name ?? '') : hit.name;
    hits.push({ ...hit, name, span: overlaps ? [at, hit.span[1]] : hit.span });
    done = hit.span[1];
    floor = wordAtOrAfter(reading, done);
  }
  return hits;
}

const BECOMING = new Set(['đạt', 'lên', 'trở', 'được', 'là', 'nâng']);
const opensQuantity = (word: string): number =>
  BECOMING.has(word) || NUMBER_WORDS[word] !== undefined || /^\d/.test(word) ? 1 : 0;
