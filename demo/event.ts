import type { Disposition, Recurrence } from '@quyet/parser/contract';
import type { DirectiveKey } from './documents.ts';
import type { IsoDate, OrganisationKey } from './organisations.ts';
import type { PersonKey } from './people.ts';

/** A statement by words: a stretch that stands exactly once in the document. */
export interface StatementSelector {
  readonly directive: DirectiveKey;
  /** The `quote` of one of the document's readings, never another stretch of the same sentence. */
  readonly quote: string;
}

/** A task by the words of its order; with `member` the child of a class, with `part` a piece of the lead's own plan. */
export interface TaskSelector extends StatementSelector {
  /** The body the child was first given to; stays the same when a reorganisation moves the child on. */
  readonly member?: OrganisationKey;
  /** Title of the part, as given in `break-down`. */
  readonly part?: string;
}

/** What a person reads out of a statement: the state the register must be in once the clerk has confirmed it. */
export interface Reading {
  readonly quote: string;
  readonly disposition: Disposition;
  /** Null: the sentence gives none, or orders nothing. */
  readonly deadline: StatedDeadline | null;
}

export interface StatedDeadline {
  /** Last day in time; null for a recurring duty without a day. */
  readonly due: IsoDate | null;
  /** A day written out, or a month, quarter or year whose last day it is. */
  readonly source: 'stated' | 'derived';
  readonly recurrence: Recurrence | null;
}

/** What proves a result: a document with number and date, or a file of `demo/evidence/`. */
export type Evidence =
  | { readonly kind: 'document'; readonly number: string; readonly date: IsoDate; readonly title: string }
  | { readonly kind: 'file'; readonly file: string; readonly date: IsoDate; readonly title: string };

export interface PlanPart {
  readonly title: string;
  readonly lead: OrganisationKey;
  readonly due: IsoDate | null;
}

/** One open task that changes its lead because the old one ended. */
export interface Move {
  readonly task: TaskSelector;
  readonly from: OrganisationKey;
  readonly to: OrganisationKey;
  readonly reason: string;
}

/** Who is given an order: one body, or the members of the class the order names. */
export type Assignee = { readonly lead: OrganisationKey } | { readonly members: readonly OrganisationKey[] };

export type Act =
  | { readonly act: 'import'; readonly directive: DirectiveKey }
  /** Confirms every proposal and what the text says of other documents; where the parser's differs from a reading, the reading is entered first. */
  | { readonly act: 'confirm-all'; readonly directive: DirectiveKey; readonly readings: readonly Reading[] }
  /** Confirms one proposal as it stands. */
  | { readonly act: 'confirm'; readonly statement: StatementSelector }
  | {
      readonly act: 'correct';
      readonly statement: StatementSelector;
      readonly disposition: Disposition;
      readonly deadline: StatedDeadline | null;
      readonly note: string;
    }
  /** Says what an order being confirmed is to its likely twin in another directive. */
  | {
      readonly act: 'link';
      readonly statement: StatementSelector;
      readonly other: DirectiveKey;
      readonly choice: 'repeats' | 'replaces' | 'new';
    }
  | { readonly act: 'put-in-force'; readonly directive: DirectiveKey }
  /** First assignment, or a new one after a refusal; `basis` is then its reason. */
  | {
      readonly act: 'assign';
      readonly task: TaskSelector;
      readonly to: Assignee;
      readonly accountable: OrganisationKey | null;
      readonly cooperating: readonly OrganisationKey[];
      /** The act by which it was given, where another document did it. */
      readonly basis: string | null;
    }
  | { readonly act: 'receive'; readonly task: TaskSelector }
  | {
      readonly act: 'report-progress';
      readonly task: TaskSelector;
      readonly percent: number;
      readonly note: string;
    }
  | { readonly act: 'add-evidence'; readonly task: TaskSelector; readonly evidence: Evidence }
  /** `resultOn` is the date of the result document: it decides whether the task is on time. */
  | { readonly act: 'submit'; readonly task: TaskSelector; readonly resultOn: IsoDate }
  | { readonly act: 'confirm-completion'; readonly task: TaskSelector }
  | {
      readonly act: 'return' | 'suspend' | 'resume' | 'refuse' | 'cancel';
      readonly task: TaskSelector;
      readonly reason: string;
    }
  | {
      readonly act: 'set-deadline';
      readonly task: TaskSelector;
      readonly due: IsoDate;
      readonly source: 'set' | 'default';
      readonly reason: string;
    }
  /** Asked for, not granted: the deadline in force stays. */
  | {
      readonly act: 'ask-extension';
      readonly task: TaskSelector;
      readonly until: IsoDate;
      readonly reason: string;
    }
  | { readonly act: 'urge'; readonly task: TaskSelector; readonly number: string; readonly note: string }
  /**
   * The lead's own plan. Where no use case breaks a task down yet, leave out this act, `ask-extension` and `urge`, and
   * every act whose task has a `part`: no state of another task depends on them.
   */
  | { readonly act: 'break-down'; readonly task: TaskSelector; readonly parts: readonly PlanPart[] }
  /** `effective` is the day the succession took effect; `on` the working day the office recorded the moves. */
  | {
      readonly act: 'reorganise';
      readonly effective: IsoDate;
      readonly basis: string;
      readonly moves: readonly Move[];
    };

/** One act in the two years, in the order of the story. */
export type StoryEvent = Act & {
  readonly on: IsoDate;
  /** Local time "HH:MM" (Asia/Ho_Chi_Minh), strictly later than the event before it on the same day. */
  readonly at: string;
  readonly by: PersonKey;
};
