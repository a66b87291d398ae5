import type { GeneratedAlways } from 'kysely';
import type { DeadlineSource } from './deadline.ts';
import type { Outcome, Place, TallyScope } from './tally.ts';
import type { TaskKind, TaskPart, TaskState } from './task.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    task: TaskTable;
    task_body: {
      jurisdiction_id: string;
      task_id: string;
      organisation_id: string;
      part: TaskPart;
      basis: 'directive' | 'later';
      wording: string | null;
    };
    task_deadline: {
      jurisdiction_id: string;
      task_id: string;
      seq: number;
      due_on: string | null;
      source: DeadlineSource;
      wording: string | null;
      rule: string | null;
      reason: string | null;
      set_by: string | null;
      set_on: string;
      at: Date;
    };
    task_event: {
      jurisdiction_id: string;
      task_id: string;
      seq: number;
      kind: string;
      on_day: string;
      at: Date;
      person_id: string | null;
      post_id: string | null;
      organisation_id: string | null;
      state_before: TaskState | null;
      state_after: TaskState;
      details: unknown;
    };
    evidence: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      task_id: string;
      title: string;
      doc_number: string | null;
      doc_date: string | null;
      file_hash: string | null;
      file_name: string | null;
      added_by: string;
      added_on: string;
      at: Date;
      withdrawn_at: Date | null;
    };
    task_tally: {
      jurisdiction_id: string;
      scope: TallyScope;
      scope_id: string;
      place: Place;
      state: TaskState;
      kind: TaskKind;
      n: number;
    };
    task_day_tally: {
      jurisdiction_id: string;
      scope: TallyScope;
      scope_id: string;
      place: Place;
      state: TaskState;
      outcome: Outcome;
      /** Tasks without a deadline stand at 9999-12-31, so that the day can be part of the key. */
      due_on: string;
      long_notice: boolean;
      n: number;
    };
    /** `source_id`: a directive, or an office for tasks given by hand. */
    task_number: { jurisdiction_id: string; source_id: string; last: number };
  }
}

export interface TaskTable {
  jurisdiction_id: string;
  id: string;
  origin_id: string;
  directive_id: string | null;
  statement_id: string | null;
  parent_id: string | null;
  /** The body on whose behalf the task is given: the issuer of the directive. */
  assigner_id: string;
  /** The office that gave it, follows it and confirms completion. */
  office_id: string;
  number: number;
  title: string;
  /** The title without marks and case, for searching. */
  folded_title: GeneratedAlways<string>;
  kind: TaskKind;
  product: string | null;
  authority: string | null;
  lead_id: string | null;
  accountable_id: string | null;
  /** The document's own words for who must act. */
  wording: string;
  class_wording: string | null;
  recurrence: string | null;
  event_wording: string | null;
  state: TaskState;
  /** Where a suspended task stood before. */
  stood_at: TaskState | null;
  /** False for an order to several bodies: its children act, it follows them. */
  is_leaf: boolean;
  progress: number;
  due_on: string | null;
  /** `due_on`, or 9999-12-31 where there is none: what lists are sorted and paged by. */
  due_key: GeneratedAlways<string>;
  original_due_on: string | null;
  deadline_source: DeadlineSource;
  long_notice: boolean;
  given_on: string;
  submitted_on: string | null;
  result_on: string | null;
  confirmed_on: string | null;
  evidence_count: number;
  last_report_on: string | null;
  created_at: Date;
  updated_at: Date;
  revision: number;
}
