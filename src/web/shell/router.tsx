import type { QueryClient } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Skeleton } from '../design/card.tsx';
import { Frame } from './frame.tsx';
import type { Page } from './page.ts';
import { FailedPage, MissingPage, StartPage } from './plain-pages.tsx';
import { parseSearch, writeSearch } from './search.ts';

/** The router of the application: the frame around every page, and each page loaded when it is opened. */
export function makeRouter(pages: readonly Page[], queries: QueryClient) {
  const root = createRootRoute({
    component: () => <Frame pages={pages} />,
    notFoundComponent: MissingPage,
  });
  const routes = pages.map((page) =>
    createRoute({
      getParentRoute: () => root,
      path: page.path,
      component: lazyRouteComponent(page.load),
      loader: ({ params, location }) => {
        page.prepare?.({ queries, params, search: parseSearch(location.searchStr) });
      },
    }),
  );
  const start = pages.some((page) => page.path === '/')
    ? []
    : [createRoute({ getParentRoute: () => root, path: '/', component: () => <StartPage pages={pages} /> })];
  return createRouter({
    routeTree: root.addChildren([...routes, ...start]),
    parseSearch,
    stringifySearch: writeSearch,
    defaultPreloadStaleTime: 30_000,
    defaultPendingMs: 150,
    defaultPendingComponent: () => <Skeleton lines={6} />,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
  });
}
