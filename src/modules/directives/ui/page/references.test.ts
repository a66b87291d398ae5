import { describe, expect, test } from 'vitest';
import type { PageReference, PageStatement, TaskSummary } from '../../page.schema.ts';
import { nextDuty } from './next-duty.ts';
import { distinctReferences } from './references.ts';

const named = (over: Partial<PageReference>): PageReference => ({
  span: [0, 5],
  docType: 'NQ',
  number: null,
  issuedOn: null,
  issuerWording: null,
  title: null,
  relation: 'cites',
  directiveId: null,
  ...over,
});

describe('the documents a directive names', () => {
  test('one named twice stands once, by its stronger bond and with all that is known of it', () => {
    const [one, ...others] = distinctReferences([
      named({ number: '15-NQ/TU', span: [10, 20] }),
      named({ number: '15-NQ/TU', span: [90, 99], relation: 'implements', issuedOn: '2025-05-06' }),
    ]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      relation: 'implements',
      issuedOn: '2025-05-06',
      spans: [
        [10, 20],
        [90, 99],
      ],
    });
  });

  test('documents without a number are told apart by their title', () => {
    expect(
      distinctReferences([
        named({ docType: 'DA', title: 'Phát triển bến thủy' }),
        named({ docType: 'DA', title: 'Phát triển chợ nổi' }),
        named({ docType: 'DA', title: 'phát triển chợ nổi', relation: 'amends' }),
      ]).map((it) => [it.title, it.relation]),
    ).toEqual([
      ['Phát triển chợ nổi', 'amends'],
      ['Phát triển bến thủy', 'cites'],
    ]);
  });
});

describe('what falls due next', () => {
  const order = (id: string, over: Partial<TaskSummary>): PageStatement => ({
    id,
    place: 1,
    provision: 'I',
    span: [0, 1],
    segments: [[0, 1]],
    disposition: 'reporting',
    confirmed: true,
    targets: [],
    task: {
      taskId: `t-${id}`,
      number: 1,
      kind: 'reporting',
      title: `Báo cáo ${id}`,
      state: 'in-progress',
      timeState: 'open',
      days: 1,
      handedIn: null,
      dueOn: '2027-01-15',
      source: 'stated',
      lead: null,
      children: null,
      ...over,
    },
  });
  const next = { taskId: 't', statementId: 's', title: 'Nạo vét luồng', dueOn: '2026-12-20' };

  test('a report with a date comes before any other work', () => {
    const statements = [
      order('a', { dueOn: '2027-03-31' }),
      order('b', {}),
      order('c', { dueOn: '2026-12-31', timeState: 'done', state: 'confirmed' }),
    ];
    expect(nextDuty({ statements, next })).toMatchObject({ report: true, statementId: 'b' });
  });

  test('without one it is the next order, or nothing', () => {
    const statements = [order('a', { dueOn: null, timeState: 'none' })];
    expect(nextDuty({ statements, next })).toMatchObject({ report: false, statementId: 's' });
    expect(nextDuty({ statements, next: null })).toBeNull();
  });
});
