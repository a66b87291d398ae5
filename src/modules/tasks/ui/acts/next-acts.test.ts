import { describe, expect, test } from 'vitest';
import { nextActs } from './next-acts.ts';

const open = (...acts: string[]) => Object.fromEntries(acts.map((act) => [act, true]));

describe('the next right step', () => {
  test('is to confirm for the office, with the return beside it', () => {
    const may = open('confirm', 'return', 'cancel', 'set-deadline');
    expect(nextActs({ state: 'submitted', progress: 80, may, whyNot: {} })).toEqual({
      primary: 'confirm',
      beside: [{ act: 'return', closed: false }],
      more: ['set-deadline', 'cancel'],
    });
  });

  test('is to submit once all is done and proven, and a report before', () => {
    const may = open('report', 'add-evidence', 'submit');
    expect(nextActs({ state: 'in-progress', progress: 100, may, whyNot: {} }).primary).toBe('submit');
    expect(nextActs({ state: 'in-progress', progress: 60, may, whyNot: {} }).primary).toBe('report');
  });

  test('shows the door of submission closed while evidence is missing', () => {
    const may = open('report', 'add-evidence');
    const { beside } = nextActs({
      state: 'received',
      progress: 0,
      may,
      whyNot: { submit: 'evidence-missing' },
    });
    expect(beside).toContainEqual({ act: 'submit', closed: true });
  });

  test('is nobody’s here when it is the turn of another', () => {
    const whyNot = { confirm: 'not-your-part', return: 'not-your-part' } as const;
    expect(nextActs({ state: 'submitted', progress: 80, may: {}, whyNot })).toEqual({
      primary: null,
      beside: [],
      more: [],
    });
  });
});
