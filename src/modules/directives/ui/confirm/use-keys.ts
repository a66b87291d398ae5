import { useEffect, useRef } from 'react';
import { busyElsewhere } from '../../../../web/design/index.ts';

/** What the keys of the confirming screen do, by the key in lower case ("j", "enter", "delete", "1", "?"). */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** What Ctrl (or Command) with Z, Y and Enter does. */
type WithControl = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly enter?: (() => void) | undefined;
};

const inField = (target: HTMLElement) =>
  target.isContentEditable || target.matches('input:not([type=radio]), textarea, select');

/** Whether a key belongs to something that lies above the page and closes by it. */
const aboveThePage = (event: KeyboardEvent) =>
  event.defaultPrevented ||
  document.querySelector('dialog[open]') !== null ||
  (event.target as HTMLElement).closest('.q-popover') !== null;

/**
 * Hears the keys anywhere on the page unless someone is typing. Enter belongs to a control that has the focus, but a
 * sentence or a line of the list that is the current one is confirmed by it.
 * @param on whether they are heard at all: not while a dialog asks something
 */
export function useKeys(keys: Keys, control: WithControl, on: boolean): void {
  const latest = useRef({ keys, control });
  latest.current = { keys, control };
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && !event.altKey) {
        const { undo, redo, enter } = latest.current.control;
        const act =
          key === 'y' || (key === 'z' && event.shiftKey)
            ? redo
            : key === 'z'
              ? undo
              : key === 'enter'
                ? enter
                : undefined;
        // A field keeps its own undo, a form its own way to be sent.
        if (!act || inField(target) || event.defaultPrevented) return;
        event.preventDefault();
        act();
        return;
      }
      if (key === 'escape' ? aboveThePage(event) : busyElsewhere(event)) return;
      const button = target.closest<HTMLElement>('a, button, summary');
      if (key === 'enter' && button && button.getAttribute('aria-current') !== 'true') return;
      const act = latest.current.keys[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}
