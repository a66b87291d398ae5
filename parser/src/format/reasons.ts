import type { Disposition, Statement, Task } from '../contract.ts';
import type { Explanation } from '../explain/types.ts';
import { type Telling, tell } from '../explain/wording/index.ts';
import type { Language, Report } from './report.ts';

/** Statements that are no proposal: they only carry the others. */
const CARRYING: ReadonlySet<Disposition> = new Set(['label', 'lead-in', 'preamble', 'closing']);

export interface Reasons {
  /** Why a task is so; nothing where nobody asked. */
  of(task: Task): readonly Telling[];
  /** The classified statements that order nothing, with why. */
  readonly others: readonly {
    readonly n: number;
    readonly statement: Statement;
    readonly why: readonly Telling[];
  }[];
}

/** The explanations of a report in words. */
export function reasonsOf({ extraction, read, explanations = [] }: Report, language: Language): Reasons {
  const byOrder = new Map(explanations.flatMap((it) => (it.order ? [[it.order.at, it] as const] : [])));
  const words = (it: Explanation | undefined): readonly Telling[] =>
    it ? tell(it, read.text, language) : [];
  return {
    of: (task) => words(byOrder.get(task.span[0])),
    others: extraction.statements.flatMap((statement, n) => {
      const it = explanations[n];
      if (!it || it.order || CARRYING.has(statement.disposition)) return [];
      return [{ n, statement, why: words(it) }];
    }),
  };
}
