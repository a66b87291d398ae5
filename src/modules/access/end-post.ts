import type { Day } from '../../platform/clock/clock.ts';
import { fault } from '../../platform/errors/platform.errors.ts';
import { record } from '../audit/index.ts';
import type { Scope } from './actor.ts';
import { peopleFault } from './people.errors.ts';
import { keepPeople, mayKeepPeople } from './people.policy.ts';
import { judgeEnd } from './post.ts';
import { administratorPosts, postById, setPostEnd } from './posts.store.ts';

/** From `day` on the post is no longer held, and its rights end with it. An end already recorded may be moved. */
export async function endPost(scope: Scope, id: string, day: Day, reason = ''): Promise<void> {
  if (!mayKeepPeople(scope.actor)) throw fault('NOT_ALLOWED', { needs: keepPeople.sentence });
  const { tx, jurisdictionId } = scope;
  const post = await postById(tx, jurisdictionId, id);
  if (!post) throw peopleFault('POST_NOT_FOUND');
  const administrators = post.role === 'administrator' ? await administratorPosts(tx, jurisdictionId) : [];
  const judged = judgeEnd(post, day, administrators);
  if (!judged.ok) throw peopleFault(judged.code);
  await setPostEnd(tx, jurisdictionId, id, day);
  await record(scope, {
    action: 'person.post-ended',
    objectKind: 'person',
    objectId: post.personId,
    before: { postId: id, title: post.title, bodyId: post.bodyId, to: post.to },
    after: { postId: id, to: day },
    reason: reason || null,
  });
  scope.afterCommit({ kind: 'access.changed', objectId: post.personId });
}
