import type { Module, Services } from '../../platform/module.ts';
import type { Actor } from '../access/index.ts';
import { actRoutes } from './acts.routes.ts';
import { registerRoutes } from './tasks.routes.ts';
import './tasks.table.ts';

export { addEvidence, type NewEvidence } from './add-evidence.ts';
export { type Assignment, assignTask } from './assign-task.ts';
export { cancelTask } from './cancel-task.ts';
export { confirmTask } from './confirm-task.ts';
export { type Count, countTasks } from './count-tasks.ts';
export { createTasks } from './create-tasks.ts';
export type { CreatedTask, TaskDraft } from './draft.ts';
export { giveTask } from './give-task.ts';
export { handOverTask } from './hand-over-task.ts';
export { listTasks } from './list-tasks.ts';
export { ordersOfDirective } from './orders-of-directive.ts';
export { receiveTask } from './receive-task.ts';
export { reconcileTallies } from './reconcile-tallies.ts';
export { refuseTask } from './refuse-task.ts';
export { filter as taskFilter } from './register.schema.ts';
export { reportProgress } from './report-progress.ts';
export { resumeTask } from './resume-task.ts';
export { returnTask } from './return-task.ts';
export { setDeadline } from './set-deadline.ts';
export { submitTask } from './submit-task.ts';
export { suspendTask } from './suspend-task.ts';
export { withdrawEvidence } from './withdraw-evidence.ts';

/** Tasks: the register, the acts, Today. */
export const tasksModule = (services: Pick<Services, 'files' | 'config'>): Module<Actor> => ({
  name: 'tasks',
  routes: [...registerRoutes, ...actRoutes(services)],
});
