import { useEffect, useRef } from 'react';
import { busyElsewhere } from '../../../../web/design/index.ts';

/** What the keys of the confirming screen do, by the key in lower case ("j", "enter", "delete", "1"). */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

const inField = (target: HTMLElement) =>
  target.isContentEditable || target.matches('input:not([type=radio]), textarea, select');

/**
 * Hears the keys anywhere on the page unless someone is typing. Enter belongs to a control that has the focus, but a
 * sentence or a line of the list that is the current one is confirmed by it.
 * @param on whether they are heard at all: not while a dialog asks something
 */
export function useKeys(keys: Keys, undo: () => void, redo: () => void, on: boolean): void {
  const latest = useRef({ keys, undo, redo });
  latest.current = { keys, undo, redo };
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const key = event.key.toLowerCase();
      if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
        // A field keeps its own undo.
        if (inField(target)) return;
        event.preventDefault();
        if (key === 'y' || event.shiftKey) latest.current.redo();
        else latest.current.undo();
        return;
      }
      if (busyElsewhere(event)) return;
      const control = target.closest<HTMLElement>('a, button, summary');
      if (key === 'enter' && control && control.getAttribute('aria-current') !== 'true') return;
      const act = latest.current.keys[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}
