import { type TimeState, timeStates } from '../../../../web/design/index.ts';
import { useAddressSearch } from '../../../../web/shell/address.ts';
import { oneOf, searchWith } from '../../../../web/shell/search.ts';

/** What the panel can show of the whole directive. */
const VIEWS = ['overview', 'targets', 'references', 'history'] as const;
export type View = (typeof VIEWS)[number];

/** What the address says is looked at: `?s=` a sentence, `?panel=` a view, `?only=` the time state that is stressed. */
export type Choice = {
  readonly sentence: string | null;
  readonly view: View | null;
  readonly only: TimeState | null;
  choose: (sentence: string | null) => void;
  /** Addresses of the same page with one thing changed, for links. */
  hrefOf: (sentence: string) => string;
  hrefOfView: (view: View) => string;
  hrefOfOnly: (only: TimeState | null) => string;
  /** A view, or none. */
  show: (view: View | null) => void;
  /** Every sentence in its colour again. */
  showAll: () => void;
};

export function useChoice(): Choice {
  const [search, change] = useAddressSearch();
  const sentence = oneOf(search, 's') ?? null;
  const panel = oneOf(search, 'panel');
  const state = oneOf(search, 'only');
  return {
    sentence,
    view: VIEWS.find((one) => one === panel) ?? null,
    only: timeStates.find((one) => one === state) ?? null,
    // Going from sentence to sentence is one step of the way back.
    choose: (next) =>
      change({ s: next ?? undefined, panel: undefined }, sentence === null ? 'push' : 'replace'),
    hrefOf: (next) => searchWith(search, { s: next, panel: undefined }),
    hrefOfView: (view) => searchWith(search, { panel: view }),
    hrefOfOnly: (only) => searchWith(search, { only: only ?? undefined }),
    show: (view) => change({ panel: view ?? undefined }),
    showAll: () => change({ only: undefined }),
  };
}
