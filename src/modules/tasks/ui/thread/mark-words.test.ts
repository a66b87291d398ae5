import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

describe('the words of a sentence that facts rest on', () => {
  test('are marked where they stand, and nothing else is', () => {
    expect(
      markWords('Sở Xây dựng lập Đề án trong quý IV năm 2027.', ['Sở Xây dựng', 'trong quý IV năm 2027']),
    ).toEqual([
      { text: 'Sở Xây dựng', marked: true },
      { text: ' lập Đề án ', marked: false },
      { text: 'trong quý IV năm 2027', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('that come from a heading mark nothing', () => {
    expect(markWords('Lập Đề án.', ['Sở Tài chính', null, ''])).toEqual([
      { text: 'Lập Đề án.', marked: false },
    ]);
  });

  test('never change the sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (sentence, words) => {
        const stretches = markWords(sentence, words);
        expect(stretches.map(({ text }) => text).join('')).toBe(sentence);
        for (const [at, one] of stretches.entries()) expect(stretches[at + 1]?.marked).not.toBe(one.marked);
      }),
    );
  });
});
