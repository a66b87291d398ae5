import type { RuleRow } from './rules.store.ts';

/**
 * Rules read a moment ago, by jurisdiction. Every list and every act needs them and they change a few times a year, so
 * they are read anew only after two seconds; whoever changes a rule in this process sees it at once, another process
 * within those seconds.
 */
const HELD_MS = 2_000;
/** More jurisdictions than one installation serves; beyond it everything is read anew. */
const MOST = 200;

interface Held {
  readonly until: number;
  /** Null while a change may still be uncommitted: rules are read, and not kept. */
  readonly rows: readonly RuleRow[] | null;
}

const held = new Map<string, Held>();

/** The rules of a jurisdiction, as held or as `read` finds them. */
export async function heldRules(
  jurisdictionId: string,
  read: () => Promise<readonly RuleRow[]>,
): Promise<readonly RuleRow[]> {
  const now = performance.now();
  const there = held.get(jurisdictionId);
  const fresh = there !== undefined && there.until > now;
  if (fresh && there.rows !== null) return there.rows;
  const rows = await read();
  // Somebody may have let go of them while they were read.
  if (!fresh && held.get(jurisdictionId) === there) {
    if (held.size >= MOST) held.clear();
    held.set(jurisdictionId, { until: now + HELD_MS, rows });
  }
  return rows;
}

/** To be called by whoever changes rules, before the change: nothing is held until it is surely committed. */
export function letGoOfRules(jurisdictionId: string): void {
  held.set(jurisdictionId, { until: performance.now() + HELD_MS, rows: null });
}
