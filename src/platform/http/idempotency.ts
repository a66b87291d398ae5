import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { PREPARED } from '../database/prepared.ts';
import type { Transaction } from '../database/transaction.ts';
import { fault } from '../errors/platform.errors.ts';
import type { Caller } from './scope.ts';

/** Digest of what a request asks, so that a key is not reused for something else. */
export const requestDigest = (method: string, path: string, body: Uint8Array): string =>
  createHash('sha256').update(`${method} ${path}\n`).update(body).digest('hex');

/** The answer given to this key before, or undefined. Throws KEY_REUSED where the request differs. */
export async function answerGiven(
  tx: Transaction,
  caller: Caller,
  key: string,
  digest: string,
): Promise<{ status: number; body: unknown } | undefined> {
  const { rows } = await sql<{ request_digest: string; status: number; body: unknown }>`${PREPARED}
    select request_digest, status, body from idempotent_answer
    where jurisdiction_id = ${caller.jurisdictionId} and person_id = ${caller.personId} and key = ${key}`.execute(
    tx,
  );
  const row = rows[0];
  if (row && row.request_digest !== digest) throw fault('KEY_REUSED');
  return row && { status: row.status, body: row.body };
}

/** Keeps the answer in the transaction of the write itself: a retried write happens once. */
export async function keepAnswer(
  tx: Transaction,
  caller: Caller,
  key: string,
  digest: string,
  status: number,
  body: unknown,
): Promise<void> {
  const kept = body === undefined ? null : JSON.stringify(body);
  await sql`${PREPARED} insert into idempotent_answer (jurisdiction_id, person_id, key, request_digest, status, body)
    values (${caller.jurisdictionId}, ${caller.personId}, ${key}, ${digest}, ${status}, ${kept})`.execute(tx);
}
