import type { Page } from '../../../web/shell/page.ts';
import { bodyQuery, listQuery } from './api.ts';
import { filterOf } from './list-filter.ts';

/** The pages of the directory. */
export const pages: readonly Page[] = [
  {
    path: '/organisations',
    load: () => import('./organisations-page.tsx'),
    prepare: ({ queries, search }) => void queries.prefetchQuery(listQuery(filterOf(search))),
    menu: { label: { vi: 'Cơ quan', en: 'Bodies' }, icon: 'body', order: 60, more: true },
  },
  {
    path: '/organisations/$id',
    load: () => import('./body-page.tsx'),
    prepare: ({ queries, params, search }) =>
      void queries.prefetchQuery(bodyQuery(params.id ?? '', filterOf(search).on)),
  },
];
