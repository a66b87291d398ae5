import { sql } from 'kysely';
import type { Day } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Role } from './role.ts';
import './access.table.ts';

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly hasAccount: boolean;
}

export interface PeopleQuestion {
  readonly on: Day;
  /** Words of a name or address, in any spelling of marks. */
  readonly q: string;
  readonly role: Role | null;
  readonly bodyId: string | null;
}

/** Where a page ends: the last name and id shown. */
export interface PeopleCursor {
  readonly name: string;
  readonly id: string;
}

/** Names in Vietnamese order; the index person_by_name has the same order. */
const NAME = sql`vietnamese_order(full_name) collate "C"`;

/** One page of people in Vietnamese order, and how many there are in all. */
export async function peoplePage(
  tx: Transaction,
  jurisdictionId: string,
  question: PeopleQuestion,
  after: PeopleCursor | null,
  limit: number,
): Promise<{ readonly people: readonly PersonRecord[]; readonly total: number }> {
  const fits = fitting(jurisdictionId, question);
  const beyond = after
    ? sql`and (${NAME}, id) > (vietnamese_order(${after.name}) collate "C", ${after.id}::uuid)`
    : sql``;
  const page = await sql<PersonRecord>`
    select id, full_name as name, email, language, user_id is not null as "hasAccount"
    from person where ${fits} ${beyond} order by ${NAME}, id limit ${limit}`.execute(tx);
  const count = await sql<{ n: number }>`select count(*) as n from person where ${fits}`.execute(tx);
  return { people: page.rows, total: count.rows[0]?.n ?? 0 };
}

function fitting(jurisdictionId: string, { on, q, role, bodyId }: PeopleQuestion) {
  const words = q.split(/\s+/).filter((word) => word !== '');
  const found = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`and folded(full_name || ' ' || email) like folded(${pattern})`;
  });
  const inPost =
    role === null && bodyId === null
      ? sql``
      : sql`and exists (select from post where post.jurisdiction_id = ${jurisdictionId} and post.person_id = person.id
          and post.valid_from <= ${on} and (post.valid_to is null or post.valid_to > ${on})
          and (${role}::text is null or post.role = ${role}) and (${bodyId}::uuid is null or post.organisation_id = ${bodyId}))`;
  return sql`person.jurisdiction_id = ${jurisdictionId} ${sql.join(found, sql` `)} ${inPost}`;
}

export async function personById(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
): Promise<PersonRecord | undefined> {
  const { rows } = await sql<PersonRecord>`
    select id, full_name as name, email, language, user_id is not null as "hasAccount"
    from person where jurisdiction_id = ${jurisdictionId} and id = ${id}`.execute(tx);
  return rows[0];
}

/** The person with that address, for the check that it is free. */
export async function personByEmail(
  tx: Transaction,
  jurisdictionId: string,
  email: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id;
}

export async function insertPerson(
  tx: Transaction,
  jurisdictionId: string,
  person: Omit<PersonRecord, 'hasAccount'> & { readonly originId: string },
): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      jurisdiction_id: jurisdictionId,
      id: person.id,
      origin_id: person.originId,
      full_name: person.name,
      email: person.email,
      language: person.language,
    })
    .execute();
}

export async function updatePerson(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  changes: Partial<Pick<PersonRecord, 'name' | 'email' | 'language'>>,
): Promise<void> {
  const { name, ...rest } = changes;
  await tx
    .updateTable('person')
    .set({ ...rest, ...(name === undefined ? {} : { full_name: name }) })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}
