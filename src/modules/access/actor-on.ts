import { sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Actor, HeldPost } from './actor.ts';
import type { Role } from './role.ts';
import { bodiesOfTheOffice, type Seat } from './seat.ts';

interface Row {
  full_name: string;
  id: string | null;
  title: string;
  organisation_id: string;
  role: Role;
  kind: Seat['kind'];
  parent_id: string | null;
  /** Committees and their organs that stand under the body itself, or beside it under the same parent. */
  organs: readonly { id: string; parent: string }[] | null;
}

/**
 * The person as an actor on a day: the posts held that day, each with the bodies it serves. Null where the person is
 * not of this jurisdiction. One query, for it is asked with every request.
 */
export async function actorOn(
  tx: Transaction,
  jurisdictionId: string,
  personId: string,
  day: Day,
): Promise<Actor | null> {
  const { rows } = await sql<Row>`
    select person.full_name, post.id, post.title, post.organisation_id, post.role, body.kind, body.parent_id,
      case when post.role in ('office', 'leader') then (
        select json_agg(json_build_object('id', organ.organisation_id, 'parent', organ.parent_id)
          order by organ.organisation_id)
        from organisation_version organ
        where organ.jurisdiction_id = ${jurisdictionId} and organ.superseded_at is null
          and organ.parent_id in (body.organisation_id, body.parent_id)
          and organ.kind in ('executive-committee', 'standing-committee', 'standing-board')
          and organ.valid_from <= ${day} and (organ.valid_to is null or organ.valid_to > ${day})
      ) end as organs
    from person
    left join post on post.jurisdiction_id = ${jurisdictionId} and post.person_id = person.id
      and post.valid_from <= ${day} and (post.valid_to is null or post.valid_to > ${day})
    left join organisation_version body on body.jurisdiction_id = ${jurisdictionId}
      and body.organisation_id = post.organisation_id and body.superseded_at is null
      and body.valid_from <= ${day} and (body.valid_to is null or body.valid_to > ${day})
    where person.jurisdiction_id = ${jurisdictionId} and person.id = ${personId}
    order by post.valid_from, post.id`.execute(tx);
  const [first] = rows;
  if (!first) return null;
  const posts = rows.flatMap((row) => (row.id === null ? [] : [heldPost(row, row.id)]));
  return { jurisdictionId, personId, personName: first.full_name, posts, postId: posts[0]?.id ?? null };
}

function heldPost(row: Row, id: string): HeldPost {
  const seat: Seat = { bodyId: row.organisation_id, kind: row.kind, parentId: row.parent_id };
  return {
    id,
    title: row.title,
    bodyId: row.organisation_id,
    role: row.role,
    serves: bodiesOfTheOffice(row.role, seat, row.organs ?? []),
  };
}
