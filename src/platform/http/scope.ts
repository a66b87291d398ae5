import type { Day } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { inJurisdiction, type Transaction } from '../database/transaction.ts';
import type { Bus, DomainEvent } from '../events/bus.ts';

/** Who acts: what the platform must know of a caller; the access module adds posts and roles. */
export interface Caller {
  readonly jurisdictionId: string;
  readonly personId: string;
}

/**
 * One unit of work: one transaction, on behalf of one caller, on one day. Use cases take a scope and nothing else
 * from outside, so the same use case serves a request, a job, an import and the replay of the demonstration.
 */
export interface Scope<A extends Caller> {
  readonly tx: Transaction;
  readonly actor: A;
  readonly jurisdictionId: string;
  /** Real time of the act, for the trail. */
  readonly at: Date;
  /** The day the rules reckon with. */
  readonly today: Day;
  /** Where the request came from; null for jobs. */
  readonly address: string | null;
  /** The installation that creates objects here. */
  readonly originId: string;
  /** Told after commit only. */
  afterCommit(event: Omit<DomainEvent, 'jurisdictionId'>): void;
}

export interface ScopeParts<A extends Caller> {
  readonly database: Database;
  readonly bus: Bus;
  readonly originId: string;
  readonly actor: A;
  readonly at: Date;
  readonly today: Day;
  readonly address?: string | null;
}

/** Opens a scope, runs `work` in its transaction, commits, then tells the events. Rolls back on any throw. */
export async function inScope<A extends Caller, R>(
  parts: ScopeParts<A>,
  mode: 'read' | 'write',
  work: (scope: Scope<A>) => Promise<R>,
): Promise<R> {
  const events: DomainEvent[] = [];
  const { jurisdictionId } = parts.actor;
  const result = await inJurisdiction(parts.database, jurisdictionId, mode, (tx) =>
    work({
      tx,
      actor: parts.actor,
      jurisdictionId,
      at: parts.at,
      today: parts.today,
      address: parts.address ?? null,
      originId: parts.originId,
      afterCommit: (event) => {
        events.push({ ...event, jurisdictionId });
      },
    }),
  );
  for (const event of events) parts.bus.tell(event);
  return result;
}
