import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { createTasks } from '../tasks/index.ts';
import { fault } from './directives.errors.ts';
import { setState } from './directives.store.ts';
import { draftTasks } from './draft-tasks.ts';
import { insertReaders, insertTargets } from './in-force.store.ts';
import { learnFromConfirming } from './learn-from-confirming.ts';
import { openDraft } from './open-draft.ts';
import { readersInForce } from './readers-in-force.ts';
import { carryRelations } from './relations/carry-relations.ts';
import { gatesFor } from './review-view.ts';

export interface PutInForce {
  readonly id: string;
  readonly inForceOn: string;
  readonly tasks: number;
  readonly targets: number;
  readonly readers: number;
}

/** Puts a confirmed directive in force: readers, tasks and targets come into being with it, in one transaction. */
export async function putInForce(scope: Scope, directiveId: string): Promise<PutInForce> {
  const open = await openDraft(scope, directiveId);
  const closed = (await gatesFor(scope, open)).filter((it) => it.closed);
  const { issuerId } = open.draft.header;
  if (closed.length > 0 || issuerId === null) throw fault('DIRECTIVE_GATES_CLOSED', { gates: closed });

  const { tx, jurisdictionId, today } = scope;
  const { sentences, readers: lines } = open.draft;
  const place = { tx, jurisdictionId, directiveId };
  await setState(tx, jurisdictionId, directiveId, {
    state: 'in-force',
    inForce: { by: scope.actor.personId, at: scope.at, on: today },
  });
  const readers = readersInForce({ issuerId, custodianId: open.record.custodianId, lines, sentences });
  await insertReaders(place, readers);
  const targets = await insertTargets(place, scope.originId, sentences);
  const { corrections } = await learnFromConfirming(scope, open);
  const created = await createTasks(scope, draftTasks(directiveId, sentences, today));
  const { number, issuedOn } = open.draft.header;
  await carryRelations(scope, { id: directiveId, number, issuedOn }, open.draft.between, sentences);
  await record(scope, {
    action: 'directive.put-in-force',
    objectKind: 'directive',
    objectId: directiveId,
    before: { state: 'confirming' },
    after: {
      state: 'in-force',
      inForceOn: today,
      tasks: created.length,
      targets,
      readers: readers.length,
      corrections: corrections.length,
    },
  });
  scope.afterCommit({ kind: 'directive.in-force', objectId: directiveId });
  return { id: directiveId, inForceOn: today, tasks: created.length, targets, readers: readers.length };
}
