import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, lessonsOf } from './corrections.ts';
import { type Duty, ENTERED, emptyDuty, type Ground, type NamedBody } from './duty.ts';
import { proposalsFor } from './proposals.ts';
import { NOTHING_BETWEEN } from './relations/relation.ts';
import type { Sentence } from './sentence.ts';
import { type Draft, type Step, type StepKind, stepBetween } from './step.ts';

const FACTS = { issuedOn: '2026-03-02', today: (id: string) => (id === 'ended' ? 'heir' : id) };
const READ: Ground = { spans: [], rule: 'subject-at-start', confidence: 0.9, source: 'read', look: [] };
const named = (wording: string, bodyId: string | null): NamedBody => ({ wording, isClass: false, bodyId });

const dutyOf = (over: Partial<Duty> = {}): Duty => {
  const empty = emptyDuty('Rà soát quy hoạch', 'task');
  return {
    ...empty,
    basis: 'explicit',
    grounds: { ...empty.grounds, lead: READ, cooperating: READ, deadline: READ },
    ...over,
  };
};
const sentence = (over: Partial<Sentence> = {}): Sentence => ({
  id: 'a',
  provision: '1',
  start: 0,
  end: 10,
  segments: [[0, 10]],
  text: 'Rà soát, bổ sung quy hoạch.',
  contextLine: null,
  disposition: 'task',
  rule: 'imperative-verb-at-start',
  confidence: 0.9,
  confirmed: true,
  confirmedBy: 'clerk',
  duty: dutyOf(),
  indicators: [],
  ...over,
});
const lessons = (read: Partial<Sentence>, now: Partial<Sentence>) =>
  lessonsOf(new Map([['a', sentence(read)]]), [sentence({ ...read, ...now })], FACTS);
const found = (read: Partial<Sentence>, now: Partial<Sentence>) =>
  lessons(read, now).corrections.map(({ kind, wording, proposed, decided }) => [
    kind,
    wording,
    proposed,
    decided,
  ]);
const changes = (read: Partial<Duty>, now: Partial<Duty>) =>
  found({ duty: dutyOf(read) }, { duty: dutyOf({ ...read, ...now }) });

describe('what a person decided otherwise', () => {
  it('is the body behind a name nobody knew, or behind one that was taken for another', () => {
    const unknown = { ordered: [named('Ban QLDA', null)] };
    expect(changes(unknown, { leadIds: ['board'] })).toEqual([['body', 'Ban QLDA', null, 'board']]);
    const other = { ordered: [named('Sở NN', 'finance')], leadIds: ['finance'] };
    expect(changes(other, { leadIds: ['farming'] })).toEqual([['body', 'Sở NN', 'finance', 'farming']]);
    const partner = { cooperatingNamed: [named('Ban QLDA', null), named('Sở Tài chính', 'finance')] };
    expect(
      changes({ ...partner, cooperatingIds: ['finance'] }, { cooperatingIds: ['finance', 'board'] }),
    ).toEqual([['body', 'Ban QLDA', null, 'board']]);
  });

  it('is no other name of a body where the lead came from a heading: that tells of the rule', () => {
    const heading = { ordered: [named('Sở Xây dựng', 'building')], leadIds: ['building'] };
    const inherited = { ...heading, basis: 'inherited' as const };
    expect(changes(inherited, { leadIds: ['finance'] })).toEqual([
      ['lead', 'subject-at-start', 'inherited', 'another-body'],
    ]);
    expect(changes(inherited, { leadIds: [] })).toEqual([
      ['lead', 'subject-at-start', 'inherited', 'nobody'],
    ]);
  });

  it('is nothing where a pairing of names and bodies would be a guess', () => {
    const two = { ordered: [named('Ban A', null), named('Ban B', null)] };
    const said = changes(two, { leadIds: ['x', 'y'] });
    expect(said.filter(([kind]) => kind === 'body')).toEqual([]);
    const members = { ordered: [{ wording: 'các sở, ngành', isClass: true, bodyId: null }] };
    expect(changes({ ...members, leadClass: 'các sở, ngành' }, { leadIds: ['x', 'y'] })).toEqual([]);
  });

  it('is no correction where a body of that day is followed by its heir', () => {
    expect(changes({ ordered: [named('Sở cũ', 'ended')], leadIds: ['heir'] }, {})).toEqual([]);
  });

  it('is the fate of a sentence, filed under its opening without the actor', () => {
    const text = 'Sở Công Thương khuyến khích thương nhân mở điểm thu mua.';
    const read = { text, duty: dutyOf({ ordered: [named('Sở Công Thương', 'trade')], leadIds: ['trade'] }) };
    expect(found(read, { disposition: 'orientation' })).toEqual([
      ['disposition', 'khuyến khích', 'task', 'orientation'],
    ]);
  });

  it('is what a phrase of time was taken to say', () => {
    const none = dutyOf().deadline;
    const by = (dueOn: string, wording: string, source: 'derived' | 'set' = 'derived') => ({
      deadline: { source, dueOn, wording, kind: 'none' as const },
    });
    expect(changes({}, by('2026-12-31', 'vào dịp cuối năm'))).toEqual([
      ['time', 'vào dịp cuối năm', null, 'this-year'],
    ]);
    const read = by('2026-12-31', 'trong năm nay');
    expect(changes(read, { deadline: { ...none, wording: null } })).toEqual([
      ['time', 'trong năm nay', 'this-year', 'none'],
    ]);
    expect(changes(read, { deadline: none, recurrence: 'annual' })).toEqual([
      ['time', 'trong năm nay', 'this-year', 'annual'],
    ]);
    expect(changes({}, { deadline: { ...none, source: 'set', dueOn: '2026-04-01' } })).toEqual([]);
    const dated = by('2027-03-30', 'trước ngày 31/3/2027');
    expect(changes(dated, by('2027-03-31', 'trước ngày 31/3/2027'))).toEqual([
      ['time', 'trước ngày 31/3/2027', '2027-03-30', '2027-03-31'],
    ]);
  });

  it('counts what was left as read, and nothing nobody has confirmed', () => {
    const duty = dutyOf({ ordered: [named('Uỷ ban nhân dân tỉnh', 'ubnd')], leadIds: ['ubnd'] });
    const both = ['a', 'b'].map((id) => sentence({ id, duty }));
    const said = lessonsOf(new Map(both.map((it) => [it.id, it])), both, FACTS);
    expect(said.corrections).toEqual([]);
    expect(said.kept).toEqual([
      { kind: 'disposition', wordingKey: 'rà soát', decided: 'task', times: 2 },
      { kind: 'body', wordingKey: 'ủy ban nhân dân tỉnh', decided: 'ubnd', times: 2 },
    ]);
    const changed = { disposition: 'orientation', confirmed: false } as const;
    expect(lessons({}, changed)).toEqual({ corrections: [], kept: [] });
  });
});

