import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, actorOn, type Scope } from '../../src/modules/access/index.ts';
import { inJurisdiction } from '../../src/platform/database/transaction.ts';
import { createBus } from '../../src/platform/events/bus.ts';
import { inScope, type ScopeParts } from '../../src/platform/http/scope.ts';
import type { Services } from '../../src/platform/module.ts';
import type { IsoDate, OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';

/** What the replay stands on: the product's services, and what the keys of the story became. */
export interface Ground {
  readonly services: Services;
  readonly jurisdictionId: string;
  readonly bodies: Map<OrganisationKey, string>;
  readonly people: Map<PersonKey, string>;
}

export const bodyOf = (ground: Ground, key: OrganisationKey): string => found(ground.bodies.get(key), key);

/** The instant of a day and an hour in the office's time. */
export const instant = (on: IsoDate, at = '07:30'): Date => new Date(`${on}T${at}:00+07:00`);

export const demoFile = (...path: string[]): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '..', ...path)));

/** Listeners hear nothing: whatever they would do in the background, the replay does itself. */
const silent = createBus(() => undefined);

/** The frame of an act on a day of the past. */
export function frame(ground: Ground, actor: Actor, on: IsoDate, at?: string): ScopeParts<Actor> {
  const { database, originId } = ground.services;
  return { database, bus: silent, originId, actor, at: instant(on, at), today: on };
}

/** Runs an act as somebody, on a day, in a transaction of its own, as a request would. */
export async function as<R>(
  ground: Ground,
  person: PersonKey,
  when: { readonly on: IsoDate; readonly at?: string },
  act: (scope: Scope) => Promise<R>,
): Promise<R> {
  const actor = await actorOf(ground, person, when.on);
  return inScope(frame(ground, actor, when.on, when.at), 'write', act);
}

/** The person with the posts of that day. */
export async function actorOf(ground: Ground, person: PersonKey, on: IsoDate): Promise<Actor> {
  const { services, jurisdictionId } = ground;
  const personId = found(ground.people.get(person), person);
  const actor = await inJurisdiction(services.database, jurisdictionId, 'read', (tx) =>
    actorOn(tx, jurisdictionId, personId, on),
  );
  return found(actor, person);
}

export function found<T>(value: T | null | undefined, key: string): T {
  if (value === null || value === undefined)
    throw new Error(`The demonstration names ${key}, which is not there.`);
  return value;
}
