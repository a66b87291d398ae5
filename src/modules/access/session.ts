import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import type { Bus } from '../../platform/events/bus.ts';
import type { ScopeParts } from '../../platform/http/scope.ts';
import type { Actor } from './actor.ts';
import { actorOn } from './actor-on.ts';
import type { Identity } from './identity.ts';

/** A session as the API answers it, beside the scope it opens. */
export interface Session {
  readonly actor: Actor;
  readonly today: Day;
  readonly jurisdiction: {
    readonly id: string;
    readonly name: string;
    readonly demonstrationDay: Day | null;
  };
}

export interface Sessions {
  /** Null where nobody is signed in or the account belongs to no person. */
  read(headers: Headers): Promise<Session | null>;
  /** The frame of one unit of work for the signed-in person. */
  frame(request: Request, address: string | null): Promise<ScopeParts<Actor> | null>;
  forget(headers: Headers): void;
}

/**
 * How long a session may be answered from memory. Within it a withdrawn post still counts in *other* processes;
 * in this one `access.changed` clears the memory at once.
 */
const MEMORY_MS = 5_000;
const MEMORY_SIZE = 5_000;

export interface SessionParts {
  readonly identity: Identity;
  readonly database: Database;
  readonly clock: Clock;
  readonly bus: Bus;
  readonly originId: string;
}

export function openSessions(parts: SessionParts): Sessions {
  const memory = new Map<string, { session: Session; until: number }>();
  parts.bus.on('access.changed', () => memory.clear());

  const read = async (headers: Headers): Promise<Session | null> => {
    const cookie = sessionCookie(headers);
    if (!cookie) return null;
    const known = memory.get(cookie);
    if (known && known.until > Date.now()) return known.session;
    const account = await parts.identity.api.getSession({ headers: new Headers({ cookie }) });
    const session = account && (await sessionOf(parts, account.user.id));
    memory.delete(cookie);
    if (!session) return null;
    if (memory.size >= MEMORY_SIZE) memory.clear();
    memory.set(cookie, { session, until: Date.now() + MEMORY_MS });
    return session;
  };
  return {
    read,
    forget: (headers) => {
      memory.delete(sessionCookie(headers) ?? '');
    },
    frame: async (request, address) => {
      const session = await read(request.headers);
      if (!session) return null;
      const { database, bus, originId, clock } = parts;
      return {
        database,
        bus,
        originId,
        actor: session.actor,
        at: clock.now(),
        today: session.today,
        address,
      };
    },
  };
}

/** The person behind an account, with today's posts; the demonstration's day stands still. */
async function sessionOf(parts: SessionParts, userId: string): Promise<Session | null> {
  const person = await parts.database.owner
    .selectFrom('person')
    .innerJoin('jurisdiction', 'jurisdiction.id', 'person.jurisdiction_id')
    .select([
      'person.id',
      'jurisdiction.id as jurisdictionId',
      'jurisdiction.name',
      'jurisdiction.demonstration_day as demonstrationDay',
    ])
    .where('person.user_id', '=', userId)
    .executeTakeFirst();
  if (!person) return null;
  const today = person.demonstrationDay ?? parts.clock.today();
  const actor = await inJurisdiction(parts.database, person.jurisdictionId, 'read', (tx) =>
    actorOn(tx, person.jurisdictionId, person.id, today),
  );
  if (!actor) return null;
  const { jurisdictionId, name, demonstrationDay } = person;
  return { actor, today, jurisdiction: { id: jurisdictionId, name, demonstrationDay } };
}

/** The session cookie alone, with or without the prefix that https adds. */
function sessionCookie(headers: Headers): string | null {
  const cookies = headers.get('cookie')?.split(/;\s*/) ?? [];
  return cookies.find((cookie) => /^(__Secure-)?quyet\.session_token=/.test(cookie)) ?? null;
}
