import type { Day } from '../../platform/clock/clock.ts';
import type { Role } from './role.ts';

/** A post as it is held: `to` is the first day on which it no longer is. */
export interface Post {
  readonly id: string;
  readonly personId: string;
  readonly bodyId: string;
  readonly title: string;
  readonly role: Role;
  readonly from: Day;
  readonly to: Day | null;
}

export type NewPost = Omit<Post, 'id' | 'personId'>;

/** What the body of a post is on its first day; null where it does not live then. */
export interface PostBody {
  readonly kind: string;
}

type Rejected<C extends string> = { readonly ok: false; readonly code: C };
type Accepted = { readonly ok: true };

const meets = (a: Pick<Post, 'from' | 'to'>, b: Pick<Post, 'from' | 'to'>): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** Whether a person may be given a post beside those already held or once held. */
export function judgeNewPost(
  post: NewPost,
  body: PostBody | null,
  others: readonly Post[],
):
  | Accepted
  | Rejected<'POST_DAYS_REVERSED' | 'POST_BODY_NOT_LIVING' | 'INSPECTOR_ELSEWHERE' | 'POST_OVERLAPS'> {
  if (post.to !== null && post.to <= post.from) return { ok: false, code: 'POST_DAYS_REVERSED' };
  if (!body) return { ok: false, code: 'POST_BODY_NOT_LIVING' };
  if (post.role === 'inspector' && body.kind !== 'inspection-committee') {
    return { ok: false, code: 'INSPECTOR_ELSEWHERE' };
  }
  const twin = others.some(
    (other) => other.bodyId === post.bodyId && other.role === post.role && meets(other, post),
  );
  return twin ? { ok: false, code: 'POST_OVERLAPS' } : { ok: true };
}

/**
 * Whether a post may end on a day.
 * @param administrators all posts of administrators in the province, this one included where it is one
 */
export function judgeEnd(
  post: Post,
  day: Day,
  administrators: readonly Post[],
): Accepted | Rejected<'POST_DAYS_REVERSED' | 'LAST_ADMINISTRATOR'> {
  if (day <= post.from) return { ok: false, code: 'POST_DAYS_REVERSED' };
  if (post.role !== 'administrator') return { ok: true };
  // Somebody must hold the role on that day and after it, without an end in sight.
  const remains = administrators.some(
    (other) => other.id !== post.id && other.from <= day && other.to === null,
  );
  return remains || post.to !== null ? { ok: true } : { ok: false, code: 'LAST_ADMINISTRATOR' };
}
