import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Extraction, Statement, Task } from '../contract.ts';
import { explain } from '../explain/index.ts';
import { parse } from '../index.ts';
import {
  escapeHtml,
  formatHtml,
  formatJson,
  formatJsonLine,
  formatMarkdown,
  formatTable,
  type Report,
} from './index.ts';
import { columns } from './wrap.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const TEXT = [
  'QUYẾT ĐỊNH về <giao thông> & "cầu"',
  '',
  'I. NHIỆM VỤ',
  '1. Sở Xây dựng lập đề án | trước ngày 30/6/2026.',
  '- Rà soát các tuyến đường.',
].join('\n');

const at = (phrase: string): [number, number] => [TEXT.indexOf(phrase), TEXT.indexOf(phrase) + phrase.length];

function statement(phrase: string, disposition: Statement['disposition']): Statement {
  const span = at(phrase);
  return { provision: 'I/1', span, segments: [span], disposition, rule: 'rule-name', confidence: 0.9 };
}

function task(phrase: string, more: Partial<Task>): Task {
  const span = at(phrase);
  return {
    provision: 'I/1',
    span,
    segments: [span],
    text: phrase,
    action: null,
    deliverable: null,
    lead: [],
    executors: [],
    cooperating: [],
    assignmentBasis: 'unassigned',
    deadline: { text: null, kind: 'none', due: null, recurrence: null },
    event: null,
    topic: [],
    kind: 'measure',
    disposition: 'task',
    evidence: [],
    confidence: 0.9,
    ...more,
  };
}

const extraction: Extraction = {
  header: {
    docType: 'QD',
    docTypeName: 'Quyết định',
    superior: null,
    issuer: 'UBND tỉnh',
    title: 'về <giao thông> & "cầu"',
    number: '12/QĐ-UBND',
    symbol: 'QĐ-UBND',
    date: '2026-03-05',
    place: null,
    urgency: null,
    signers: [],
    recipients: [],
    circulation: null,
    spans: {},
  },
  outline: [
    {
      path: 'I',
      kind: 'section',
      heading: 'NHIỆM VỤ',
      start: at('I. NHIỆM VỤ')[0],
      end: TEXT.length,
      parent: null,
    },
    { path: 'I/1', kind: 'clause', heading: null, start: at('1. Sở')[0], end: TEXT.length, parent: 'I' },
  ],
  statements: [
    statement('I. NHIỆM VỤ', 'label'),
    statement('1. Sở Xây dựng lập đề án | trước ngày 30/6/2026.', 'task'),
    statement('- Rà soát các tuyến đường.', 'other'),
  ],
  tasks: [
    task('Sở Xây dựng lập đề án | trước ngày 30/6/2026', {
      lead: ['Sở Xây dựng'],
      deadline: { text: 'trước ngày 30/6/2026', kind: 'date', due: '2026-06-29', recurrence: null },
      evidence: [{ field: 'deadline', span: at('trước ngày 30/6/2026'), rule: 'before-day' }],
    }),
    task('Rà soát các tuyến đường', {}),
  ],
  indicators: [
    {
      provision: 'I/1',
      span: [0, 0],
      name: 'tỷ lệ đường nhựa',
      value: 67.5,
      valueTo: null,
      unit: '%',
      comparator: '>=',
      kind: 'target',
      scope: null,
      period: '2030',
      aspiration: false,
    },
  ],
  references: [],
  agencies: [],
  reportingDuties: [],
  limitations: [],
};
const report: Report = {
  name: 'a.txt',
  read: { text: TEXT, tables: [], format: 'txt', encoding: 'utf-8' },
  extraction,
};

describe('the table', () => {
  const table = formatTable(report, 'vi', 60);
  test('shows heading, task, lead, deadline and the words they rest on', () => {
    expect(table).toContain('Quyết định số 12/QĐ-UBND ngày 05/03/2026 – UBND tỉnh');
    expect(table).toContain('I. NHIỆM VỤ');
    expect(table).toMatch(/Chủ trì\s+Sở Xây dựng/);
    expect(table).toMatch(/Thời hạn\s+29\/06\/2026 « trước ngày\s+30\/6\/2026 »/);
    expect(table).toMatch(/Chủ trì\s+chưa giao/);
    expect(table).toContain('≥ 67,5 %');
  });
  test('ends with a line that counts', () =>
    expect(table).toMatch(/2 nhiệm vụ \(1 có đơn vị chủ trì, 1 có thời\s+hạn\)/));
  test('keeps within the width', () => {
    for (const line of table.split('\n')) expect(columns(line)).toBeLessThanOrEqual(60);
  });
  test('speaks English', () => expect(formatTable(report, 'en', 100)).toMatch(/Lead\s+not assigned/));
  test('says so where there is no task', () => {
    expect(formatTable({ ...report, extraction: { ...extraction, tasks: [] } }, 'vi', 80)).toContain(
      'Không thấy nhiệm vụ nào',
    );
  });
});

