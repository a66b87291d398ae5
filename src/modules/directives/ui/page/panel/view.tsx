import { useTexts } from '../../../../../web/i18n/index.ts';
import { pageTexts } from '../page.texts.ts';
import type { View } from '../use-choice.ts';
import { Overview } from './overview.tsx';
import { Related } from './related.tsx';
import type { Shown } from './shown.ts';
import { Targets } from './targets.tsx';
import { Trail } from './trail.tsx';

/** What a view is called. */
export function useViewTitle(): (view: View) => string {
  const texts = useTexts(pageTexts);
  const titles = {
    overview: texts.overview,
    targets: texts.target.title,
    references: texts.reference.title,
    history: texts.action.history,
  } satisfies Record<View, string>;
  return (view) => titles[view];
}

/** One view of the whole directive. */
export function ViewOf({ view, directive, choice }: Shown & { view: View }) {
  if (view === 'overview') return <Overview directive={directive} choice={choice} />;
  if (view === 'targets') return <Targets directive={directive} choice={choice} />;
  if (view === 'references') return <Related directive={directive} choice={choice} />;
  return <Trail directive={directive} choice={choice} />;
}
