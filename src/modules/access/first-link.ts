import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import './access.table.ts';

/** How long a first link can be used, in hours. */
export const FIRST_LINK_HOURS = 72;

/** What a first link opens: an existing person's account, or the founding of the first province. */
export interface FirstLink {
  readonly jurisdictionId: string | null;
  readonly personId: string | null;
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a one-time link; only its digest is kept. Answers the token for the address printed or sent. */
export const issueFirstLink = (database: Database, link: FirstLink, now: Date): Promise<string> =>
  writeFirstLink(database.owner, link, now);

/** The same inside a transaction, where the application's role may add links for people of its jurisdiction. */
export async function writeFirstLink(db: Transaction, link: FirstLink, now: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await db
    .insertInto('first_link')
    .values({
      token_digest: digestOf(token),
      jurisdiction_id: link.jurisdictionId,
      person_id: link.personId,
      expires_at: new Date(now.getTime() + FIRST_LINK_HOURS * 3_600_000),
      used_at: null,
    })
    .execute();
  return token;
}

/** What the token opens, or null where it is unknown, used or expired. */
export async function readFirstLink(database: Database, token: string, now: Date): Promise<FirstLink | null> {
  const row = await database.owner
    .selectFrom('first_link')
    .select(['jurisdiction_id', 'person_id'])
    .where('token_digest', '=', digestOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? { jurisdictionId: row.jurisdiction_id, personId: row.person_id } : null;
}

/** Uses the link up. False where somebody was faster. */
export async function spendFirstLink(database: Database, token: string, now: Date): Promise<boolean> {
  const done = await database.owner
    .updateTable('first_link')
    .set({ used_at: now })
    .where('token_digest', '=', digestOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
