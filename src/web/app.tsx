import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/client.ts';
import { pages, workshopPages } from './routes.tsx';
import { inside, resting } from './shell/links.ts';
import { makeRouter } from './shell/router.tsx';
import { type Session, SessionContext } from './shell/session.ts';

/** How long an answer counts as fresh: going back and forth between pages asks the server once. */
const fresh = 15_000;

/** Starts the application for the person who is signed in. */
export function showApplication(root: HTMLElement, session: Session): void {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.passing,
      },
    },
  });
  const workshop = session.demonstration || import.meta.env.DEV ? workshopPages : [];
  const visible = [...pages, ...workshop].filter((page) => page.may?.(session) ?? true);
  const router = makeRouter(visible, queries);
  document.addEventListener('click', (event) => {
    const link = inside(event);
    if (!link) return;
    event.preventDefault();
    void router.navigate({ href: link.href, resetScroll: !link.keepScroll });
  });
  document.addEventListener('pointerover', (event) => {
    const href = resting(event);
    if (href !== null)
      void router.preloadRoute({ to: new URL(href, location.origin).pathname }).catch(() => undefined);
  });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <RouterProvider router={router} />
        </SessionContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
