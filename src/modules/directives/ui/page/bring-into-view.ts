import { type RefObject, useEffect } from 'react';

/** Room kept free above and below the sentence that is brought into view; on a phone a card covers the foot. */
const above = 24;
const below = { wide: 40, narrow: 260 };

/**
 * Scrolls the sheet so that the chosen sentence can be seen, and only then: a click leaves the page where it is.
 * Once more when the fonts of the document have come, which move its lines.
 */
export function useBringIntoView(room: RefObject<HTMLElement | null>, statement: string | null): void {
  useEffect(() => {
    if (statement === null) return;
    let stale = false;
    const bring = () => {
      if (!stale && room.current) bringIntoView(room.current, statement);
    };
    bring();
    void document.fonts?.ready.then(() => requestAnimationFrame(bring));
    return () => {
      stale = true;
    };
  }, [room, statement]);
}

function bringIntoView(room: HTMLElement, statement: string): void {
  const words = room.querySelector<HTMLElement>(`[data-statement="${CSS.escape(statement)}"]`);
  const desk = room.querySelector<HTMLElement>('.q-desk');
  if (!words || !desk) return;
  const wide = getComputedStyle(desk).overflowY !== 'visible';
  const frame = (wide ? desk : desk.closest('main'))?.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  if (!frame) return;
  const low = frame.bottom - (wide ? below.wide : below.narrow);
  if (place.top >= frame.top + above && place.bottom <= low) return;
  words.scrollIntoView({ block: 'center', inline: 'nearest' });
}
