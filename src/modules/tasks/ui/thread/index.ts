/** The door for screens that show what became of a task. */
export { TaskActs } from '../acts/task-acts.tsx';
export { TaskThread } from './task-thread.tsx';
