import { pages as peoplePages } from '../modules/access/ui/pages.ts';
import { pages as directivePages } from '../modules/directives/ui/pages.ts';
import { pages as learningPages } from '../modules/learning/ui/pages.ts';
import { pages as organisationPages } from '../modules/organisations/ui/pages.ts';
import { pages as taskPages } from '../modules/tasks/ui/pages.ts';
import type { Page } from './shell/page.ts';

/**
 * The pages of the product, in no order that matters: each module adds its own list here, one line a module,
 * from `src/modules/<module>/ui/pages.ts`.
 */
export const pages: readonly Page[] = [
  ...directivePages,
  ...learningPages,
  ...organisationPages,
  ...peoplePages,
  ...taskPages,
];

/** Pages for those who build the product; on a demonstration anyone may look. */
export const workshopPages: readonly Page[] = [
  { path: '/design', load: () => import('./gallery/gallery-page.tsx') },
];
