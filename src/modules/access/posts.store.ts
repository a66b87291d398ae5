import { sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Post, PostBody } from './post.ts';
import './access.table.ts';

const COLUMNS = [
  'id',
  'person_id as personId',
  'organisation_id as bodyId',
  'title',
  'role',
  'valid_from as from',
  'valid_to as to',
] as const;

/** A post with what its body is called. */
export interface PostShown extends Post {
  readonly bodyName: string;
  readonly bodyLives: boolean;
}

/** All posts of some people, held or not on the day, each with the name of its body on that day or nearest to it. */
export async function postsOf(
  tx: Transaction,
  jurisdictionId: string,
  personIds: readonly string[],
  on: Day,
): Promise<readonly PostShown[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<PostShown>`
    select post.id, post.person_id as "personId", post.organisation_id as "bodyId", post.title, post.role,
      post.valid_from as "from", post.valid_to as "to", coalesce(body.name, '') as "bodyName",
      coalesce(body.valid_from <= ${on} and (body.valid_to is null or body.valid_to > ${on}), false) as "bodyLives"
    from post
    left join lateral (
      select name, valid_from, valid_to from organisation_version
      where jurisdiction_id = ${jurisdictionId} and organisation_id = post.organisation_id and superseded_at is null
      order by (valid_from <= ${on}) desc, case when valid_from <= ${on} then valid_from end desc, valid_from
      limit 1
    ) body on true
    where post.jurisdiction_id = ${jurisdictionId} and post.person_id in (${sql.join(personIds)})
    order by post.valid_from, post.id`.execute(tx);
  return rows;
}

export async function postById(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
): Promise<Post | undefined> {
  return tx
    .selectFrom('post')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** All posts of administrators; few, so that the last one can be guarded. */
export async function administratorPosts(tx: Transaction, jurisdictionId: string): Promise<readonly Post[]> {
  return tx
    .selectFrom('post')
    .select(COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('role', '=', 'administrator')
    .execute();
}

export async function insertPost(
  tx: Transaction,
  jurisdictionId: string,
  post: Post,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('post')
    .values({
      jurisdiction_id: jurisdictionId,
      id: post.id,
      person_id: post.personId,
      organisation_id: post.bodyId,
      title: post.title,
      role: post.role,
      valid_from: post.from,
      valid_to: post.to,
      recorded_at: at,
    })
    .execute();
}

export async function setPostEnd(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  day: Day,
): Promise<void> {
  await tx
    .updateTable('post')
    .set({ valid_to: day })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** What a body is on a day, for the rules of posts; null where it does not live then. */
export async function bodyOn(
  tx: Transaction,
  jurisdictionId: string,
  bodyId: string,
  day: Day,
): Promise<PostBody | null> {
  const row = await tx
    .selectFrom('organisation_version')
    .select('kind')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', '=', bodyId)
    .where('superseded_at', 'is', null)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .executeTakeFirst();
  return row ?? null;
}
