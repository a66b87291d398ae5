import type { Page } from '../../../web/shell/page.ts';
import type { Session } from '../../../web/shell/session.ts';
import { filterOf, peopleQuery, personQuery } from './people-api.ts';

/** Administrators keep people, offices read who holds which post. */
const seesPeople = (session: Session): boolean =>
  session.posts.some((post) => post.role === 'administrator' || post.role === 'office');

/** The pages for people and posts. */
export const pages: readonly Page[] = [
  {
    path: '/people',
    load: () => import('./people-page.tsx'),
    prepare: ({ queries, search }) => void queries.prefetchInfiniteQuery(peopleQuery(filterOf(search))),
    menu: {
      label: { vi: 'Người và chức vụ', en: 'People and posts' },
      icon: 'people',
      order: 70,
      more: true,
    },
    may: seesPeople,
  },
  {
    path: '/people/$id',
    load: () => import('./person-page.tsx'),
    prepare: ({ queries, params }) => void queries.prefetchQuery(personQuery(params.id ?? '')),
    may: seesPeople,
  },
];
