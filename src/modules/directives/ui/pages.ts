import type { Page } from '../../../web/shell/page.ts';
import { directiveQuery, reviewQuery } from './api.ts';
import { directivesQuery, filterOf } from './list/list-filter.ts';

/** The pages of directives. */
export const pages: readonly Page[] = [
  {
    path: '/directives',
    load: () => import('./list/directives-page.tsx'),
    prepare: ({ queries, search }) => void queries.prefetchInfiniteQuery(directivesQuery(filterOf(search))),
    menu: { label: { vi: 'Văn bản', en: 'Directives' }, icon: 'document', order: 20 },
  },
  {
    path: '/directives/$id',
    load: () => import('./page/directive-page.tsx'),
    prepare: ({ queries, params }) => void queries.prefetchQuery(directiveQuery(params.id ?? '')),
  },
  {
    path: '/directives/$id/confirm',
    load: () => import('./confirm/confirm-page.tsx'),
    prepare: ({ queries, params }) => void queries.prefetchQuery(reviewQuery(params.id ?? '')),
  },
  {
    path: '/directives/$id/relations',
    load: () => import('./relations/relations-page.tsx'),
  },
];
