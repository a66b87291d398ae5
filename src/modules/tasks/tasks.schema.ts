import type { ApiOf } from '../../platform/http/endpoint.ts';
import { actEndpoints } from './acts.schema.ts';
import { registerEndpoints } from './register.schema.ts';
import { threadEndpoints } from './thread.schema.ts';
import { todayEndpoints } from './today.schema.ts';

/** The contract of the module: the register, one task, the acts, and Today. */
export const tasksEndpoints = {
  ...todayEndpoints,
  ...registerEndpoints,
  ...threadEndpoints,
  ...actEndpoints,
};

export type TasksApi = ApiOf<typeof tasksEndpoints>;
export type { TaskStanding } from './acts.schema.ts';
export type {
  CountBy,
  CountGroup,
  TaskFilter,
  TaskFilterQuery,
  TaskQuery,
  TaskRow,
  TaskSort,
} from './register.schema.ts';
export type {
  TaskChild,
  TaskEvent,
  TaskEventDetails,
  TaskEventKind,
  TaskEvidence,
  TaskThread,
} from './thread.schema.ts';
export type { Today, TodayPanel } from './today.schema.ts';
