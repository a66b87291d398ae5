import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Explanation, explain } from '../index.ts';
import { ruleWords, tell } from './index.ts';
import { RULES } from './rules.texts.ts';

const TOLD = ['tuned', 'held-out'].flatMap((set) => {
  const folder = new URL(`../../../samples/${set}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { text, ...explain(text) };
    });
});

test('every rule that decides anything is told in words, in both languages', () => {
  const rules = new Set(
    TOLD.flatMap(({ extraction, explanations }) => [
      ...extraction.statements.map(({ rule }) => rule),
      ...extraction.tasks.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)),
      ...explanations.flatMap(({ order }) => [
        ...(order?.leadSources.map(({ rule }) => rule) ?? []),
        ...(order?.passedOver.map(({ reason }) => reason) ?? []),
      ]),
    ]),
  );
  for (const language of ['vi', 'en'] as const)
    expect([...rules].filter((rule) => ruleWords(rule, language) === rule)).toEqual([]);
});

/** Rules as the deciding code names them: a new one must be given words. */
test('every rule named in the code of fates is told in words', () => {
  const code = readFileSync(new URL('../../statements/disposition.ts', import.meta.url), 'utf8');
  const named = [...code.matchAll(/say\('[a-z-]+', '([a-z-]+)'|order\([^,]+, '([a-z-]+)'/gu)].map(
    ([, said, ordered]) => said ?? ordered ?? '',
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((rule) => !RULES[rule])).toEqual([]);
});

const linesOf = (it: Explanation, text: string) => tell(it, text, 'vi').flatMap(({ lines }) => lines);

test('an explanation quotes the document and leaves nothing unsaid', () => {
  for (const { text, explanations } of TOLD) {
    for (const it of explanations) {
      const lines = linesOf(it, text);
      expect(lines.every((line) => line !== '' && !/undefined|null|NaN/u.test(line))).toBe(true);
      for (const [, words = ''] of lines.join('\n').matchAll(/không tính «([^»…]+)»/gu))
        expect(text.replace(/\s+/gu, ' ')).toContain(words);
    }
  }
});

test('an order is told in five parts', () => {
  const text = 'II. NHIỆM VỤ\n1. Giao Sở Y tế lập đề án bệnh viện, hoàn thành trước ngày 30/6/2026.\n';
  const it = explain(text).explanations.at(-1);
  expect(it && tell(it, text, 'vi')).toEqual([
    {
      label: 'Vì sao',
      lines: [
        'động từ "giao", "yêu cầu" chỉ định cơ quan (assigned-by-verb); phần nhiệm vụ «II. NHIỆM VỤ»; cơ quan «Sở Y tế»; động từ «lập»',
      ],
    },
    {
      label: 'Chủ trì',
      lines: [
        'động từ "giao", "yêu cầu" chỉ định cơ quan (assigned-by-verb) «Sở Y tế»; nếu không thì chưa giao',
      ],
    },
    { label: 'Thời hạn', lines: ['lấy ngày liền trước (before-day)'] },
    {
      label: 'Độ tin cậy',
      lines: [
        expect.stringMatching(
          /^0,9\d: quy tắc assigned-by-verb 0,96; dạng này đúng \d+\/\d+ đề xuất trên bộ mẫu/u,
        ),
      ],
    },
    {
      label: 'Sẽ khác nếu',
      lines: [
        'bỏ «Giao Sở Y tế» thì chủ trì: chưa giao',
        'bỏ «hoàn thành trước ngày 30/6/2026» thì không có thời hạn',
        expect.stringContaining('«Hạn chế»: đọc là hạn chế'),
      ],
    },
  ]);
});
