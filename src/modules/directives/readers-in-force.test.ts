import { describe, expect, test } from 'vitest';
import { type Duty, emptyDuty } from './duty.ts';
import { readersInForce } from './readers-in-force.ts';
import type { Sentence } from './sentence.ts';

const sentence = (duty: Partial<Duty>, disposition: Sentence['disposition'] = 'task'): Sentence => ({
  id: 's',
  provision: '1',
  start: 0,
  end: 9,
  segments: [[0, 9]],
  text: 'làm việc',
  contextLine: null,
  disposition,
  rule: 'r',
  confidence: 1,
  confirmed: true,
  confirmedBy: null,
  duty: { ...emptyDuty('làm việc', 'task'), ...duty },
  indicators: [],
});
const named = [{ wording: 'Sở Xây dựng', isClass: false, bodyId: 'xd' }];
const readers = (sentences: Sentence[], lines: Parameters<typeof readersInForce>[0]['lines'] = []) =>
  readersInForce({ issuerId: 'btv', custodianId: 'vp', lines, sentences })
    .map((it) => `${it.bodyId} ${it.basis}`)
    .slice(2);

describe('who reads a directive in force', () => {
  test('issuer and custodian always; lines only where confirmed', () => {
    const line = { basis: 'recipient' as const, wording: 'Các sở', isClass: true, bodyIds: ['a', 'b'] };
    expect(readersInForce({ issuerId: 'btv', custodianId: 'vp', lines: [], sentences: [] })).toHaveLength(2);
    expect(readers([], [{ ...line, confirmed: false }])).toEqual([]);
    expect(readers([], [{ ...line, confirmed: true }])).toEqual(['a recipient', 'b recipient']);
  });

  test('bodies the document gives work, members picked for its class, those it names to cooperate', () => {
    expect(readers([sentence({ ordered: named, leadIds: ['xd'] })])).toEqual(['xd assigned']);
    expect(readers([sentence({ leadClass: 'các sở', leadIds: ['a', 'b'] })])).toEqual([
      'a assigned',
      'b assigned',
    ]);
    const both = sentence({
      ordered: named,
      leadIds: ['xd'],
      cooperatingNamed: named,
      cooperatingIds: ['tc'],
    });
    expect(readers([both])).toEqual(['xd assigned', 'tc assigned']);
  });

  test('not a body chosen where the document names nobody, nor one of a sentence that orders nothing', () => {
    expect(readers([sentence({ leadIds: ['xd'], cooperatingIds: ['tc'] })])).toEqual([]);
    expect(readers([sentence({ ordered: named, leadIds: ['xd'] }, 'orientation')])).toEqual([]);
  });
});
