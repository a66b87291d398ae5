import { historyOf } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { postShown } from './list-people.ts';
import { peopleFault } from './people.errors.ts';
import { mayKeepPeople } from './people.policy.ts';
import type { PersonPage } from './people.schema.ts';
import { personById } from './people.store.ts';
import { postsOf } from './posts.store.ts';

/** One person with all posts, past and to come, and the history. */
export async function showPerson(scope: Scope, id: string): Promise<PersonPage> {
  const { tx, jurisdictionId, actor, today } = scope;
  const person = await personById(tx, jurisdictionId, id);
  if (!person) throw peopleFault('PERSON_NOT_FOUND');
  const posts = await postsOf(tx, jurisdictionId, [id], today);
  const history = await historyOf(tx, jurisdictionId, 'person', id);
  const keeps = mayKeepPeople(actor);
  return {
    ...person,
    posts: posts.map((post) => postShown(post, keeps && (post.to === null || post.to > today))),
    history: history.map((line) => ({
      seq: line.seq,
      at: line.at.toISOString(),
      action: line.action,
      personName: line.personName,
      postTitle: line.postTitle,
      before: line.payload?.before ?? null,
      after: line.payload?.after ?? null,
      reason: line.payload?.reason ?? null,
    })),
    may: { change: keeps, givePost: keeps, invite: keeps && !person.hasAccount },
  };
}
