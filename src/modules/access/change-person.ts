import { fault } from '../../platform/errors/platform.errors.ts';
import { record } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { peopleFault } from './people.errors.ts';
import { keepPeople, mayKeepPeople } from './people.policy.ts';
import { personByEmail, personById, updatePerson } from './people.store.ts';

export interface PersonChange {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly language?: 'vi' | 'en' | undefined;
}

/** Corrects name, address or language. The address of the account itself is changed by its owner. */
export async function changePerson(scope: Scope, id: string, given: PersonChange): Promise<void> {
  if (!mayKeepPeople(scope.actor)) throw fault('NOT_ALLOWED', { needs: keepPeople.sentence });
  const { tx, jurisdictionId } = scope;
  const person = await personById(tx, jurisdictionId, id);
  if (!person) throw peopleFault('PERSON_NOT_FOUND');
  const changes = {
    ...(given.name === undefined || given.name === person.name
      ? {}
      : { name: given.name.normalize('NFC').replace(/\s+/g, ' ').trim() }),
    ...(given.email === undefined || given.email === person.email ? {} : { email: given.email }),
    ...(given.language === undefined || given.language === person.language
      ? {}
      : { language: given.language }),
  };
  const fields = Object.keys(changes) as (keyof typeof changes)[];
  if (fields.length === 0) return;
  if (changes.email && (await personByEmail(tx, jurisdictionId, changes.email)))
    throw peopleFault('EMAIL_TAKEN');
  await updatePerson(tx, jurisdictionId, id, changes);
  await record(scope, {
    action: 'person.changed',
    objectKind: 'person',
    objectId: id,
    before: Object.fromEntries(fields.map((field) => [field, person[field]])),
    after: changes,
  });
  scope.afterCommit({ kind: 'access.changed', objectId: id });
}
