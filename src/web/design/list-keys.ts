import { useEffect, useRef } from 'react';

/** What the keys of a list do. */
export type ListKeys = {
  /** j and k, or the arrows while the list has the focus: one down (1), one up (-1). */
  move: (step: 1 | -1) => void;
  /** Enter: opens the current one. */
  open?: (() => void) | undefined;
  /** x: picks or drops the current one. */
  pick?: (() => void) | undefined;
  /** Further single keys of the screen, e.g. `{ u: nextUnclassified, e: edit }`. */
  also?: Readonly<Record<string, () => void>> | undefined;
};

/** Whether a key belongs to what is being typed, or to a dialog that lies above. */
export function busyElsewhere(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (target.isContentEditable || target.closest('.q-popover-panel') !== null) return true;
  if (document.querySelector('dialog[open]') !== null && target.closest('dialog') === null) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/**
 * The keys of a list, heard anywhere on the page unless someone is typing.
 * @param keys what they do now
 * @param on whether this list is the one that hears them
 */
export function useListKeys(keys: ListKeys, on = true): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      if (busyElsewhere(event)) return;
      const target = event.target as HTMLElement;
      const { move, open, pick, also } = latest.current;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const onControl = target.closest('a, button, input, summary') !== null;
      const act =
        key === 'j'
          ? () => move(1)
          : key === 'k'
            ? () => move(-1)
            : key === 'Enter' && !onControl
              ? open
              : key === 'x'
                ? pick
                : also?.[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}
