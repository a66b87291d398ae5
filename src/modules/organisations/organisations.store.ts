import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Stretch, Version } from './version.ts';
import './organisations.table.ts';

const VERSION_COLUMNS = [
  'id',
  'organisation_id as bodyId',
  'valid_from as validFrom',
  'valid_to as validTo',
  'recorded_at as recordedAt',
  'superseded_at as supersededAt',
  'name',
  'short_name as shortName',
  'code',
  'kind',
  'level',
  'parent_id as parentId',
  'territory',
] as const;

/** What is held now of all bodies, for the directory of a day. */
export async function heldVersions(tx: Transaction, jurisdictionId: string): Promise<readonly Version[]> {
  return tx
    .selectFrom('organisation_version')
    .select(VERSION_COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('superseded_at', 'is', null)
    .execute();
}

/** Everything ever held of one body. */
export async function versionsOf(
  tx: Transaction,
  jurisdictionId: string,
  bodyId: string,
): Promise<readonly Version[]> {
  return tx
    .selectFrom('organisation_version')
    .select(VERSION_COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', '=', bodyId)
    .orderBy('valid_from')
    .orderBy('recorded_at')
    .execute();
}

/** What is held now of some bodies, oldest stretch first. */
export async function heldVersionsOf(
  tx: Transaction,
  jurisdictionId: string,
  bodyIds: readonly string[],
): Promise<readonly Version[]> {
  if (bodyIds.length === 0) return [];
  return tx
    .selectFrom('organisation_version')
    .select(VERSION_COLUMNS)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', 'in', bodyIds)
    .where('superseded_at', 'is', null)
    .orderBy('valid_from')
    .execute();
}

export async function insertBody(
  tx: Transaction,
  body: {
    readonly jurisdictionId: string;
    readonly id: string;
    readonly originId: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({
      jurisdiction_id: body.jurisdictionId,
      id: body.id,
      origin_id: body.originId,
      created_at: body.at,
    })
    .execute();
}

/** Records stretches as held from `at` on, and what they replace as held until then. */
export async function rewrite(
  tx: Transaction,
  jurisdictionId: string,
  bodyId: string,
  at: Date,
  rewriting: { readonly superseded: readonly Version[]; readonly recorded: readonly Stretch[] },
): Promise<void> {
  if (rewriting.superseded.length > 0) {
    await tx
      .updateTable('organisation_version')
      .set({ superseded_at: at })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where(
        'id',
        'in',
        rewriting.superseded.map((version) => version.id),
      )
      .execute();
  }
  const rows = rewriting.recorded.map((stretch) => ({
    jurisdiction_id: jurisdictionId,
    id: newId(),
    organisation_id: bodyId,
    valid_from: stretch.validFrom,
    valid_to: stretch.validTo,
    recorded_at: at,
    name: stretch.name,
    short_name: stretch.shortName,
    code: stretch.code,
    kind: stretch.kind,
    level: stretch.level,
    parent_id: stretch.parentId,
    territory: stretch.territory,
  }));
  await tx.insertInto('organisation_version').values(rows).execute();
}

/** Other names in use on a day, of all bodies or of one. */
export async function aliasesOn(
  tx: Transaction,
  jurisdictionId: string,
  day: Day,
  bodyId: string | null = null,
): Promise<readonly { readonly bodyId: string; readonly alias: string }[]> {
  return tx
    .selectFrom('organisation_alias')
    .select(['organisation_id as bodyId', 'alias'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .$if(bodyId !== null, (query) => query.where('organisation_id', '=', bodyId as string))
    .orderBy('organisation_id')
    .orderBy('alias')
    .execute();
}

/** Adds names in use from a day on, from always where none is given; returns those that were not in use before. */
export async function insertAliases(
  tx: Transaction,
  jurisdictionId: string,
  bodyId: string,
  aliases: readonly string[],
  from: Day | null = null,
): Promise<readonly string[]> {
  if (aliases.length === 0) return [];
  const rows = await tx
    .insertInto('organisation_alias')
    .values(
      aliases.map((alias) => ({
        jurisdiction_id: jurisdictionId,
        organisation_id: bodyId,
        alias,
        ...(from && { valid_from: from }),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('alias')
    .execute();
  return rows.map((row) => row.alias);
}

/** Ends a name, so that it is in use up to the day before; one of that very day goes. False where none was in use. */
export async function endAlias(
  tx: Transaction,
  jurisdictionId: string,
  bodyId: string,
  alias: string,
  day: Day,
): Promise<boolean> {
  const ended = await tx
    .updateTable('organisation_alias')
    .set({ valid_to: day })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', '=', bodyId)
    .where('alias', '=', alias)
    .where('valid_to', 'is', null)
    .where('valid_from', '<', day)
    .executeTakeFirst();
  const gone = await tx
    .deleteFrom('organisation_alias')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('organisation_id', '=', bodyId)
    .where('alias', '=', alias)
    .where('valid_to', 'is', null)
    .where('valid_from', '>=', day)
    .executeTakeFirst();
  return ended.numUpdatedRows + gone.numDeletedRows > 0n;
}

/** The province's name, for recognition: its bodies carry it or leave it out. */
export async function jurisdictionName(tx: Transaction, jurisdictionId: string): Promise<string> {
  const row = await tx
    .selectFrom('jurisdiction')
    .select('name')
    .where('id', '=', jurisdictionId)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** Who holds or held a post in a body, those in office on the day first. */
export async function peopleIn(tx: Transaction, jurisdictionId: string, bodyId: string, on: Day) {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'post.person_id').on('person.jurisdiction_id', '=', jurisdictionId),
    )
    .select([
      'person.id as personId',
      'person.full_name as name',
      'post.title',
      'post.role',
      'post.valid_from as from',
      'post.valid_to as to',
    ])
    .where('post.jurisdiction_id', '=', jurisdictionId)
    .where('post.organisation_id', '=', bodyId)
    .orderBy('post.valid_from')
    .orderBy('post.id')
    .execute();
  const held = (row: (typeof rows)[number]) => row.from <= on && (row.to === null || on < row.to);
  return [...rows.filter(held), ...rows.filter((row) => !held(row))];
}
