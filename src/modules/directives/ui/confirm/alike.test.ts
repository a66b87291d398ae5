import { describe, expect, test } from 'vitest';
import { alikeOf } from './alike.ts';
import { duty, sentence } from './sentence.fixture.ts';

const CENTRE = 'Trung tâm Nước sạch';
const order = (id: string, provision: string, wording: string) =>
  sentence(id, { provision, disposition: 'task', duty: duty({ ordered: [wording] }) });

const document = [
  sentence('opening', { provision: 'preamble' }),
  sentence('I. Quy hoạch', { disposition: 'label', provision: 'PL1' }),
  order('a', 'PL1/1', 'Sở Xây dựng'),
  order('b', 'PL1/2', CENTRE),
  sentence('II. Cấp nước', { disposition: 'label', provision: 'PL1' }),
  order('c', 'PL1/3', CENTRE),
  order('d', 'PL1/4', CENTRE),
  sentence('heading nobody knows', { disposition: 'label', provision: 'PL1', unclassified: true }),
  sentence('e', { provision: 'PL2/1' }),
];
const at = (id: string) => document.find((one) => one.id === id) ?? document[0]!;
const groups = (id: string, lines: readonly string[] = []) =>
  alikeOf(document, at(id), lines.map(at)).map((it) => [
    it.by,
    it.words,
    it.sentences.map((one) => one.id).join(' '),
  ]);

describe('what one correction may be for', () => {
  test('the same doer as the document words it, the same group of the table, the same appendix', () => {
    expect(groups('c')).toEqual([
      ['named', CENTRE, 'b c d'],
      ['heading', 'II. Cấp nước', 'c d heading nobody knows e'],
      ['part', 'PL1', 'a b c d heading nobody knows'],
    ]);
  });

  test('no group of one, none without a heading above, none twice', () => {
    expect(groups('opening')).toEqual([]);
    expect(groups('e', ['b', 'c', 'd'])).toEqual([
      ['heading', 'II. Cấp nước', 'c d heading nobody knows e'],
      ['listed', '', 'b c d'],
    ]);
    expect(groups('b', ['b', 'c', 'd']).map(([by]) => by)).toEqual(['named', 'heading', 'part']);
  });
});
