import './button.css';
import type { ReactNode } from 'react';

/**
 * A key of the keyboard.
 * @param children what stands on it
 */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="q-kbd">{children}</kbd>;
}

/**
 * The keys of a screen, in one quiet line; not shown on phones.
 * @param hints keys and what they do, e.g. `[{ keys: ['J', 'K'], does: 'sau, trước' }]`
 */
export function KeyHints({ hints }: { hints: readonly { keys: readonly string[]; does: string }[] }) {
  return (
    <div className="q-key-hints">
      {hints.map((hint) => (
        <span key={hint.does}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {hint.does}
        </span>
      ))}
    </div>
  );
}
