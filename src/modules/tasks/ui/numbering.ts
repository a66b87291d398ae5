import { kindTexts } from '../../../web/design/kinds.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { TaskRow } from '../tasks.schema.ts';

const kindOf = {
  deliverable: 'task',
  measure: 'task',
  standing: 'standing',
  reporting: 'report',
  supervision: 'supervision',
} as const satisfies Readonly<Record<TaskRow['kind'], string>>;

/** "NV 4": how the margin of the directive numbers it. */
export function useNumbering(): (task: Pick<TaskRow, 'kind' | 'number'>) => string {
  const words = useTexts(kindTexts);
  return (task) => `${words.mark[kindOf[task.kind]]} ${task.number}`;
}
