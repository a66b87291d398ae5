/**
 * Every `<a href>` of the application is a plain link; this makes those that stay inside open without a reload.
 * Components therefore need no router, and a link opened in a new tab is the same link.
 */

/** The address inside the application a click leads to, or null when the browser should handle it. */
export function inside(event: MouseEvent): { href: string; keepScroll: boolean } | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const anchor = anchorOf(event);
  if (anchor?.target !== '' || anchor.hasAttribute('download')) return null;
  const href = hrefInside(anchor);
  return href === null ? null : { href, keepScroll: anchor.dataset.keepScroll !== undefined };
}

/** The address a pointer rests on, when it lies inside: worth fetching early. */
export function resting(event: Event): string | null {
  const anchor = anchorOf(event);
  return anchor && anchor.target === '' ? hrefInside(anchor) : null;
}

function anchorOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
}

function hrefInside(anchor: HTMLAnchorElement): string | null {
  const url = new URL(anchor.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return null;
  const here = url.pathname === location.pathname && url.search === location.search;
  if (here && url.hash !== '') return null;
  return url.pathname + url.search + url.hash;
}
