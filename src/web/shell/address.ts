import { useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import type { Search } from './page.ts';
import { searchWith } from './search.ts';

/** How filters are changed in place. */
export type ChangeSearch = (
  change: Readonly<Record<string, string | readonly string[] | undefined>>,
  /** `push` makes the browser's back button undo it; typing in a search replaces instead. */
  how?: 'push' | 'replace',
) => void;

/** The filters in the address bar, and how to change them: the state of a list that can be sent to a colleague. */
export function useAddressSearch(): readonly [Search, ChangeSearch] {
  const search = useLocation({ select: (location) => location.search as Search });
  const path = useLocation({ select: (location) => location.pathname });
  const navigate = useNavigate();
  const router = useRouter();
  const change: ChangeSearch = (patch, how = 'push') => {
    // Another page may be on its way already: a filter written late must not call the old one back.
    if (router.latestLocation.pathname !== path) return;
    void navigate({ href: path + searchWith(search, patch), replace: how === 'replace', resetScroll: false });
  };
  return [search, change];
}

/** A part of the path: `useParam('id')` on `/tasks/$id`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  return params[name] ?? '';
}

/** Goes to another page from code; links in the page are plain `<a href>`. */
export function useGo(): (href: string, how?: 'push' | 'replace') => void {
  const navigate = useNavigate();
  return (href, how = 'push') => void navigate({ href, replace: how === 'replace' });
}
