import { useEffect, useRef, useState } from 'react';
import { useAddressSearch } from '../../../../web/shell/address.ts';
import { oneOf } from '../../../../web/shell/search.ts';
import type { ReviewStatement } from '../../review.schema.ts';

/** How long the address waits: keys held down must not write it at every step. */
const REST_MS = 400;

/** Scrolls a pane until an element is in its middle, unless it is in sight already. Nothing outside the pane moves. */
function reveal(element: Element | null, pane: Element | null): void {
  if (!element || !pane) return;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const room = pane.getBoundingClientRect();
  if (box.top < room.top + 24 || box.bottom > room.bottom - 72)
    pane.scrollTop += box.top - room.top - room.height / 3;
}

/** Scrolls the list until a line of it stands whole in sight, beneath the tools that stay at its top. */
function revealLine(name: string): void {
  const line = document.querySelector(`[data-line="${name}"]`);
  const pane = line?.closest('.q-panel-in');
  if (!line || !pane) return;
  const box = line.getBoundingClientRect();
  const room = pane.getBoundingClientRect();
  const tools = pane.querySelector<HTMLElement>('.q-proposal-tools')?.offsetHeight ?? 0;
  if (box.top < room.top + tools || box.bottom > room.bottom - 8)
    pane.scrollTop += box.top - room.top - Math.max(tools, Math.min(90, (room.height - box.height) / 2));
}

/**
 * The sentence that is open. It stands in the address, so that a colleague can be sent to it; where it goes (joined
 * with another) its neighbour takes its place.
 * @param first what is open where the address names none
 */
export function useSelection(
  statements: readonly ReviewStatement[],
  first: string | null,
): {
  current: string | null;
  one: ReviewStatement | null;
  /** Rises when a key chose: the card then takes the focus; 0 where it was chosen otherwise. */
  focus: number;
  choose: (id: string | null, how?: 'keys' | 'pointer') => void;
  /** Brings the open one back into sight and into focus, after a form in it has closed. */
  settle: () => void;
} {
  const [search, change] = useAddressSearch();
  const [current, setCurrent] = useState<string | null>(() => oneOf(search, 's') ?? first);
  const [focus, setFocus] = useState(0);
  const last = useRef(0);
  const one = statements.find((it) => it.id === current) ?? null;
  if (one) last.current = one.span[0];
  useEffect(() => {
    if (current !== null && !one) {
      const near = statements.findLast((it) => it.span[0] <= last.current) ?? statements[0];
      setCurrent(near?.id ?? null);
    }
  }, [current, one, statements]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice is written
  useEffect(() => {
    if (current === (oneOf(search, 's') ?? null)) return;
    const timer = setTimeout(() => change({ s: current ?? undefined }, 'replace'), REST_MS);
    return () => clearTimeout(timer);
  }, [current]);
  useEffect(() => {
    if (current === null) return;
    const name = CSS.escape(current);
    reveal(
      document.querySelector(`.q-paper [data-statement="${name}"]`),
      document.querySelector('.q-desk') ?? document.querySelector('#main'),
    );
    revealLine(name);
  }, [current]);
  return {
    current,
    one,
    focus,
    choose: (id, how = 'pointer') => {
      setCurrent(id);
      // Chosen otherwise, the focus stays where it is: in the field that finds, on the line that was clicked.
      setFocus((n) => (how === 'keys' ? n + 1 : 0));
    },
    settle: () => {
      setFocus((n) => n + 1);
      requestAnimationFrame(() => {
        if (current !== null) revealLine(CSS.escape(current));
      });
    },
  };
}
