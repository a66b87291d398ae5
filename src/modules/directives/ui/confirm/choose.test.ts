import { describe, expect, test } from 'vitest';
import type { ReviewStatement } from '../../review.schema.ts';
import { isOpen, listed, nextAfter, stepFrom, takenAbove } from './choose.ts';

function sentence(id: string, patch: Partial<ReviewStatement> = {}): ReviewStatement {
  return {
    id,
    revision: 0,
    place: 1,
    provision: 'I',
    span: [0, 1],
    segments: [[0, 1]],
    text: id,
    contextLine: null,
    disposition: 'orientation',
    rule: 'no-order',
    confidence: 0.9,
    confirmed: false,
    unclassified: false,
    proposal: 1,
    duty: null,
    indicators: [],
    ...patch,
  };
}

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

  test('a bulk confirmation takes neither what is confirmed, nor headings, nor the unclassified', () => {
    expect(takenAbove(document, 0).taken).toBe(2);
    expect(takenAbove(document, 0.9).taken).toBe(1);
    expect(takenAbove(document, 0.96).taken).toBe(0);
  });
});
