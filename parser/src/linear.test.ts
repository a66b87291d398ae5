import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from './index.ts';

/** Repeats that make a careless expression try everything; each is fed at the largest size that is read. */
const REPEATS: Record<string, string> = {
  'full stops': '.',
  'open brackets': '(',
  'blank and letter': ' a',
  'reports without end': 'và báo cáo kết quả ',
  'bodies without end': 'Sở Y tế, ',
  'connectors without end': ', đồng thời, rà soát các dự án',
  asterisks: '**',
};
const SIZE = 5_000_000;

/** Repeats that are read as hundreds of thousands of orders or bodies: the work is real, so the text is shorter. */
const SHORTER = new Set(['reports without end', 'bodies without end', 'connectors without end']);

test.each(Object.entries(REPEATS))(
  '%s: read in the time of the test',
  (name, unit) => {
    const size = SHORTER.has(name) ? SIZE / 4 : SIZE;
    const x = parse(unit.repeat(Math.ceil(size / unit.length)));
    expect(x.statements.length).toBeGreaterThan(0);
  },
  120_000,
);

test('four times the text takes no more than a few times the time', () => {
  const sample = readFileSync(new URL('./fixtures/nghi-quyet-tinh-uy.txt', import.meta.url), 'utf8');
  const time = (times: number) => {
    const text = `${sample}\n\n`.repeat(times);
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  };
  time(40);
  const small = Math.min(time(60), time(60));
  expect(time(240) / small).toBeLessThan(16);
}, 120_000);
