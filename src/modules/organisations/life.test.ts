import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFrom, endedFrom, type Rewriting } from './life.ts';
import { asKnown, covers, type Nature, type Version, versionOn } from './version.ts';

const sở: Nature = {
  name: 'Sở Giao thông vận tải',
  shortName: 'Sở GTVT',
  code: null,
  kind: 'department',
  level: 'province',
  parentId: null,
  territory: null,
};
const at = (turn: number) => new Date(Date.UTC(2026, 0, 1) + turn * 60_000);
let counter = 0;

/** The record after an act: superseded versions closed, new ones written, as the store does it. */
function applied(record: readonly Version[], act: Rewriting, turn: number): readonly Version[] {
  return [
    ...record.map((version) =>
      act.superseded.some((one) => one.id === version.id) ? { ...version, supersededAt: at(turn) } : version,
    ),
    ...act.recorded.map((stretch) => {
      counter += 1;
      return { ...stretch, id: `v${counter}`, bodyId: 'b', recordedAt: at(turn), supersededAt: null };
    }),
  ];
}

const founded = (validFrom: string): readonly Version[] => [
  { ...sở, validFrom, validTo: null, id: 'v0', bodyId: 'b', recordedAt: at(0), supersededAt: null },
];

describe('the life of a body', () => {
  it('closes the old name on the day the new one begins', () => {
    const act = changedFrom(founded('2016-03-01'), '2025-03-01', { name: 'Sở Xây dựng' });
    if (!act.ok) throw new Error(act.code);
    const record = applied(founded('2016-03-01'), act, 1);
    expect(versionOn(record, '2025-02-28')?.name).toBe('Sở Giao thông vận tải');
    expect(versionOn(record, '2025-03-01')?.name).toBe('Sở Xây dựng');
    expect(versionOn(record, '2025-03-01', at(0))?.name).toBe('Sở Giao thông vận tải');
  });

  it('reaches back before the first recorded day', () => {
    const act = changedFrom(founded('2016-03-01'), '2008-01-01', { name: 'Sở Giao thông công chính' });
    if (!act.ok) throw new Error(act.code);
    const record = applied(founded('2016-03-01'), act, 1);
    expect(versionOn(record, '2010-01-01')?.name).toBe('Sở Giao thông công chính');
    expect(versionOn(record, '2016-03-01')?.name).toBe('Sở Giao thông vận tải');
    expect(versionOn(record, '2007-12-31')).toBeNull();
  });

  it('refuses a change that changes nothing, and one on a day the body does not live', () => {
    expect(changedFrom(founded('2016-03-01'), '2020-01-01', { name: sở.name })).toEqual({
      ok: false,
      code: 'nothing-changed',
    });
    const end = endedFrom(founded('2016-03-01'), '2025-03-01');
    if (!end.ok) throw new Error(end.code);
    const record = asKnown(applied(founded('2016-03-01'), end, 1));
    expect(changedFrom(record, '2025-03-01', { name: 'X' })).toEqual({ ok: false, code: 'not-living' });
  });

  it('cannot end a body on or before its first day, and takes an end back', () => {
    expect(endedFrom(founded('2016-03-01'), '2016-03-01')).toEqual({ ok: false, code: 'never-lived' });
    const end = endedFrom(founded('2016-03-01'), '2025-03-01');
    if (!end.ok) throw new Error(end.code);
    const ended = applied(founded('2016-03-01'), end, 1);
    expect(versionOn(ended, '2025-03-01')).toBeNull();
    const back = endedFrom(asKnown(ended), null);
    if (!back.ok) throw new Error(back.code);
    expect(versionOn(applied(ended, back, 2), '2030-01-01')?.name).toBe(sở.name);
  });
});

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const act = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), day, name: fc.constantFrom('A', 'B', 'C', 'D') }),
  fc.record({ kind: fc.constant('end' as const), day: fc.option(day) }),
);

describe('whatever happens to a body', () => {
  it('never is two things on one day, and what was known at an instant never changes', () => {
    fc.assert(
      fc.property(
        day,
        fc.array(act, { maxLength: 12 }),
        fc.array(day, { minLength: 5, maxLength: 5 }),
        (birth, acts, days) => {
          let record = founded(birth);
          const seen: { turn: number; names: (string | null)[] }[] = [];
          acts.forEach((one, index) => {
            const turn = index + 1;
            const held = asKnown(record);
            const outcome =
              one.kind === 'change'
                ? changedFrom(held, one.day, { name: one.name })
                : endedFrom(held, one.day);
            if (outcome.ok) record = applied(record, outcome, turn);
            seen.push({ turn, names: days.map((on) => versionOn(record, on)?.name ?? null) });
            for (const on of days) {
              expect(asKnown(record).filter((version) => covers(version, on)).length).toBeLessThanOrEqual(1);
            }
            if (outcome.ok && one.kind === 'change') expect(versionOn(record, one.day)?.name).toBe(one.name);
            if (outcome.ok && one.kind === 'end' && one.day) expect(versionOn(record, one.day)).toBeNull();
          });
          for (const { turn, names } of seen) {
            expect(days.map((on) => versionOn(record, on, at(turn))?.name ?? null)).toEqual(names);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
