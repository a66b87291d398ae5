import { expect, test } from 'vitest';
import { readText, wordMarks } from './reading.ts';
import { commonVocabulary } from './vocabulary.ts';

test('a question is asked once for each word, however often and in however many texts it stands', () => {
  const asked: string[] = [];
  const question = (word: string) => {
    asked.push(word);
    return word === 'tỉnh' ? 3 : 0;
  };
  const marked = (text: string) => {
    const reading = readText(text);
    const marks = wordMarks(reading, question);
    return [...reading.ids.subarray(0, reading.count)].map((id) => marks[id]);
  };
  expect(marked('UBND tỉnh, Tỉnh ủy')).toEqual([0, 3, 3, 0]);
  const before = asked.length;
  expect(marked('tỉnh UBND nghiêngngảnghiêngngả tỉnh')).toEqual([3, 0, 0, 3]);
  expect(asked.slice(before)).toEqual(['nghiêngngảnghiêngngả']);
});

test('a text of strange words does not stay in the vocabulary others share', () => {
  const strange = Array.from({ length: 20_000 }, (_, i) => `x${i.toString(36)}y`).join(' ');
  const reading = readText(strange);
  expect(new Set(reading.ids.subarray(0, reading.count)).size).toBe(20_000);
  expect(commonVocabulary().words).toHaveLength(0);
});
