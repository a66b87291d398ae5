import { useState } from 'react';
import { useSession } from '../../../web/shell/session.ts';

/**
 * What a person is typing, kept on this machine until it is sent, so that a lost session or a closed window loses
 * nothing. Drafts of different people on one machine stay apart.
 * @param key names the form; another key is another draft
 * @param empty what the form starts with
 */
export function useDraft<T extends object>(key: string, empty: T) {
  const { person } = useSession();
  const store = `q.draft.${person.id}.${key}`;
  const [draft, set] = useState<T>(() => ({ ...empty, ...kept<T>(store) }));
  const [restored] = useState(() => kept(store) !== null);
  const change = (part: Partial<T>) =>
    set((before) => {
      const next = { ...before, ...part };
      try {
        localStorage.setItem(store, JSON.stringify(next));
      } catch {
        // Without storage the draft lives as long as the page.
      }
      return next;
    });
  const drop = () => {
    try {
      localStorage.removeItem(store);
    } catch {
      // As above.
    }
    set(empty);
  };
  return { draft, change, drop, restored };
}

function kept<T>(store: string): Partial<T> | null {
  try {
    const text = localStorage.getItem(store);
    return text === null ? null : (JSON.parse(text) as Partial<T>);
  } catch {
    return null;
  }
}
