import type { GlyphName, SentenceState } from '../../../../web/design/index.ts';
import type { TaskSummary } from '../../page.schema.ts';

/** How a sentence is tinted: by its task, if it gives one that still counts. */
export const lookOf = (task: Pick<TaskSummary, 'timeState'> | null): SentenceState =>
  task === null || task.timeState === 'ended' ? 'info' : task.timeState;

/** Nobody leads yet: someone must choose. */
export const isUndecided = (task: Pick<TaskSummary, 'state'> | null): boolean => task?.state === 'unassigned';

/** The second glyph of orders that are more than a task: what is asked for. */
export const glyphOfKind: Readonly<Record<TaskSummary['kind'], GlyphName | null>> = {
  deliverable: null,
  measure: null,
  standing: 'cycle',
  reporting: 'sheet',
  supervision: 'eye',
};

/** "CT 2", "CT 2-4", "CT 2, 5": how the margin names the targets of one sentence. */
export function numbersInWords(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const unbroken = last - first === sorted.length - 1;
  return sorted.length > 1 && unbroken ? `${first}-${last}` : sorted.join(', ');
}
