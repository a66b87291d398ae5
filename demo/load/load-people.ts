import { addPerson, givePost } from '../../src/modules/access/index.ts';
import { founder } from '../../src/modules/organisations/index.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import { type PersonKey, people } from '../people.ts';
import { bodyOf, frame, type Ground } from './ground.ts';

/** Enters the people and the posts they hold, each from its day on. */
export async function loadPeople(ground: Ground): Promise<void> {
  const actor = founder(ground.jurisdictionId);
  await inScope(frame(ground, actor, '2024-01-02'), 'write', async (scope) => {
    for (const { key, name, email, posts } of people) {
      const { id } = await addPerson(scope, { name, email });
      ground.people.set(key as PersonKey, id);
      for (const { body, role, title, from, to } of posts) {
        await givePost(scope, id, { bodyId: bodyOf(ground, body), role, title, from, to });
      }
    }
  });
}