/** What a reader sees of the document itself, marks of tasks left out. */
function shownText(html: string): string {
  return (/<article[^>]*>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '')
    .replace(/<b class="n"[^>]*>\d+<\/b>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the page', () => {
  const html = formatHtml(report, 'vi');
  test('holds every character of the document, escaped', () => {
    expect(shownText(html)).toBe(TEXT);
  });
  test('holds every character of any text the parser reads', () => {
    const pieces = fc.constantFrom(
      'I. NHIỆM VỤ\n',
      '1. Giao Sở Y tế lập đề án.',
      ' ',
      '\n\n',
      '<b>&',
      'trước ngày 30/6/2026; ',
      'a) Rà soát',
      '¹',
      '\t',
      'Điều 1. ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const one: Report = {
          name: 'x',
          read: { text, tables: [], format: 'txt', encoding: null },
          extraction: parse(text),
        };
        expect(shownText(formatHtml(one, 'vi'))).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
  test('shows the tables of a Word file as tables, in order and complete', () => {
    const text = 'Trước\n\nA\tB\nC\tD\n\nSau';
    const at = (ch: string): [number, number] => [text.indexOf(ch), text.indexOf(ch) + 1];
    const tables = [
      {
        span: [7, 14] as const,
        rows: [
          [at('A'), at('B')],
          [at('C'), at('D')],
        ],
      },
    ];
    const whole: Statement = {
      ...statement('I. NHIỆM VỤ', 'task'),
      span: [0, text.length],
      segments: [[0, text.length]],
    };
    const none = { ...extraction, tasks: [], statements: [whole] };
    const page = formatHtml(
      { name: 'x', read: { text, tables, format: 'docx', encoding: null }, extraction: none },
      'vi',
    );
    expect(page.match(/<td>/g)).toHaveLength(4);
    expect(shownText(page)).toBe('Trước\n\nABCD\n\nSau');
  });
  test('tints a task, marks what is open, and leads to its card', () => {
    expect(html).toMatch(
      /<a href="#t1" id="p1" class="s order" title="Nhiệm vụ · rule-name · 0,90">1\. <b class="n" id="s1">1<\/b>Sở Xây dựng/,
    );
    expect(html).toContain('<span class="s open"');
    expect(html).toContain('<li id="t1">');
    expect(html).toContain('<q lang="vi">trước ngày 30/6/2026</q>');
  });
  test('needs nothing from elsewhere and runs no script', () => {
    expect(html).not.toMatch(/<script|<link|https?:|url\(|@import/);
    expect(html).toContain("default-src 'none'");
  });
  test('text of a document cannot become markup', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&\u0000';
    const one = formatHtml(
      {
        ...report,
        name: evil,
        read: { ...report.read, text: evil },
        extraction: {
          ...extraction,
          statements: [],
          tasks: [],
          header: { ...extraction.header, title: evil },
        },
      },
      'vi',
    );
    expect(one).not.toContain('<img');
    expect(escapeHtml(evil)).toBe('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;\ufffd');
  });
});

describe('the page with reasons', () => {
  const text =
    'I. HẠN CHẾ\n1. Công tác quản lý <chợ> còn chậm.\n\nII. NHIỆM VỤ\n1. Sở Y tế lập đề án trước ngày 30/6/2026.\n';
  const read = { text, tables: [], format: 'txt', encoding: null } as const;
  const page = formatHtml({ name: 'x', read, ...explain(text) }, 'vi');
  test('leads from every proposal to its card and back', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThanOrEqual(4);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
  });
  test('tells on hovering and in the card what would have changed the reading', () => {
    expect(page.match(/bỏ «trước ngày 30\/6\/2026» thì không có thời hạn/g)).toHaveLength(2);
    expect(page).toContain('nằm trong phần hạn chế');
    expect(page).not.toContain('<chợ>');
    expect(shownText(page)).toBe(text);
  });
});

describe('Markdown', () => {
  const page = formatMarkdown(report, 'vi');
  test('gives one row for each task and keeps signs of the text from acting', () => {
    expect(page).toContain('| 1 | I/1 | Sở Xây dựng lập đề án \\| trước ngày 30/6/2026 | Sở Xây dựng |');
    expect(page).toContain('về \\<giao thông\\> &amp; "cầu"');
  });
});

describe('JSON', () => {
  test('is the contract and nothing else', () => expect(JSON.parse(formatJson(report))).toEqual(extraction));
  test('is one line with the name of the file for several', () => {
    const line = formatJsonLine(report);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual({ file: 'a.txt', ...extraction });
  });
});
