import type { Day } from '../../platform/clock/clock.ts';
import type { DeadlineSource } from './deadline.ts';
import type { TaskKind } from './task.ts';
import type { WrittenTask } from './task-record.ts';

/** A task as it comes out of a confirmed sentence, before it is in the register. */
export interface TaskDraft {
  /** Null for an order that stands in no directive. */
  readonly directiveId: string | null;
  readonly statementId: string | null;
  readonly title: string;
  readonly kind: TaskKind;
  /** The result asked for: "Đề án", "báo cáo"; null where the document names none. */
  readonly product: string | null;
  /** Level that approves the result, where the document says so. */
  readonly authority?: string | null;
  /** The document's own words for who must act; '' where it names nobody. */
  readonly wording: string;
  /** "các sở, ngành, địa phương": the class as worded, where the order goes to one. */
  readonly classWording: string | null;
  /** None: stays unassigned. One: leads. Several: an order with one child for each. */
  readonly leadIds: readonly string[];
  readonly accountableId: string | null;
  readonly cooperatingIds: readonly string[];
  readonly supervisingIds: readonly string[];
  readonly receiverIds: readonly string[];
  /** The document's own words for a body, by body, where they are known. */
  readonly bodyWordings?: Readonly<Record<string, string>>;
  readonly deadline: {
    readonly dueOn: Day | null;
    readonly source: DeadlineSource;
    readonly wording: string | null;
    /** Name of the parser's rule, or key of the rule record. */
    readonly rule: string | null;
  };
  readonly recurrence: string | null;
  /** An event that limits the order, as written. */
  readonly event: string | null;
  readonly givenOn: Day;
}

/** What became of a draft. */
export interface CreatedTask {
  readonly statementId: string | null;
  readonly taskId: string;
  readonly number: number;
  readonly task: WrittenTask;
  /** One for each body, where the order goes to several. */
  readonly childIds: readonly string[];
}
