import { describe, expect, test } from 'vitest';
import type { ReviewStatement } from '../../review.schema.ts';
import { above, isOpen, listed, nextAfter, stepFrom } from './choose.ts';
import { duty, sentence } from './sentence.fixture.ts';

const document = [
  sentence('heading', { disposition: 'label', confidence: 0.99 }),
  sentence('sure', { confidence: 0.95 }),
  sentence('done', { confirmed: true, confidence: 0.99 }),
  sentence('unknown', { disposition: 'other', unclassified: true, confidence: 0.3 }),
  sentence('weak', { confidence: 0.7 }),
];
const ids = (lines: readonly ReviewStatement[]) => lines.map((one) => one.id);

describe('the list of proposals', () => {
  test('headings are no proposals, but the current sentence always stands in the list', () => {
    expect(ids(listed(document, 'all', 'document', null))).toEqual(['sure', 'done', 'unknown', 'weak']);
    expect(ids(listed(document, 'waiting', 'document', 'heading'))).toEqual(['heading', 'sure', 'weak']);
    expect(ids(listed(document, 'unclassified', 'document', null))).toEqual(['unknown']);
  });

  test('by confidence the least sure comes first, and the document keeps its order', () => {
    expect(ids(listed(document, 'all', 'confidence', null))).toEqual(['unknown', 'weak', 'sure', 'done']);
    expect(ids(document)[1]).toBe('sure');
  });

  test('stepping stays at the ends; without a current line it begins at the near end', () => {
    const lines = listed(document, 'all', 'document', null);
    expect(stepFrom(lines, 'weak', 1)).toBe('weak');
    expect(stepFrom(lines, 'done', -1)).toBe('sure');
    expect(stepFrom(lines, null, 1)).toBe('sure');
    expect(stepFrom(lines, null, -1)).toBe('weak');
  });

  test('the next open one is looked for around the end, never the current one', () => {
    const lines = listed(document, 'all', 'document', null);
    expect(nextAfter(lines, 'weak', isOpen)).toBe('sure');
    expect(nextAfter(lines, 'unknown', (one) => one.unclassified)).toBeNull();
    expect(nextAfter(document, 'heading', (one) => one.unclassified)).toBe('unknown');
  });

  test('“to look at” shows what nobody has classified and what lacks something, and nothing else', () => {
    const unled = sentence('unled', { duty: duty({ look: ['nobody-named'] }) });
    const looked = { ...unled, id: 'looked', confirmed: true };
    expect(ids(listed([...document, unled, looked], 'look', 'document', null))).toEqual(['unknown', 'unled']);
  });

  test('a bulk confirmation takes neither what is confirmed, nor headings, nor the unclassified', () => {
    expect(ids(above(document, 0, true))).toEqual(['sure', 'weak']);
    expect(ids(above(document, 0.9, true))).toEqual(['sure']);
    expect(above(document, 0.96, true)).toEqual([]);
  });

  test('a bulk confirmation leaves what wants a look of its own, unless it shall not', () => {
    const unled = sentence('unled', { confidence: 0.99, duty: duty({ look: ['nobody-named'] }) });
    expect(ids(above([...document, unled], 0.9, false))).toEqual(['sure']);
    expect(ids(above([...document, unled], 0.9, true))).toEqual(['sure', 'unled']);
  });
});
