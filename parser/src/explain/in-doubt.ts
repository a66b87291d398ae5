/** What recognition is not sure of decides nothing (../doubt.ts); so it explains nothing either. */
import type { Task } from '../contract.ts';
import type { Explanation, PassedOver } from './types.ts';

/** An explanation beside the task as it was given in the end. */
export function asGiven(it: Explanation, task: Task | undefined): Explanation {
  const { order } = it;
  if (!order || !task) return it;
  const doubted = task.evidence.find(
    ({ field, rule }) => field === 'deadline' && rule === 'day-not-read-surely',
  );
  const lowered = task.confidence < it.confidence || it.confidence < boundOf(it) - 0.005;
  const measured = lowered ? { ...order.measured, cap: 'doubt' as const } : order.measured;
  const anchor = task.deadline.due === null ? null : order.anchor;
  if (!doubted) return { ...it, order: { ...order, measured, anchor } };
  const unread: PassedOver = { span: doubted.span, words: '', reason: doubted.rule };
  return {
    ...it,
    whatIfs: it.whatIfs.filter(({ outcome }) => !outcome.deadline),
    order: {
      ...order,
      measured,
      anchor: null,
      deadlineRule: null,
      fromAbove: false,
      passedOver: [...order.passedOver, unread],
    },
  };
}

const boundOf = ({ order }: Explanation): number =>
  order ? Math.min(order.measured.said, order.measured.kept, 0.97) : 0;
