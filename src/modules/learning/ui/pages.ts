import type { Page } from '../../../web/shell/page.ts';
import { suggestionsQuery } from './api.ts';

/** The page of what people's corrections suggest. */
export const pages: readonly Page[] = [
  {
    path: '/learning',
    load: () => import('./learning-page.tsx'),
    prepare: ({ queries }) => void queries.prefetchQuery(suggestionsQuery()),
    menu: {
      label: { vi: 'Học từ chỉnh sửa', en: 'Learning' },
      icon: 'edit',
      order: 80,
      more: true,
    },
    may: (session) => session.posts.some((post) => post.role === 'administrator' || post.role === 'office'),
  },
];
