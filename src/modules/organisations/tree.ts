import { ORGANISATION_KINDS, ORGANISATION_LEVELS } from './kind.ts';
import type { Nature } from './version.ts';

/** A body in its place: below which it stands, and how deep. */
export interface Placed<B> {
  readonly body: B;
  readonly depth: number;
}

interface Standing extends Pick<Nature, 'name' | 'kind' | 'level' | 'parentId'> {
  readonly id: string;
}

const vietnamese = new Intl.Collator('vi', { numeric: true });
const rank = new Map(ORGANISATION_KINDS.map((kind, at) => [kind, at]));

const inOrder = (a: Standing, b: Standing): number =>
  ORGANISATION_LEVELS.indexOf(a.level) - ORGANISATION_LEVELS.indexOf(b.level) ||
  (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
  vietnamese.compare(a.name, b.name);

/**
 * The bodies of one day in the order of the tree, each after the body above it; within one parent by level and
 * kind, then by Vietnamese order of names. A body whose parent does not live that day stands at the top, and none is lost, even
 * where parents run in a circle.
 */
export function treeOrder<B extends Standing>(bodies: readonly B[]): readonly Placed<B>[] {
  const living = new Set(bodies.map((body) => body.id));
  const above = (body: B) => (body.parentId !== null && living.has(body.parentId) ? body.parentId : null);
  const below = Map.groupBy(bodies.toSorted(inOrder), above);
  const placed: Placed<B>[] = [];
  const done = new Set<string>();
  const place = (body: B, depth: number): void => {
    if (done.has(body.id)) return;
    done.add(body.id);
    placed.push({ body, depth });
    for (const child of below.get(body.id) ?? []) place(child, depth + 1);
  };
  for (const top of below.get(null) ?? []) place(top, 0);
  for (const body of bodies) place(body, 0);
  return placed;
}

/** Whether putting `bodyId` under `parentId` would make a circle, in the tree of one day. */
export function makesCircle(
  bodies: readonly Pick<Standing, 'id' | 'parentId'>[],
  bodyId: string,
  parentId: string,
): boolean {
  const parents = new Map(bodies.map((body) => [body.id, body.parentId]));
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === bodyId) return true;
    seen.add(at);
  }
  return false;
}

/** The bodies above one, from the top down, in the tree of one day. */
export function pathTo<B extends Standing>(bodies: readonly B[], parentId: string | null): readonly B[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const path: B[] = [];
  for (let at = parentId; at !== null; ) {
    const body = byId.get(at);
    if (!body || path.includes(body)) break;
    path.unshift(body);
    at = body.parentId;
  }
  return path;
}
