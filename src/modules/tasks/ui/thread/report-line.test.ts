import { describe, expect, test } from 'vitest';
import { type ReportFacts, reportLine } from './report-line.ts';

const facts: ReportFacts = {
  title: 'Lập hồ sơ cầu số 2',
  state: 'in-progress',
  timeState: 'over',
  days: 7,
  handedIn: null,
  dueOn: '2026-12-10',
  progress: 40,
  lead: { id: 'b', name: 'Sở Xây dựng', shortName: null },
  children: null,
  resultOn: null,
  confirmedOn: null,
  lastReportOn: null,
  day: '2026-12-17',
  documents: [],
};

describe('the line for a report', () => {
  test('says who, what, how far and how late', () => {
    expect(reportLine(facts)).toBe(
      'Sở Xây dựng: Lập hồ sơ cầu số 2 – đang thực hiện, đạt 40%; thời hạn 10/12/2026, quá hạn 7 ngày.',
    );
  });

  test('names the result document by its official number and date', () => {
    const done = { state: 'confirmed', timeState: 'done', days: 2 } as const;
    const documents = [{ docNumber: '418/BC-SXD', docDate: '2026-06-06' }];
    expect(reportLine({ ...facts, ...done, documents })).toBe(
      'Sở Xây dựng: Lập hồ sơ cầu số 2 – đã hoàn thành đúng hạn; văn bản kết quả: 418/BC-SXD ngày 06/6/2026.',
    );
  });

  test('counts the bodies of an order, and never says "on time" without a deadline', () => {
    const order = {
      lead: null,
      children: { total: 4, confirmed: 2 },
      dueOn: null,
      timeState: 'none',
    } as const;
    expect(reportLine({ ...facts, ...order })).toBe(
      '4 cơ quan được giao: Lập hồ sơ cầu số 2 – 2/4 cơ quan đã hoàn thành; không có thời hạn.',
    );
    const done = { state: 'confirmed', timeState: 'done-undated', dueOn: null, days: null } as const;
    expect(reportLine({ ...facts, ...done })).not.toContain('hạn');
  });

  test('names the body once', () => {
    expect(reportLine({ ...facts, title: 'Sở Xây dựng lập hồ sơ cầu số 2' })).toMatch(
      /^Sở Xây dựng lập hồ sơ/,
    );
  });
});
