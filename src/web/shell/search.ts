import type { Search } from './page.ts';

/** `?state=over&state=soon&q=cầu` → `{ state: ['over', 'soon'], q: 'cầu' }`. Values stay text. */
export function parseSearch(text: string): Search {
  const search: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const held = search[key];
    search[key] = held === undefined ? value : Array.isArray(held) ? [...held, value] : [held, value];
  }
  return search;
}

/** The way back; empty values are left out, so a cleared filter leaves a clean address. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') params.append(key, String(one));
    }
  }
  return params.size === 0 ? '' : `?${params}`;
}

/** The values of a filter that may be given once, several times or not at all. */
export function listOf(search: Search, key: string): readonly string[] {
  const held = search[key];
  return held === undefined ? [] : typeof held === 'string' ? [held] : held;
}

/** The value of a filter that holds one. */
export function oneOf(search: Search, key: string): string | undefined {
  return listOf(search, key)[0];
}

/** The address with some filters changed: for links. `undefined`, '' and [] clear a filter. */
export function searchWith(
  search: Search,
  change: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  return writeSearch({ ...search, ...change }) || '?';
}
