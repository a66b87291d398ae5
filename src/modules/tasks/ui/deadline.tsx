import { type DeadlineSource, DeadlineText } from '../../../web/design/index.ts';
import type { TaskRow } from '../tasks.schema.ts';

const shown: Readonly<Record<TaskRow['source'], DeadlineSource | null>> = {
  stated: 'text',
  derived: 'inferred',
  set: 'assigned',
  default: 'rule',
  none: null,
};

/**
 * The deadline in force with its source.
 * @param words those it was read from, for the long form
 */
export function Deadline({
  of,
  words,
  form,
}: {
  of: Pick<TaskRow, 'dueOn' | 'source'>;
  words?: string | null;
  form?: 'short' | 'long';
}) {
  return <DeadlineText due={of.dueOn} source={shown[of.source]} words={words ?? undefined} form={form} />;
}
