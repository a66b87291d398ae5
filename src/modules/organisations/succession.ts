import type { Day } from '../../platform/clock/clock.ts';

/**
 * How one body takes the place of another. merge: goes up into `to` · split: divides, `to` is one of the parts ·
 * rename: goes on as `to` with all it had · transfer: some functions pass to `to`, the body may live on ·
 * abolish: ends without an heir.
 */
export const SUCCESSION_KINDS = ['merge', 'split', 'rename', 'abolish', 'transfer'] as const;

export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** One arrow of succession, as it is held now. */
export interface SuccessionEdge {
  readonly id: string;
  readonly fromId: string;
  /** Null only where a body was abolished. */
  readonly toId: string | null;
  readonly kind: SuccessionKind;
  /** First day of the new state. */
  readonly effectiveOn: Day;
  readonly legalBasis: string;
  /** Part of the whole that passes on, 0 < share ≤ 1; null where nobody measured it. */
  readonly share: number | null;
  /** Which functions pass on, where not all of them do. */
  readonly functions: string | null;
}

/** A body that may take over, and the arrows that lead there. */
export interface Heir {
  readonly bodyId: string;
  readonly path: readonly SuccessionEdge[];
}

/**
 * Who answers today for what a body answered for. `choice` is never decided here: a person decides, task by task or
 * by field of work. `none` gives the act by which the body ended, where one is recorded.
 */
export type Succession =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'one'; readonly heir: Heir }
  | { readonly outcome: 'choice'; readonly heirs: readonly Heir[] }
  | { readonly outcome: 'none'; readonly by: SuccessionEdge | null };

export interface SuccessionQuestion {
  /** The day on which the body answered for it; arrows up to that day are already behind us. Null: all count. */
  readonly since: Day | null;
  /** The day for which the answer is wanted. */
  readonly on: Day;
  /** Whether a body lives on that day. */
  readonly lives: (bodyId: string) => boolean;
}

/** The heirs of a body on a day. A split gives the parts to choose from, also where only one part is known so far. */
export function successorsOf(
  bodyId: string,
  edges: readonly SuccessionEdge[],
  question: SuccessionQuestion,
): Succession {
  const { since, on } = question;
  const inTime = edges.filter((edge) => edge.effectiveOn <= on);
  return follow(bodyId, (edge) => since === null || edge.effectiveOn > since, inTime, question.lives, []);
}

function follow(
  bodyId: string,
  counts: (edge: SuccessionEdge) => boolean,
  edges: readonly SuccessionEdge[],
  lives: (bodyId: string) => boolean,
  before: readonly string[],
): Succession {
  const outward = edges.filter((edge) => edge.fromId === bodyId && counts(edge));
  const alive = lives(bodyId);
  const binding = outward.filter((edge) => edge.toId !== null && binds(edge, alive));
  if (binding.length === 0) {
    return alive ? { outcome: 'same' } : { outcome: 'none', by: outward.findLast(abolishes) ?? null };
  }

  const heirs: Heir[] = [];
  let end: SuccessionEdge | null = null;
  let open = binding.some((edge) => edge.kind === 'split' || (edge.share !== null && edge.share < 1));
  for (const edge of binding) {
    const to = edge.toId as string;
    if (before.includes(to)) continue; // arrows that lead back say nothing new
    if (to === bodyId) {
      heirs.push({ bodyId, path: [edge] });
      continue;
    }
    // What the heir received that day, it passed on by whatever happened to it on that day or later.
    const later = (next: SuccessionEdge) => next.effectiveOn >= edge.effectiveOn;
    const next = follow(to, later, edges, lives, [...before, bodyId]);
    if (next.outcome === 'same') heirs.push({ bodyId: to, path: [edge] });
    if (next.outcome === 'one') heirs.push(prepend(edge, next.heir));
    if (next.outcome === 'choice') {
      open = true;
      heirs.push(...next.heirs.map((heir) => prepend(edge, heir)));
    }
    if (next.outcome === 'none') end = next.by;
  }

  const distinct = heirs.filter((heir, at) => heirs.findIndex((one) => one.bodyId === heir.bodyId) === at);
  const [first] = distinct;
  if (!first) return { outcome: 'none', by: end };
  return distinct.length === 1 && !open
    ? { outcome: 'one', heir: first }
    : { outcome: 'choice', heirs: distinct };
}

/**
 * Whether an arrow moves what the body answers for. A body that lives on keeps its work: only a split asks the
 * question anew; a transfer of functions is told, not acted upon.
 */
function binds(edge: SuccessionEdge, alive: boolean): boolean {
  if (edge.toId === edge.fromId) return alive && edge.kind === 'split';
  if (edge.kind === 'split') return true;
  return !alive || edge.kind === 'merge' || edge.kind === 'rename';
}

const abolishes = (edge: SuccessionEdge): boolean => edge.kind === 'abolish';

const prepend = (edge: SuccessionEdge, heir: Heir): Heir => ({
  bodyId: heir.bodyId,
  path: [edge, ...heir.path],
});

/** The bodies whose work came to this body by that day, nearest first, each with the arrow by which it came. */
export function predecessorsOf(
  bodyId: string,
  edges: readonly SuccessionEdge[],
  on: Day,
): readonly { readonly bodyId: string; readonly edge: SuccessionEdge }[] {
  const found: { bodyId: string; edge: SuccessionEdge }[] = [];
  const seen = new Set([bodyId]);
  const waiting = [{ id: bodyId, on }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const edge of edges) {
      if (edge.toId !== next.id || edge.effectiveOn > next.on || seen.has(edge.fromId)) continue;
      seen.add(edge.fromId);
      found.push({ bodyId: edge.fromId, edge });
      waiting.push({ id: edge.fromId, on: edge.effectiveOn });
    }
  }
  return found;
}
