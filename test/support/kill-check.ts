import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTrail } from '../../src/modules/audit/check-trail.ts';
import { reconcileTallies } from '../../src/modules/tasks/index.ts';
import type { TaskThread } from '../../src/modules/tasks/tasks.schema.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createBus } from '../../src/platform/events/bus.ts';
import { contentHash } from '../../src/platform/files/file-store.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import { newId } from '../../src/platform/ids/id.ts';
import type { Desk, Write } from './kill-writes.ts';
import { reviewOf, untilRead } from './office-work.ts';
import type { Client } from './product.ts';

/** Where each kind of write leaves its sign, one row for each time it happened. */
const TRACES: Readonly<Record<Exclude<Write['kind'], 'disposition'>, string>> = {
  import: "select count(*) as n from directive where source_name = $1 || '.txt'",
  header: "select count(*) as n from audit_entry where payload -> 'after' ->> 'place' = $1",
  task: "select count(*) as n from task where title like '%' || $1",
  act: "select count(*) as n from task_event where details ->> 'note' = $1",
  evidence: 'select count(*) as n from evidence where title = $1',
  'evidence-file': 'select count(*) as n from evidence where title = $1',
};

/** How often a write has happened; null for a change of mind, which leaves no sign of its own. */
export async function timesHappened(database: Database, write: Write): Promise<number | null> {
  if (write.kind === 'disposition') return null;
  const { rows } = await database.pool.query<{ n: number }>(TRACES[write.kind], [write.sign]);
  return rows[0]?.n ?? 0;
}

/** Looks for each write as its author would: over HTTP, by what it says. Answers those that cannot be found. */
export async function notFound(
  clients: Readonly<Record<Desk, Client>>,
  writes: readonly Write[],
): Promise<Write[]> {
  const threads = new Map<string, TaskThread>();
  const threadOf = async (write: Write): Promise<TaskThread | undefined> => {
    const id = write.objectId ?? '';
    const known = threads.get(id);
    if (known) return known;
    const answer = await clients[write.by].get<TaskThread>(`/api/tasks/${id}`);
    if (answer.status !== 200) return undefined;
    threads.set(id, answer.body);
    return answer.body;
  };
  const missing: Write[] = [];
  for (const write of writes) if (!(await isThere(write))) missing.push(write);
  return missing;

  async function isThere(write: Write): Promise<boolean> {
    const client = clients[write.by];
    if (write.kind === 'import') {
      const state = await untilRead(client, write.objectId ?? '');
      const file = await client.get(`/api/directives/${write.objectId}/file`);
      return state === 'confirming' && sameBytes(file.bytes, write.bytes);
    }
    if (write.kind === 'header' || write.kind === 'disposition') {
      const review = await reviewOf(client, write.objectId ?? '');
      const last = writes.findLast((it) => it.kind === write.kind && it.objectId === write.objectId);
      if (write !== last) return true; // overwritten since by its own author
      return write.kind === 'header'
        ? review.header.place === write.sign
        : review.statements.find((it) => it.id === write.statementId)?.disposition === write.sign;
    }
    const thread = await threadOf(write);
    if (!thread) return false;
    if (write.kind === 'task') return thread.title.endsWith(write.sign);
    if (write.kind === 'act') return thread.events.some((event) => event.details.note === write.sign);
    const evidence = thread.evidence.find((it) => it.title === write.sign);
    if (!evidence || write.kind === 'evidence') return evidence !== undefined;
    const file = await client.get(`/api/tasks/${thread.id}/evidence/${evidence.id}/file`);
    return sameBytes(file.bytes, write.bytes);
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.from(one).equals(Buffer.from(other));

/** What must never be seen after any crash; each row is something that came into being by half. */
const HALVES: Readonly<Record<string, string>> = {
  'a directive without its entry in the trail': `select id from directive d where
    (select count(*) from audit_entry e where e.object_id = d.id and e.action = 'directive.imported') <> 1`,
  'a directive that is read, without its text or sentences': `select id from directive d where state = 'confirming'
    and (text is null or not exists (select from statement s where s.directive_id = d.id))`,
  'sentences of a directive that is not read': `select d.id from directive d join statement s on s.directive_id = d.id
    where d.state = 'reading'`,
  'a task without its entry in the trail': `select id from task t where
    (select count(*) from audit_entry e where e.object_id = t.id and e.action = 'task.created') <> 1`,
  'a task without event, deadline or body': `select id from task t where
    not exists (select from task_event e where e.task_id = t.id)
    or not exists (select from task_deadline d where d.task_id = t.id)
    or (lead_id is not null and not exists (select from task_body b where b.task_id = t.id and b.part = 'lead'))`,
  'a task that stands elsewhere than its last event': `select t.id from task t join lateral (select state_after
    from task_event e where e.task_id = t.id order by seq desc limit 1) last on true where last.state_after <> t.state`,
  'evidence without its event': `select v.id from evidence v where not exists (select from task_event e
    where e.task_id = v.task_id and e.details ->> 'evidenceId' = v.id::text)`,
  'a count of evidence that is wrong': `select t.id from task t where t.evidence_count <>
    (select count(*) from evidence v where v.task_id = t.id and v.withdrawn_at is null)`,
};

/** Everything that is half done, not in its place, or counted wrongly; empty while all is well. */
export async function faultsOf(
  database: Database,
  dataDir: string,
  jurisdictions: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, query] of Object.entries(HALVES)) {
    const { rows } = await database.pool.query<{ id: string }>(query);
    faults.push(...rows.map(({ id }) => `${what}: ${id}`));
  }
  const { rows: files } = await database.pool.query<{ hash: string }>(
    `select hash from stored_file union select source_hash from directive
     union select file_hash from evidence where file_hash is not null`,
  );
  for (const { hash } of files) if (!isKept(dataDir, hash)) faults.push(`a row without its file: ${hash}`);
  for (const jurisdictionId of jurisdictions) {
    const differences = await inScope(
      {
        database,
        bus: createBus(() => undefined),
        originId: newId(),
        actor: { jurisdictionId, personId: newId(), personName: '', posts: [], postId: null },
        at: new Date(),
        today: '2026-12-17',
      },
      'read',
      reconcileTallies,
    );
    faults.push(...differences.map((one) => `a roll-up differs: ${JSON.stringify(one)}`));
  }
  const trail = await checkTrail(database, null);
  return [...faults, ...trail.faults.map((one) => `the trail: #${one.seq} ${one.problem}`)];
}

function isKept(dataDir: string, hash: string): boolean {
  try {
    return contentHash(readFileSync(join(dataDir, 'files', hash.slice(0, 2), hash))) === hash;
  } catch {
    return false;
  }
}