describe('proposals behind a confirmed draft', () => {
  const header = {
    docType: null,
    number: null,
    symbol: null,
    issuedOn: null,
    issuerId: null,
    title: null,
    place: null,
    source: {},
  };
  const draftOf = (sentences: readonly Sentence[]): Draft => ({
    header,
    readers: [],
    between: NOTHING_BETWEEN,
    sentences,
  });
  const edit = fc.record({
    at: fc.nat(2),
    disposition: fc.constantFrom('task', 'orientation', 'reporting', 'assessment' as const),
    leads: fc.subarray(['x', 'y', 'board']),
    due: fc.constantFrom(null, '2026-12-31', '2026-05-05'),
  });
  const initial = ['a', 'b', 'c'].map((id, at) =>
    sentence({
      id,
      start: at * 10,
      confirmed: false,
      confirmedBy: null,
      duty: dutyOf({ ordered: [named('Ban QLDA', null)] }),
    }),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
  const edited = (it: Sentence, change: Edit): Sentence => {
    const duty = it.duty ?? dutyOf();
    const deadline = { ...duty.deadline, dueOn: change.due, source: change.due ? 'set' : 'none' } as const;
    return {
      ...it,
      disposition: change.disposition as Sentence['disposition'],
      rule: 'by-hand',
      duty: { ...duty, leadIds: change.leads, deadline, grounds: { ...duty.grounds, lead: ENTERED } },
    };
  };
  const stepsThrough = (drafts: readonly Draft[], kind: StepKind) =>
    drafts.slice(1).flatMap((after, at): (Step & { kind: StepKind })[] => {
      const step = stepBetween(drafts[at] as Draft, after);
      return step ? [{ ...step, kind }] : [];
    });

  it('are what was first read, whatever people did in between; and every correction changes something', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const drafts = [draftOf(initial)];
        for (const change of edits) {
          const now = drafts.at(-1)?.sentences ?? [];
          drafts.push(draftOf(now.map((it, at) => (at === change.at ? edited(it, change) : it))));
        }
        const last = drafts.at(-1) as Draft;
        const proposals = proposalsFor(last, stepsThrough(drafts, 'duty'));
        expect([...proposals.values()]).toEqual(initial);
        const confirmed = last.sentences.map((it) => ({ ...it, confirmed: true, confirmedBy: 'clerk' }));
        const said = lessonsOf(proposals, confirmed, FACTS).corrections;
        expect(said.every((it) => it.proposed !== it.decided)).toBe(true);
        const chosen = (it: Correction) => confirmed.find((one) => one.id === it.statementId)?.duty?.leadIds;
        for (const it of said.filter((one) => one.kind === 'body')) expect(chosen(it)).toContain(it.decided);
        expect(said.map((it) => it.statementId)).toEqual(
          expect.arrayContaining(
            confirmed.filter((it, at) => it.disposition !== initial[at]?.disposition).map((it) => it.id),
          ),
        );
      }),
    );
  });

  it('hold what a day of issue renewed, and halves as they were when they were cut', () => {
    const renewed = initial.map((it) => ({ ...it, duty: dutyOf({ leadIds: ['renewed'] }) }));
    const [first, second, third] = renewed as [Sentence, Sentence, Sentence];
    const cut = [{ ...first, end: 4 }, { ...first, id: 'half', start: 5 }, second, third];
    const moved = cut.map((it) => (it.id === 'half' ? { ...it, disposition: 'viewpoint' as const } : it));
    const drafts = [initial, renewed, cut, moved].map(draftOf);
    const kinds: readonly StepKind[] = ['header', 'division', 'disposition'];
    const steps = stepsThrough(drafts, 'header').map((it, at) => ({ ...it, kind: kinds[at] as StepKind }));
    const proposals = proposalsFor(draftOf(moved), steps);
    expect(proposals.get('half')?.disposition).toBe('task');
    expect([...proposals.values()].every((it) => it.duty?.leadIds[0] === 'renewed')).toBe(true);
    expect(proposals.size).toBe(4);
  });
});
