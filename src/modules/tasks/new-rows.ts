import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import type { TaskDraft } from './draft.ts';
import type { TaskPart, TaskState } from './task.ts';
import type { WrittenTask } from './task-record.ts';
import type { NewEvent, NewRows } from './tasks.store.ts';
import type { TaskEventDetails, TaskEventKind } from './thread.schema.ts';

/** Where a new task hangs. */
export interface Place {
  readonly assignerId: string;
  readonly officeId: string;
  readonly number: number;
  readonly longNotice: boolean;
  /** The order it is a child of. */
  readonly parentId: string | null;
  /** Through which post it is given. */
  readonly post: { readonly id: string; readonly bodyId: string } | null;
  /** 'directive' where the document itself names the lead; 'later' where a person chose it. */
  readonly basis: 'directive' | 'later';
}

export interface Made {
  readonly task: WrittenTask;
  readonly rows: NewRows;
}

type Shape = { readonly leadId: string | null; readonly isLeaf: boolean };

/** The rows of one new task: with one lead, with none yet, or an order whose children follow. */
export function newRows(scope: Scope, draft: TaskDraft, place: Place, shape: Shape, event: EventOf): Made {
  const id = newId();
  const state: TaskState = shape.leadId !== null || !shape.isLeaf ? 'assigned' : 'unassigned';
  const { deadline } = draft;
  const task: WrittenTask = {
    jurisdiction_id: scope.jurisdictionId,
    id,
    origin_id: scope.originId,
    directive_id: draft.directiveId,
    statement_id: draft.statementId,
    parent_id: place.parentId,
    assigner_id: place.assignerId,
    office_id: place.officeId,
    number: place.number,
    title: draft.title,
    kind: draft.kind,
    product: draft.product,
    authority: draft.authority ?? null,
    lead_id: shape.leadId,
    accountable_id: draft.accountableId,
    wording: draft.wording,
    class_wording: draft.classWording,
    recurrence: draft.recurrence,
    event_wording: draft.event,
    state,
    stood_at: null,
    is_leaf: shape.isLeaf,
    progress: 0,
    due_on: deadline.dueOn,
    original_due_on: deadline.dueOn,
    deadline_source: deadline.dueOn === null ? 'none' : deadline.source,
    long_notice: place.longNotice,
    given_on: draft.givenOn,
    submitted_on: null,
    result_on: null,
    confirmed_on: null,
    evidence_count: 0,
    last_report_on: null,
    created_at: scope.at,
    updated_at: scope.at,
    revision: 0,
  };
  const first: NewEvent = {
    task_id: id,
    kind: event.kind,
    person_id: scope.actor.personId,
    post_id: place.post?.id ?? scope.actor.postId,
    organisation_id: place.post?.bodyId ?? null,
    state_before: null,
    state_after: state,
    details: event.details,
  };
  const history = {
    task_id: id,
    seq: 1,
    due_on: deadline.dueOn,
    source: deadline.dueOn === null ? ('none' as const) : deadline.source,
    wording: deadline.wording,
    rule: deadline.rule,
    reason: null,
    set_by: scope.actor.personId,
    set_on: draft.givenOn,
    at: scope.at,
  };
  const bodies = bodiesOf(id, draft, place, shape.leadId);
  return { task, rows: { tasks: [task], bodies, deadlines: [history], events: [first] } };
}

interface EventOf {
  readonly kind: TaskEventKind;
  readonly details: TaskEventDetails;
}

function bodiesOf(id: string, draft: TaskDraft, place: Place, leadId: string | null): NewRows['bodies'] {
  const parts: [TaskPart, readonly string[]][] = [
    ['lead', leadId === null ? [] : [leadId]],
    ['accountable', draft.accountableId === null ? [] : [draft.accountableId]],
    ['cooperating', draft.cooperatingIds.filter((body) => body !== leadId)],
    ['supervising', draft.supervisingIds],
    ['receiver', draft.receiverIds],
  ];
  return parts.flatMap(([part, ids]) =>
    [...new Set(ids)].map((body) => {
      const given = part === 'lead' && draft.classWording === null ? draft.wording : '';
      const wording = draft.bodyWordings?.[body] ?? given;
      const basis = part === 'lead' && draft.classWording !== null ? 'later' : place.basis;
      return { task_id: id, organisation_id: body, part, basis, wording: wording === '' ? null : wording };
    }),
  );
}

/** All rows together, for one writing. */
export const joined = (made: readonly Made[]): NewRows => ({
  tasks: made.flatMap((one) => one.rows.tasks),
  bodies: made.flatMap((one) => one.rows.bodies),
  deadlines: made.flatMap((one) => one.rows.deadlines),
  events: made.flatMap((one) => one.rows.events),
});
