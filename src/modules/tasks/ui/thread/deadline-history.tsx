import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { texts } from './thread.texts.ts';

/** Every deadline there was, with its source and the reason of its change; nothing where there was only one. */
export function DeadlineHistory({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  if (task.deadlines.length < 2) return null;
  return (
    <details className="q-task-more">
      <summary>{words.deadlineChanged(task.deadlines.length - 1)}</summary>
      <ol>
        {task.deadlines.map((one) => (
          <li key={one.seq}>
            {words.deadlineLine(
              one.dueOn ? formatDate(one.dueOn) : common.source.none,
              common.source[one.source],
              one.setBy ? words.setBy(one.setBy, formatDate(one.setOn)) : '',
            )}
            {one.reason ? ` ${words.reason(one.reason)}` : ''}
          </li>
        ))}
      </ol>
    </details>
  );
}
