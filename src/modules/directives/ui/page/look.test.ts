import { describe, expect, test } from 'vitest';
import { isUndecided, lookOf, numbersInWords } from './look.ts';

describe('how a sentence is drawn', () => {
  test('a sentence without a task, and one whose task was cancelled, stay in plain ink', () => {
    expect(lookOf(null)).toBe('info');
    expect(lookOf({ timeState: 'ended' })).toBe('info');
    expect(lookOf({ timeState: 'done-undated' })).toBe('done-undated');
  });

  test('an order nobody leads is undecided, whatever its deadline', () => {
    expect(isUndecided({ state: 'unassigned' })).toBe(true);
    expect(isUndecided({ state: 'refused' })).toBe(false);
    expect(isUndecided(null)).toBe(false);
  });

  test('targets of one sentence are named together', () => {
    expect(numbersInWords([4])).toBe('4');
    expect(numbersInWords([3, 2, 4])).toBe('2-4');
    expect(numbersInWords([2, 5])).toBe('2, 5');
    expect(numbersInWords([])).toBe('');
  });
});
