import type { Insertable } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import type { Scope } from '../access/index.ts';
import './tasks.table.ts';

type EvidenceRow = Tables['evidence'];

export async function insertEvidence(
  scope: Scope,
  row: Omit<
    Insertable<EvidenceRow>,
    'jurisdiction_id' | 'origin_id' | 'added_by' | 'added_on' | 'at' | 'withdrawn_at'
  >,
): Promise<void> {
  await scope.tx
    .insertInto('evidence')
    .values({
      ...row,
      jurisdiction_id: scope.jurisdictionId,
      origin_id: scope.originId,
      added_by: scope.actor.personId,
      added_on: scope.today,
      at: scope.at,
      withdrawn_at: null,
    })
    .execute();
}

/** A piece of evidence of a task; whether the task may be seen is for the caller to have judged. */
export const evidenceOf = (scope: Scope, taskId: string, id: string) =>
  scope.tx
    .selectFrom('evidence')
    .selectAll()
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('task_id', '=', taskId)
    .where('id', '=', id)
    .executeTakeFirst();

export async function markWithdrawn(scope: Scope, id: string): Promise<void> {
  await scope.tx
    .updateTable('evidence')
    .set({ withdrawn_at: scope.at })
    .where('jurisdiction_id', '=', scope.jurisdictionId)
    .where('id', '=', id)
    .execute();
}
