import type { Search } from '../../../web/shell/page.ts';
import { oneOf } from '../../../web/shell/search.ts';
import type { ListFilter } from './api.ts';

/** The filters of the address, as the list is asked for; what is absent is not sent. */
export function filterOf(search: Search): ListFilter {
  const on = oneOf(search, 'on');
  const q = oneOf(search, 'q');
  const kind = oneOf(search, 'kind') as ListFilter['kind'];
  const level = oneOf(search, 'level') as ListFilter['level'];
  return {
    ...(on ? { on } : {}),
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(level ? { level } : {}),
  };
}
