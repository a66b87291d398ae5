import { describe, expect, test } from 'vitest';
import type { Extraction, Span, Task } from '../contract.ts';
import { calibrate, calibrateRules } from './calibration.ts';
import type { LabelledTask, Labels } from './labels.ts';
import { scoreDocument } from './score.ts';
import { figure, match, sum } from './tally.ts';

const TEXT =
  'Giao Sở Y tế lập đề án trước ngày 30/6/2026; mua thiết bị; Sở Nội vụ báo cáo hằng năm. Còn chậm.';
const at = (phrase: string): Span => [TEXT.indexOf(phrase), TEXT.indexOf(phrase) + phrase.length];
const NONE = { text: null, kind: 'none', due: null, recurrence: null } as const;

function task(phrase: string, more: Partial<Task> = {}): Task {
  return {
    provision: '1',
    span: at(phrase),
    segments: [at(phrase)],
    text: phrase,
    action: null,
    deliverable: null,
    lead: [],
    executors: [],
    cooperating: [],
    assignmentBasis: 'unassigned',
    deadline: NONE,
    event: null,
    topic: [],
    kind: 'measure',
    disposition: 'task',
    evidence: [],
    confidence: 0.9,
    ...more,
  };
}

function extraction(more: Partial<Extraction>): Extraction {
  return {
    header: {
      docType: 'KL',
      docTypeName: null,
      superior: null,
      issuer: null,
      title: null,
      number: null,
      symbol: null,
      date: null,
      place: null,
      urgency: null,
      signers: [],
      recipients: [],
      circulation: null,
      spans: {},
    },
    outline: [],
    statements: [],
    tasks: [],
    indicators: [],
    references: [],
    agencies: [],
    reportingDuties: [],
    limitations: [],
    ...more,
  };
}

function figures(labels: Labels, given: Partial<Extraction>): Record<string, number | null> {
  const { scores } = scoreDocument(labels, extraction(given), TEXT);
  return Object.fromEntries(Object.entries(scores).map(([name, tally]) => [name, figure(tally)]));
}

const PLAN = 'Giao Sở Y tế lập đề án trước ngày 30/6/2026';
const BUY = 'mua thiết bị';
const label = (phrase: string, more: Partial<LabelledTask> = {}): LabelledTask => ({
  span: at(phrase),
  lead: [],
  ...more,
});

describe('tasks', () => {
  test('one joined finding is strictly one hit, leniently all that the labels allow to be joined', () => {
    const joined = { tasks: [task(`${PLAN}; ${BUY}`)] };
    const tasks = [label(PLAN, { id: 'a' }), label(BUY, { id: 'b' })];
    expect(figures({ tasks }, joined)).toMatchObject({ 'tasks.strict': 2 / 3, 'tasks.lenient': 2 / 3 });
    expect(figures({ tasks, altMerges: [['a', 'b']] }, joined)).toMatchObject({
      'tasks.strict': 2 / 3,
      'tasks.lenient': 1,
    });
  });

  test('parts are forgiven where the labels name them', () => {
    const parts = { tasks: [task(PLAN), task(BUY)] };
    const tasks = [label(`${PLAN}; ${BUY}`, { altSplit: [at(PLAN), at(BUY)] })];
    expect(figures({ tasks }, parts)['tasks.lenient']).toBe(1);
    expect(figures({ tasks: [label(`${PLAN}; ${BUY}`)] }, parts)['tasks.lenient']).toBeCloseTo(2 / 3);
  });

  test('findings in borderline stretches count neither way', () => {
    const borderline = [{ span: at('Còn chậm.'), decided: 'not-task' }];
    expect(
      figures({ tasks: [label(BUY)], borderline }, { tasks: [task(BUY), task('Còn chậm.')] })['tasks.strict'],
    ).toBe(1);
  });

  test('leads are compared by any labelled spelling, in any order', () => {
    const labels: Labels = {
      tasks: [label(PLAN, { lead: ['UBND tỉnh', 'Sở Y tế'] })],
      agencies: [{ name: 'UBND tỉnh', forms: ['Uỷ ban nhân dân tỉnh'], mentions: [] }],
    };
    expect(
      figures(labels, { tasks: [task(PLAN, { lead: ['sở y tế', 'Ủy ban nhân dân tỉnh'] })] })['tasks.lead'],
    ).toBe(1);
    expect(figures(labels, { tasks: [task(PLAN, { lead: ['Sở Y tế'] })] })['tasks.lead']).toBe(0);
  });
});

describe('deadlines', () => {
  const dated = { kind: 'date', due: '2026-06-29', written: '2026-06-30' };
  const found = (due: string | null) => ({
    tasks: [task(PLAN, { deadline: { text: 'x', kind: due ? 'date' : 'none', due, recurrence: null } })],
  });
  test('both readings of "before the day" are right, another day is wrong and invented', () => {
    const labels = { tasks: [label(PLAN, { deadline: dated })] };
    for (const due of ['2026-06-29', '2026-06-30']) {
      expect(figures(labels, found(due))).toMatchObject({
        'tasks.deadline': 1,
        'tasks.deadlineFound': 1,
        'tasks.deadlineInvented': 0,
      });
    }
    expect(figures(labels, found('2026-07-30'))).toMatchObject({
      'tasks.deadline': 0,
      'tasks.deadlineFound': 0,
      'tasks.deadlineInvented': 1,
    });
    expect(figures(labels, found(null))).toMatchObject({
      'tasks.deadlineFound': 0,
      'tasks.deadlineInvented': 0,
    });
  });
  test('a day where the labels give none is invented', () => {
    expect(figures({ tasks: [label(PLAN)] }, found('2026-06-29'))['tasks.deadlineInvented']).toBe(1);
  });
});

describe('coverage', () => {
  const outline = [{ path: '1', start: 0, end: TEXT.length, parent: null }];
  const statement = (span: Span) => ({
    provision: '1',
    span,
    segments: [span],
    disposition: 'task' as const,
    rule: 'r',
    confidence: 1,
  });
  test('characters in no statement and in two are told', () => {
    const half: Span = [0, TEXT.indexOf(';')];
    const visible = TEXT.replace(/\s/g, '').length;
    const inHalf = TEXT.slice(...half).replace(/\s/g, '').length;
    const result = figures({ outline }, { statements: [statement(half), statement(half)] });
    expect(result['statements.covered']).toBeCloseTo(inHalf / visible);
    expect(result['statements.single']).toBeCloseTo(1 - inHalf / visible);
  });
});

test('what is not labelled is not scored', () => {
  expect(figures({}, { tasks: [task(BUY)] })).toEqual({});
});

test('totals count every item once, whatever document it stands in', () => {
  const total = sum([{ references: match(1, 1, 1) }, { references: match(0, 3, 1) }]);
  expect(figure(total.references ?? match(0, 0, 0))).toBeCloseTo(2 / 6);
});

test('confidence is set against truth bucket by bucket', () => {
  const judged = [
    ...Array(9).fill({ rule: 'sure', confidence: 0.92, right: true }),
    { rule: 'sure', confidence: 0.92, right: false },
    { rule: 'doubtful', confidence: 0.4, right: false },
  ];
  expect(calibrate(judged)).toMatchObject([
    { from: 0, n: 1, was: 0 },
    { from: 0.9, to: 0.95, n: 10, was: 0.9 },
  ]);
  expect(calibrateRules(judged)).toMatchObject([
    { rule: 'sure', n: 10, was: 0.9 },
    { rule: 'doubtful', n: 1, was: 0 },
  ]);
});
