import { fault } from '../../platform/errors/platform.errors.ts';
import { newId } from '../../platform/ids/id.ts';
import { record } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { peopleFault } from './people.errors.ts';
import { keepPeople, mayKeepPeople } from './people.policy.ts';
import { personById } from './people.store.ts';
import { judgeNewPost, type NewPost, type Post } from './post.ts';
import { bodyOn, insertPost, postsOf } from './posts.store.ts';

/** Gives a person a post in a body from a day on; the rights of its role come with it. Returns the post's id. */
export async function givePost(scope: Scope, personId: string, given: NewPost): Promise<string> {
  if (!mayKeepPeople(scope.actor)) throw fault('NOT_ALLOWED', { needs: keepPeople.sentence });
  const { tx, jurisdictionId, at } = scope;
  if (!(await personById(tx, jurisdictionId, personId))) throw peopleFault('PERSON_NOT_FOUND');
  const body = await bodyOn(tx, jurisdictionId, given.bodyId, given.from);
  const others = await postsOf(tx, jurisdictionId, [personId], given.from);
  const judged = judgeNewPost(given, body, others);
  if (!judged.ok) throw peopleFault(judged.code);

  const post: Post = {
    id: newId(),
    personId,
    bodyId: given.bodyId,
    title: given.title.normalize('NFC').replace(/\s+/g, ' ').trim(),
    role: given.role,
    from: given.from,
    to: given.to,
  };
  await insertPost(tx, jurisdictionId, post, at);
  const { id: postId, personId: _, ...after } = post;
  await record(scope, {
    action: 'person.post-given',
    objectKind: 'person',
    objectId: personId,
    after: { postId, ...after },
  });
  scope.afterCommit({ kind: 'access.changed', objectId: personId });
  return postId;
}
