import type { Page } from '../../../web/shell/page.ts';
import { taskQuery, todayQuery } from './api.ts';
import { prepareRegister } from './register/pages-query.ts';

/** The pages of tasks, and Today. */
export const pages: readonly Page[] = [
  {
    path: '/',
    load: () => import('./today/today-page.tsx'),
    prepare: ({ queries }) => void queries.prefetchQuery(todayQuery),
    menu: { label: { vi: 'Hôm nay', en: 'Today' }, icon: 'calendar', order: 10 },
  },
  {
    path: '/tasks',
    load: () => import('./register/register-page.tsx'),
    prepare: ({ queries, search }) => prepareRegister(queries, search),
    menu: { label: { vi: 'Nhiệm vụ', en: 'Tasks' }, icon: 'list', order: 30 },
  },
  {
    path: '/tasks/$id',
    load: () => import('./task-page.tsx'),
    prepare: ({ queries, params }) => void queries.prefetchQuery(taskQuery(params.id ?? '')),
  },
  {
    path: '/tasks/$id/update',
    load: () => import('./update/update-page.tsx'),
    prepare: ({ queries, params }) => void queries.prefetchQuery(taskQuery(params.id ?? '')),
  },
];
