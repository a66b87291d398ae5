import type { Day } from '../../platform/clock/clock.ts';
import { covers, type Nature, type Stretch, type Version } from './version.ts';

/** What a change does to the record: versions no longer held, and stretches held instead. Nothing is overwritten. */
export interface Rewriting {
  readonly ok: true;
  /** Versions that are superseded. */
  readonly superseded: readonly Version[];
  /** Stretches recorded in their place. */
  readonly recorded: readonly Stretch[];
}

export interface Refused<C extends string> {
  readonly ok: false;
  readonly code: C;
}

const nature = (stretch: Nature): Nature => ({
  name: stretch.name,
  shortName: stretch.shortName,
  code: stretch.code,
  kind: stretch.kind,
  level: stretch.level,
  parentId: stretch.parentId,
  territory: stretch.territory,
});

const stretchOf = (version: Stretch, validFrom: Day, validTo: Day | null): Stretch => ({
  ...nature(version),
  validFrom,
  validTo,
});

const same = (a: Nature, b: Nature): boolean => JSON.stringify(nature(a)) === JSON.stringify(nature(b));

/**
 * What the body is from `from` on, until the next stretch already recorded. A day before its life reaches back into
 * the past ("before, it was called …"). `held` are the versions held now, oldest first.
 */
export function changedFrom(
  held: readonly Version[],
  from: Day,
  changes: Partial<Nature>,
): Rewriting | Refused<'not-living' | 'nothing-changed'> {
  const now = held.find((version) => covers(version, from));
  const [first] = held;
  if (!now && first && from < first.validFrom) {
    const before = { ...stretchOf(first, from, first.validFrom), ...changes };
    if (!same(before, first)) return { ok: true, superseded: [], recorded: [before] };
    return { ok: true, superseded: [first], recorded: [stretchOf(first, from, first.validTo)] };
  }
  if (!now) return { ok: false, code: 'not-living' };
  const changed: Stretch = { ...stretchOf(now, from, now.validTo), ...changes };
  if (same(changed, now)) return { ok: false, code: 'nothing-changed' };
  const kept = now.validFrom < from ? [stretchOf(now, now.validFrom, from)] : [];
  return { ok: true, superseded: [now], recorded: [...kept, changed] };
}

/**
 * From `day` on the body is no more. A later end moves an end already recorded; null takes it back. What was
 * recorded for days after the end is no longer held.
 */
export function endedFrom(
  held: readonly Version[],
  day: Day | null,
): Rewriting | Refused<'never-lived' | 'nothing-changed'> {
  const last = held.at(-1);
  if (!last) return { ok: false, code: 'never-lived' };
  if (last.validTo === day) return { ok: false, code: 'nothing-changed' };
  if (day === null)
    return { ok: true, superseded: [last], recorded: [stretchOf(last, last.validFrom, null)] };
  if (last.validTo !== null && day > last.validTo) {
    return { ok: true, superseded: [last], recorded: [stretchOf(last, last.validFrom, day)] };
  }
  const before = held.filter((version) => version.validFrom < day).at(-1);
  if (!before) return { ok: false, code: 'never-lived' };
  const superseded = held.filter((version) => version.validFrom >= before.validFrom);
  return { ok: true, superseded, recorded: [stretchOf(before, before.validFrom, day)] };
}
