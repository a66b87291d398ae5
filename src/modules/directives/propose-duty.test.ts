import type { Task } from '@quyet/parser/contract';
import { describe, expect, test } from 'vitest';
import type { Bodies } from './named-bodies.ts';
import { proposeDuty, type Superiors, superiorsIn } from './propose-duty.ts';
import { proposeReaders } from './propose-readers.ts';

/** Name → id of a small province; the Party caucus has ended and its work went to the Party committee. */
const NAMES: Record<string, string> = {
  'Ban cán sự đảng UBND tỉnh': 'caucus',
  'Đảng ủy UBND tỉnh': 'party',
  'UBND tỉnh': 'ubnd',
  'Sở Xây dựng': 'so-xd',
  'Sở Tài chính': 'so-tc',
  'Văn phòng Tỉnh ủy': 'vptu',
  'Sở Giao thông vận tải': 'so-gtvt',
};
const bodies: Bodies = {
  denoted: (wording) => {
    if (wording === 'UBND huyện') return { outcome: 'several' };
    const bodyId = NAMES[wording];
    return bodyId ? { outcome: 'one', bodyId } : { outcome: 'none' };
  },
  today: (id) => (id === 'caucus' ? 'party' : id === 'so-gtvt' ? null : id),
  members: (wording) => (wording.startsWith('Các sở') ? ['so-xd', 'so-tc'] : null),
  above: (id) => (id.startsWith('so-') ? ['ubnd', 'party'] : []),
};

const task = (it: Partial<Task>): Task => ({
  provision: 'III/1',
  span: [0, 40],
  segments: [[0, 40]],
  text: '',
  action: null,
  deliverable: null,
  lead: [],
  executors: [],
  cooperating: [],
  assignmentBasis: 'explicit',
  deadline: { text: null, kind: 'none', due: null, recurrence: null },
  event: null,
  topic: [],
  kind: 'measure',
  disposition: 'task',
  evidence: [],
  confidence: 0.9,
  ...it,
});
const nobodyAbove: Superiors = { directedBy: new Map(), organisers: new Set() };
const propose = (it: Partial<Task>, classes: string[] = [], superiors = nobodyAbove) =>
  proposeDuty(task(it), {
    bodies,
    classes: new Set(classes),
    superiors,
  });

describe('who does it', () => {
  test('“X chỉ đạo Y làm”: X is accountable, Y leads', () => {
    const duty = propose({ lead: ['Đảng ủy UBND tỉnh'], executors: ['UBND tỉnh'] });
    expect(duty).toMatchObject({ leadIds: ['ubnd'], accountableId: 'party', leadClass: null });
  });

  test('a named body leads, and its superior in the text is accountable', () => {
    const tasks = [task({ provision: 'IV/1', lead: ['Đảng ủy UBND tỉnh'] })];
    const superiors = superiorsIn(tasks, bodies, new Set(), (path) => path.startsWith('IV'));
    expect(propose({ lead: ['Sở Xây dựng'] }, [], superiors)).toMatchObject({
      leadIds: ['so-xd'],
      accountableId: 'party',
    });
    expect(propose({ lead: ['Sở Xây dựng'] })).toMatchObject({ leadIds: ['so-xd'], accountableId: null });
  });

  test('a body that has ended is shown as worded and proposed as its heir', () => {
    const duty = propose({ lead: ['Ban cán sự đảng UBND tỉnh'], executors: ['UBND tỉnh'] });
    expect(duty.ordered).toEqual([
      { wording: 'Ban cán sự đảng UBND tỉnh', isClass: false, bodyId: 'caucus' },
    ]);
    expect(duty.accountableId).toBe('party');
  });

  test('where a person must choose the heir nobody is proposed, and the field wants a look', () => {
    const duty = propose({ lead: ['Sở Giao thông vận tải'] });
    expect(duty.leadIds).toEqual([]);
    expect(duty.grounds.lead.look).toEqual(['ambiguous-body']);
  });

  test('a class stays a class without members until they are picked by hand', () => {
    const duty = propose({ lead: ['Các sở, ngành'] }, ['Các sở, ngành']);
    expect(duty).toMatchObject({ leadIds: [], leadClass: 'Các sở, ngành', accountableId: null });
    expect(duty.grounds.lead.look).toEqual(['class-not-picked']);
  });

  test('nobody named, an unknown name, a name of several bodies: each says so', () => {
    expect(propose({ assignmentBasis: 'unassigned' }).grounds.lead.look).toEqual(['nobody-named']);
    expect(propose({ lead: ['Tổ công tác 5'] }).grounds.lead.look).toEqual(['unknown-body']);
    expect(propose({ lead: ['UBND huyện'] }).grounds.lead.look).toEqual(['ambiguous-body']);
    const two = propose({ lead: ['Sở Xây dựng', 'Sở Tài chính'] });
    expect(two.grounds.lead.look).toEqual(['several-leads']);
    expect(two.leadIds).toEqual(['so-xd', 'so-tc']);
  });
});

describe('by when', () => {
  test('only a calendar date is stated; a quarter is derived; nothing is invented', () => {
    const on = (it: Task['deadline']) => propose({ deadline: it }).deadline;
    expect(on({ text: 'trước 15/6/2026', kind: 'date', due: '2026-06-14', recurrence: null }).source).toBe(
      'stated',
    );
    expect(on({ text: 'quý II/2026', kind: 'quarter', due: '2026-06-30', recurrence: null }).source).toBe(
      'derived',
    );
    const yearly = propose({
      deadline: { text: 'hằng năm', kind: 'recurring', due: null, recurrence: 'annual' },
    });
    expect(yearly.deadline).toMatchObject({ source: 'none', dueOn: null, wording: 'hằng năm' });
    expect(yearly.recurrence).toBe('annual');
  });

  test('the ground of a field is the words and the rule that read them', () => {
    const evidence = [{ field: 'deadline', span: [10, 20] as const, rule: 'last-day-of-quarter' }];
    expect(propose({ evidence }).grounds.deadline).toMatchObject({
      spans: [[10, 20]],
      rule: 'last-day-of-quarter',
      confidence: 0.9,
    });
    expect(propose({}).grounds.deadline.confidence).toBeNull();
  });
});

describe('who reads it', () => {
  test('a line means one body, a class, several bodies, or none we know', () => {
    const lines = ['Các sở, ban, ngành;', 'Văn phòng Tỉnh ủy,', 'Sở Xây dựng, Sở Tài chính', 'Như trên'];
    expect(proposeReaders(lines, null, bodies).map((it) => [it.wording, it.isClass, it.bodyIds])).toEqual([
      ['Các sở, ban, ngành', true, ['so-xd', 'so-tc']],
      ['Văn phòng Tỉnh ủy', false, ['vptu']],
      ['Sở Xây dựng, Sở Tài chính', false, ['so-xd', 'so-tc']],
      ['Như trên', false, []],
    ]);
  });

  test('persons and the archive make no reader, and nothing is confirmed by itself', () => {
    const lines = proposeReaders(['Các đồng chí Tỉnh ủy viên,', 'Lưu Văn phòng Tỉnh ủy.'], 'chi bộ', bodies);
    expect(lines.flatMap((it) => it.bodyIds)).toEqual([]);
    expect(lines.some((it) => it.confirmed)).toBe(false);
    expect(lines.at(-1)).toMatchObject({ basis: 'circulation', wording: 'chi bộ' });
  });
});
