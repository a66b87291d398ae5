import type { Day } from '../../platform/clock/clock.ts';
import { isId } from '../../platform/ids/id.ts';
import type { Scope } from './actor.ts';
import { mayKeepPeople } from './people.policy.ts';
import type { PeopleList, PersonPost } from './people.schema.ts';
import { type PeopleCursor, peoplePage } from './people.store.ts';
import { type PostShown, postsOf } from './posts.store.ts';
import type { Role } from './role.ts';

const PAGE = 50;

export interface PeopleFilter {
  readonly on?: Day | undefined;
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly bodyId?: string | undefined;
  readonly after?: string | undefined;
}

/** One page of people in Vietnamese order, with the posts they hold on the day. */
export async function listPeople(scope: Scope, filter: PeopleFilter): Promise<PeopleList> {
  const { tx, jurisdictionId, actor } = scope;
  const on = filter.on ?? scope.today;
  const question = { on, q: filter.q ?? '', role: filter.role ?? null, bodyId: filter.bodyId ?? null };
  const page = await peoplePage(tx, jurisdictionId, question, readCursor(filter.after), PAGE + 1);
  const people = page.people.slice(0, PAGE);
  const posts = await postsOf(
    tx,
    jurisdictionId,
    people.map((person) => person.id),
    on,
  );
  const held = Map.groupBy(
    posts.filter((post) => post.from <= on && (post.to === null || on < post.to)),
    (post) => post.personId,
  );
  const last = people.at(-1);
  const keeps = mayKeepPeople(actor);
  return {
    on,
    people: people.map((person) => ({
      ...person,
      posts: (held.get(person.id) ?? []).map((post) => postShown(post, keeps)),
    })),
    total: page.total,
    next: page.people.length > PAGE && last ? writeCursor(last) : null,
    may: { add: keeps },
  };
}

/** A post as the screens show it. */
export const postShown = (post: PostShown, end: boolean): PersonPost => ({
  id: post.id,
  title: post.title,
  role: post.role,
  bodyId: post.bodyId,
  bodyName: post.bodyName,
  bodyLives: post.bodyLives,
  from: post.from,
  to: post.to,
  may: { end },
});

const writeCursor = ({ name, id }: PeopleCursor): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** A cursor that is not ours begins at the start. */
function readCursor(text: string | undefined): PeopleCursor | null {
  if (!text) return null;
  try {
    const [name, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    return typeof name === 'string' && typeof id === 'string' && isId(id) ? { name, id } : null;
  } catch {
    return null;
  }
}
