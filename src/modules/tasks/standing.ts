import type { Scope } from '../access/index.ts';
import type { WrittenTask } from './task-record.ts';
import { standingView } from './task-view.ts';
import type { TaskStanding } from './tasks.schema.ts';
import { viewRules } from './view-rules.ts';

/** Where a task stands now, for the answer to an act. */
export const standing = async (scope: Scope, task: WrittenTask): Promise<TaskStanding> =>
  standingView(task, scope.actor, await viewRules(scope));
