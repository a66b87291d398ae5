import { fault } from '../../platform/errors/platform.errors.ts';
import { newId } from '../../platform/ids/id.ts';
import { record } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { givePost } from './give-post.ts';
import { peopleFault } from './people.errors.ts';
import { keepPeople, mayKeepPeople } from './people.policy.ts';
import { insertPerson, personByEmail } from './people.store.ts';
import type { NewPost } from './post.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language?: 'vi' | 'en';
  readonly post?: NewPost | null;
}

/** Adds a person, with a first post where one is given. An account comes later, by a first link. */
export async function addPerson(
  scope: Scope,
  given: NewPerson,
): Promise<{ readonly id: string; readonly postId: string | null }> {
  if (!mayKeepPeople(scope.actor)) throw fault('NOT_ALLOWED', { needs: keepPeople.sentence });
  const { tx, jurisdictionId, originId } = scope;
  const person = {
    id: newId(),
    name: given.name.normalize('NFC').replace(/\s+/g, ' ').trim(),
    email: given.email.trim().toLowerCase(),
    language: given.language ?? ('vi' as const),
  };
  const holder = await personByEmail(tx, jurisdictionId, person.email);
  if (holder) throw peopleFault('EMAIL_TAKEN', { id: holder });
  await insertPerson(tx, jurisdictionId, { ...person, originId });
  await record(scope, {
    action: 'person.added',
    objectKind: 'person',
    objectId: person.id,
    after: { name: person.name, email: person.email, language: person.language },
  });
  const postId = given.post ? await givePost(scope, person.id, given.post) : null;
  return { id: person.id, postId };
}
