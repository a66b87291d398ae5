import type { Day } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import type { Role } from './role.ts';

/** The person a link was made for. As the owner: nobody is signed in yet. */
export async function personForLink(database: Database, jurisdictionId: string, personId: string) {
  return database.owner
    .selectFrom('person')
    .select(['full_name as name', 'email'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', personId)
    .executeTakeFirst();
}

/** Ties an account to a person. */
export async function linkAccount(
  database: Database,
  jurisdictionId: string,
  personId: string,
  userId: string,
): Promise<void> {
  await inJurisdiction(database, jurisdictionId, 'write', (tx) =>
    tx
      .updateTable('person')
      .set({ user_id: userId })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', personId)
      .execute(),
  );
}

export async function accountOf(database: Database, personId: string): Promise<string | null> {
  const row = await database.owner
    .selectFrom('person')
    .select('user_id')
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

export async function bodyNamesOf(
  database: Database,
  jurisdictionId: string,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await inJurisdiction(database, jurisdictionId, 'read', (tx) =>
    tx
      .selectFrom('organisation_version')
      .select(['organisation_id', 'name'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('organisation_id', 'in', ids)
      .where('superseded_at', 'is', null)
      .where('valid_from', '<=', day)
      .orderBy('valid_from')
      .execute(),
  );
  return new Map(rows.map((row) => [row.organisation_id, row.name]));
}

export interface DemonstrationPerson {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly body: string;
  readonly role: Role;
}

/** Everybody who holds a post on the demonstration's day. */
export async function demonstrationRoles(database: Database): Promise<DemonstrationPerson[]> {
  const rows = await database.owner
    .selectFrom('jurisdiction')
    .innerJoin('person', 'person.jurisdiction_id', 'jurisdiction.id')
    .innerJoin('post', (join) =>
      join.onRef('post.person_id', '=', 'person.id').onRef('post.jurisdiction_id', '=', 'jurisdiction.id'),
    )
    .innerJoin('organisation_version as body', (join) =>
      join
        .onRef('body.organisation_id', '=', 'post.organisation_id')
        .onRef('body.jurisdiction_id', '=', 'jurisdiction.id')
        .on('body.superseded_at', 'is', null)
        .onRef('body.valid_from', '<=', 'jurisdiction.demonstration_day')
        .on((on) =>
          on.or([
            on('body.valid_to', 'is', null),
            on('body.valid_to', '>', on.ref('jurisdiction.demonstration_day')),
          ]),
        ),
    )
    .select([
      'person.id',
      'jurisdiction.id as jurisdictionId',
      'person.full_name as name',
      'person.email',
      'post.title',
      'body.name as body',
      'post.role',
    ])
    .where('jurisdiction.demonstration_day', 'is not', null)
    .whereRef('post.valid_from', '<=', 'jurisdiction.demonstration_day')
    .where((where) =>
      where.or([
        where('post.valid_to', 'is', null),
        where('post.valid_to', '>', where.ref('jurisdiction.demonstration_day')),
      ]),
    )
    .orderBy('person.full_name')
    .execute();
  const order: readonly Role[] = ['office', 'leader', 'inspector', 'administrator', 'focal-point'];
  rows.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  // A person with several posts is offered once, by the most telling one.
  return rows.filter((row, index) => rows.findIndex((other) => other.id === row.id) === index);
}
