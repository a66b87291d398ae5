import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/transaction.ts';
import type { SentenceIndicator } from '../sentence.ts';
import { accessExpression } from '../visibility.store.ts';
import type { Eyes } from '../visibility.ts';
import type { OrderChoice } from './relation.ts';
import './relations.table.ts';

/** A task of a directive in force, by the sentence that gives it. */
export interface HeldOrder {
  readonly statementId: string;
  readonly taskId: string;
  readonly directiveId: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly state: string;
  readonly dueOn: string | null;
  /** Who leads: one body, or all that share an order. */
  readonly leadIds: readonly string[];
  readonly indicators: readonly SentenceIndicator[];
}

/**
 * Orders of directives that the person may read as a whole, by sentence or by task; cancelled ones left out. An order to
 * several bodies is one.
 */
export async function heldOrders(
  tx: Transaction,
  jurisdictionId: string,
  by: { readonly statementIds?: readonly string[]; readonly taskIds?: readonly string[] },
  eyes: Eyes,
): Promise<HeldOrder[]> {
  const { statementIds = [], taskIds = [] } = by;
  if (statementIds.length + taskIds.length === 0) return [];
  const { rows } = await sql<HeldOrder>`
    select statement.id as "statementId", task.id as "taskId", directive.id as "directiveId", task.number, task.title,
      statement.text, task.state, task.due_on as "dueOn", statement.indicators,
      case when task.lead_id is not null then array[task.lead_id] else coalesce((select array_agg(part.lead_id order by part.lead_id)
        from task part where part.jurisdiction_id = task.jurisdiction_id and part.parent_id = task.id
          and part.lead_id is not null), '{}') end as "leadIds"
    from task
    join statement on statement.jurisdiction_id = task.jurisdiction_id and statement.id = task.statement_id
    join directive on directive.jurisdiction_id = task.jurisdiction_id and directive.id = task.directive_id
    where task.jurisdiction_id = ${jurisdictionId} and task.parent_id is null and task.state <> 'cancelled'
      and (task.statement_id = any(${[...statementIds]}::uuid[]) or task.id = any(${[...taskIds]}::uuid[]))
      and directive.state = 'in-force' and ${accessExpression(eyes)} = 'whole'
    order by task.number`.execute(tx);
  return rows;
}

/** What was decided of two orders, in force. */
export interface KeptLink {
  readonly statementId: string;
  readonly taskId: string;
  readonly choice: OrderChoice;
}

export async function insertLinks(
  tx: Transaction,
  jurisdictionId: string,
  directiveId: string,
  links: readonly KeptLink[],
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  if (links.length === 0) return;
  await tx
    .insertInto('order_link')
    .values(
      links.map((it) => ({
        jurisdiction_id: jurisdictionId,
        statement_id: it.statementId,
        task_id: it.taskId,
        directive_id: directiveId,
        choice: it.choice,
        decided_by: by.personId,
        decided_at: by.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Links between orders of this directive and others, decided in either; only those that say something of both. */
export async function linksOf(
  tx: Transaction,
  jurisdictionId: string,
  directiveId: string,
): Promise<KeptLink[]> {
  const { rows } = await sql<KeptLink>`
    select link.statement_id as "statementId", link.task_id as "taskId", link.choice from order_link link
    join task on task.jurisdiction_id = link.jurisdiction_id and task.id = link.task_id
    where link.jurisdiction_id = ${jurisdictionId} and link.choice in ('repeats', 'replaces')
      and (link.directive_id = ${directiveId} or task.directive_id = ${directiveId})
    order by link.decided_at, link.statement_id`.execute(tx);
  return rows;
}
