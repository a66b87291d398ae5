import { randomBytes } from 'node:crypto';
import type { Caller, Scope } from '../../platform/http/scope.ts';
import { append, type Head, headOf, type Sealed } from './audit.store.ts';
import { ENVELOPE_VERSION, type Envelope, entryHash, GENESIS, payloadDigest } from './envelope.ts';

/** One act for the trail. `before`/`after` hold the changed fields only. */
export interface Act {
  /** "task.assigned", "directive.put-in-force", "register.exported". */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
}

/** A caller whose post is known; jobs have none. */
interface Posted extends Caller {
  readonly postId?: string | null;
}

/**
 * Writes an act into the trail, in the transaction of the change itself. Every use case that changes or exports
 * anything calls this once per object. Needs a write scope: writers of a jurisdiction come one after the other.
 */
export const record = <A extends Posted>(scope: Scope<A>, act: Act): Promise<void> => recordAll(scope, [act]);

/** The same for several objects changed in one stroke, in this order. */
export async function recordAll<A extends Posted>(scope: Scope<A>, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  let head = known.get(scope.tx) ?? (await headOf(scope.tx, scope.jurisdictionId)) ?? BEFORE_ALL;
  const sealed: Sealed[] = [];
  for (const act of acts) {
    const one = seal(scope, act, head);
    sealed.push(one);
    head = { seq: one.envelope.seq, hash: one.hash };
  }
  known.set(scope.tx, head);
  await append(scope.tx, scope.jurisdictionId, sealed, head);
}

const BEFORE_ALL: Head = { seq: 0, hash: GENESIS };

/** The head as this transaction left it: nobody else can move it before the transaction ends. */
const known = new WeakMap<Scope<Posted>['tx'], Head>();

function seal<A extends Posted>(scope: Scope<A>, act: Act, head: Head): Sealed {
  const salt = randomBytes(16);
  const payload = JSON.parse(
    JSON.stringify({ before: act.before ?? null, after: act.after ?? null, reason: act.reason ?? null }),
  ) as unknown;
  const digest = payloadDigest(salt, payload);
  const envelope: Envelope = {
    version: ENVELOPE_VERSION,
    jurisdictionId: scope.jurisdictionId,
    seq: head.seq + 1,
    at: scope.at.toISOString(),
    personId: scope.actor.personId,
    postId: scope.actor.postId ?? null,
    onBehalfOf: null,
    address: scope.address,
    action: act.action,
    objectKind: act.objectKind,
    objectId: act.objectId,
    digest: digest.toString('hex'),
  };
  return { envelope, payload, salt, digest, previous: head.hash, hash: entryHash(head.hash, envelope) };
}
