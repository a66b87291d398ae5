import { useState } from 'react';
import { useSession } from '../../../../web/shell/session.ts';

/**
 * A choice of a person about how a screen looks, kept on this machine.
 * @param key names the choice
 * @param usual until they choose
 */
export function useKept<T>(key: string, usual: T): readonly [T, (value: T) => void] {
  const { person } = useSession();
  const store = `q.kept.${person.id}.${key}`;
  const [held, hold] = useState<T>(() => {
    try {
      const text = localStorage.getItem(store);
      return text === null ? usual : (JSON.parse(text) as T);
    } catch {
      return usual;
    }
  });
  const keep = (value: T) => {
    hold(value);
    try {
      localStorage.setItem(store, JSON.stringify(value));
    } catch {
      // Without storage the choice lives as long as the page.
    }
  };
  return [held, keep];
}
