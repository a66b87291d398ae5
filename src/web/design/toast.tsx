import './toast.css';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { IconButton } from './button.tsx';
import { cardTexts } from './card.texts.ts';

/** A short word about something that has just happened. */
export type Toast = { id: number; text: ReactNode; action?: { label: string; run: () => void } | undefined };

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(changed: readonly Toast[]): void {
  toasts = changed;
  for (const listener of listeners) listener();
}

/**
 * Says that something has happened, e.g. `toast('Đã xác nhận đề xuất 4.', { label: 'Hoàn tác', run: undo })`.
 * It goes by itself after 6 s, 12 s with an action; nothing that must be read belongs here.
 */
export function toast(text: ReactNode, action?: Toast['action']): void {
  const id = next++;
  set([...toasts.slice(-2), { id, text, action }]);
  setTimeout(() => dismiss(id), action ? 12_000 : 6_000);
}

/** Takes away the toasts that offer to do something: what they offer is settled, or means another step by now. */
export function withdrawOffers(): void {
  if (toasts.some((one) => one.action)) set(toasts.filter((one) => !one.action));
}

function dismiss(id: number): void {
  if (toasts.some((one) => one.id === id)) set(toasts.filter((one) => one.id !== id));
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The place where toasts appear; the shell has one. */
export function Toaster() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const texts = useTexts(cardTexts);
  return (
    <div className="q-toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className="q-toast">
          <span>{one.text}</span>
          {one.action ? (
            <button
              type="button"
              onClick={() => {
                one.action?.run();
                dismiss(one.id);
              }}
            >
              {one.action.label}
            </button>
          ) : null}
          <IconButton name="close" label={texts.close} onClick={() => dismiss(one.id)} />
        </div>
      ))}
    </div>
  );
}
