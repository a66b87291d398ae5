import type { Context, Hono } from 'hono';

/** A route for people who are not signed in. There are few, and each says why. */
export interface PublicRoute {
  readonly method: 'GET' | 'POST' | 'ALL';
  readonly path: string;
  /** Why nobody need be signed in. */
  readonly reason: string;
  readonly handle: (context: Context) => Promise<Response>;
}

export function mountPublic(app: Hono, routes: readonly PublicRoute[]): void {
  for (const route of routes) {
    if (route.method === 'ALL') app.all(route.path, route.handle);
    else app.on(route.method, route.path, route.handle);
  }
}
