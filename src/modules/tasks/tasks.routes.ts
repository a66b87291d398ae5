import type { Route } from '../../platform/http/route.ts';
import { type Actor, route } from '../access/index.ts';
import { countTasks } from './count-tasks.ts';
import { exportTasks } from './export-tasks.ts';
import { labelsOf } from './group-names.ts';
import { listTasks } from './list-tasks.ts';
import { readTask } from './read-task.ts';
import { readToday } from './read-today.ts';
import { tasksPolicy } from './tasks.policy.ts';
import { tasksEndpoints as api } from './tasks.schema.ts';

/** Reading: Today, the register, one task, the export. */
export const registerRoutes: readonly Route<Actor>[] = [
  route(api.readToday, tasksPolicy.read, (scope) => readToday(scope)),
  route(api.listTasks, tasksPolicy.read, (scope, { query }) => {
    const { sort, after, limit, ...filter } = query;
    return listTasks(scope, filter, { sort, after, limit });
  }),
  route(api.countTasks, tasksPolicy.read, async (scope, { query }) => {
    const { by, ...filter } = query;
    const count = await countTasks(scope, filter, by ? { by } : {});
    const { total, groups } = count;
    return { day: scope.today, total, groups: [...groups], names: await labelsOf(scope, count) };
  }),
  route(api.exportTasks, tasksPolicy.read, (scope, { body }) => {
    const { sort, language, ...filter } = body;
    return exportTasks(scope, filter, { sort, language });
  }),
  route(api.readTask, tasksPolicy.read, (scope, { params }) => readTask(scope, params.id)),
];
