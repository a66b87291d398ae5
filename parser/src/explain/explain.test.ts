import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from '../index.ts';
import { brokenClaim } from './held.fixture.ts';
import { type Explanation, explain, explainAt } from './index.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const SAMPLES = ['../../samples/tuned/', '../../samples/held-out/'].flatMap((set) => {
  const folder = new URL(set, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
});

const LETTER = `UBND TỈNH VÂN TRÀ
Số: 58/KH-UBND
Vân Trà, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Phát triển chợ truyền thống

I. HẠN CHẾ
1. Chưa thường xuyên kiểm tra, đôn đốc các xã trong việc quản lý chợ.

II. NHIỆM VỤ, GIẢI PHÁP
1. Sở Công Thương:
a) Rà soát quy hoạch chợ giai đoạn 2026-2030; từ ngày 01/4/2026 lập danh mục các chợ cần sửa chữa.
b) Báo cáo UBND tỉnh trong 30 ngày kể từ ngày ban hành Kế hoạch này.
2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập phương án cải tạo chợ, hoàn thành trước ngày 30/6/2026.
`;

const { explanations } = explain(LETTER);
const of = (words: string): Explanation => {
  const at = LETTER.indexOf(words);
  const found = explanations.find(({ span }) => span[0] <= at && at < span[1]);
  if (!found) throw new Error(`no statement at «${words}»`);
  return found;
};
const outcomes = (words: string) =>
  Object.fromEntries(of(words).whatIfs.map((it) => [`${it.change.kind} ${it.change.words}`, it.outcome]));
const quoted = (spans: readonly (readonly [number, number])[]) => spans.map((span) => LETTER.slice(...span));

describe('why a sentence was read as it was', () => {
  test('the passage decides before the words do, and its heading is shown', () => {
    const it = of('Chưa thường xuyên');
    expect(it).toMatchObject({ disposition: 'limitation', rule: 'passage-of-limitations', order: null });
    expect(it.grounds[0]).toMatchObject({ kind: 'passage', role: 'limitation' });
    expect(quoted(it.grounds.flatMap(({ span }) => (span ? [span] : [])))).toContain('I. HẠN CHẾ');
    expect(outcomes('Chưa thường xuyên')).toMatchObject({
      'moved-beneath QUAN ĐIỂM': { disposition: 'viewpoint' },
    });
  });

  test('a lead that is inherited names the label it came from, and what would overrule it', () => {
    const { order } = of('Rà soát quy hoạch');
    expect(order?.leadRule).toBe('inherited-label');
    expect(quoted(order?.leadSources[0]?.spans ?? [])).toEqual(['Sở Công Thương']);
    expect(outcomes('Rà soát quy hoạch')).toMatchObject({
      'given-to Giao Sở Tư pháp': { lead: { names: ['Sở Tư pháp'], basis: 'explicit' } },
      'moved-beneath HẠN CHẾ': { disposition: 'limitation' },
    });
  });

  test('a lead in the sentence tells what would stand in its place', () => {
    const { order } = of('Giao Sở Xây dựng');
    expect(order?.leadSources.map(({ rule }) => rule)).toEqual(['assigned-by-verb']);
    expect(outcomes('Giao Sở Xây dựng')).toMatchObject({
      'without-actor Giao Sở Xây dựng': { lead: { names: [], basis: 'unassigned' } },
      'without-time hoàn thành trước ngày 30/6/2026': { deadline: { kind: 'none' } },
    });
  });

  test('times that give no deadline are told with the reason, and what would make one count', () => {
    expect(of('Rà soát quy hoạch').order?.passedOver).toMatchObject([
      { words: 'giai đoạn 2026-2030', reason: 'plan-period' },
    ]);
    expect(of('từ ngày 01/4').order?.passedOver).toMatchObject([
      { words: 'từ ngày 01/4/2026', reason: 'start-date' },
    ]);
    expect(outcomes('từ ngày 01/4')).toMatchObject({
      'as-limit hoàn thành trước ngày 01/4/2026': { deadline: { due: '2026-03-31' } },
    });
  });

  test('a term names the day it counts from; without one, a day of issue would give its end', () => {
    expect(of('Báo cáo UBND tỉnh').order).toMatchObject({
      deadlineRule: 'term-from-issue',
      anchor: '2026-03-12',
    });
    const undated = explain(LETTER.replace('Vân Trà, ngày 12 tháng 3 năm 2026\n', ''));
    const term = undated.explanations.find(({ order }) => order?.deadlineRule === 'term-from-issue');
    expect(term?.order?.anchor).toBeNull();
    expect(term?.whatIfs.find(({ change }) => change.kind === 'issued-on')?.outcome.deadline?.due).toBe(
      '2026-02-04',
    );
  });

  test('a row of a task table rests on its columns', () => {
    const text = 'STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tLập đề án chợ\tSở Công Thương\tQuý II/2026\n';
    const tables = [{ span: [0, text.length] as const, rows: cellsOf(text) }];
    const told = explain({ text, tables, format: 'docx', encoding: null });
    expect(told.explanations.at(-1)).toMatchObject({
      rule: 'task-table-row',
      order: {
        leadRule: 'column-lead',
        leadSources: [{ names: ['Sở Công Thương'] }],
        measured: { said: 0.95 },
      },
    });
  });

  test('words of a scan that are in doubt lower what is said, and give no day', () => {
    const at = LETTER.indexOf('30/6/2026');
    const told = explain({
      text: LETTER,
      tables: [],
      format: 'scan',
      encoding: null,
      doubtful: [[at, at + 9]],
    });
    const order = told.explanations.find(({ span }) => span[0] < at && at < span[1])?.order;
    expect(order).toMatchObject({ deadlineRule: null, measured: { cap: 'doubt' } });
    expect(order?.passedOver).toMatchObject([{ reason: 'day-not-read-surely' }]);
  });
});

function cellsOf(text: string): (readonly [number, number])[][] {
  let at = 0;
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => {
        const span = [at, at + cell.length] as const;
        at += cell.length + 1;
        return span;
      }),
    );
}

describe.each(SAMPLES)('%s', (_, text) => {
  const told = explain(text);

  test('is read as without asking why, each statement explained', () => {
    expect(told.extraction).toEqual(parse(text));
    expect(told.explanations.map(({ span, rule }) => [span, rule])).toEqual(
      told.extraction.statements.map(({ span, rule }) => [span, rule]),
    );
    expect(explain(text)).toEqual(told);
  });

  test('one statement is explained alone as among all', () => {
    for (const it of told.explanations.filter((_, i) => i % 9 === 0))
      expect(explainAt(text, it.span[0])).toEqual(it);
  });

  test('the counts give the confidence', () => {
    for (const { order, confidence, rule } of told.explanations) {
      if (!order || rule === 'task-table-row') continue;
      const { said, kept } = order.measured;
      expect(confidence).toBeCloseTo(Math.min(said, kept, 0.97), 2);
    }
  });

  // What makes the explanations honest: whoever makes the change finds what was said. Moves are many and alike; some do.
  test('every change, made in the document, changes the reading as said', () => {
    const claims = told.explanations.flatMap((one) => one.whatIfs.map((whatIf) => ({ one, whatIf })));
    const tried = claims.filter(({ whatIf }, i) => whatIf.change.kind !== 'moved-beneath' || i % 5 === 0);
    const answers = tried.map(({ one, whatIf }) => brokenClaim(text, one, whatIf));
    expect(answers.filter((answer) => typeof answer === 'string')).toEqual([]);
  });
});
