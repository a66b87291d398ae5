import { fault } from '../../platform/errors/platform.errors.ts';
import { record } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { FIRST_LINK_HOURS, writeFirstLink } from './first-link.ts';
import { peopleFault } from './people.errors.ts';
import { keepPeople, mayKeepPeople } from './people.policy.ts';
import { personById } from './people.store.ts';

/** Makes a one-time link for somebody without an account. The trail notes that it was made, never the link. */
export async function invitePerson(scope: Scope, id: string): Promise<{ path: string; hours: number }> {
  if (!mayKeepPeople(scope.actor)) throw fault('NOT_ALLOWED', { needs: keepPeople.sentence });
  const { tx, jurisdictionId, at } = scope;
  const person = await personById(tx, jurisdictionId, id);
  if (!person) throw peopleFault('PERSON_NOT_FOUND');
  if (person.hasAccount) throw peopleFault('HAS_ACCOUNT');
  const token = await writeFirstLink(tx, { jurisdictionId, personId: id }, at);
  await record(scope, {
    action: 'person.invited',
    objectKind: 'person',
    objectId: id,
    after: { hours: FIRST_LINK_HOURS },
  });
  return { path: `/first-sign-in?token=${token}`, hours: FIRST_LINK_HOURS };
}
