/** What kind of order a task is. Standing duties have no completion of their own; each period is reported. */
export const TASK_KINDS = ['deliverable', 'measure', 'standing', 'reporting', 'supervision'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Workflow states; the time state is another matter (time-state.ts) and never stored. */
export const TASK_STATES = [
  'unassigned',
  'assigned',
  'received',
  'in-progress',
  'submitted',
  'confirmed',
  'returned',
  'suspended',
  'refused',
  'cancelled',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A task in one of these has come to its end. */
export const isEnded = (state: TaskState): boolean => state === 'confirmed' || state === 'cancelled';

/** What a body has to do with a task. */
export type TaskPart = 'lead' | 'accountable' | 'cooperating' | 'supervising' | 'receiver';
