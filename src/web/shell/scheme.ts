import { useSyncExternalStore } from 'react';

/** Light, dark, or as the machine is set. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

const storageKey = 'q.scheme';
const listeners = new Set<() => void>();

function stored(): Scheme {
  try {
    const found = localStorage.getItem(storageKey);
    return found === 'light' || found === 'dark' ? found : 'auto';
  } catch {
    return 'auto';
  }
}

let current: Scheme = stored();
const darkMachine = matchMedia('(prefers-color-scheme: dark)');

function apply(): void {
  const dark = current === 'dark' || (current === 'auto' && darkMachine.matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
}

darkMachine.addEventListener('change', apply);

/** Changes the colours at once and remembers the choice on this machine. */
export function setScheme(scheme: Scheme): void {
  current = scheme;
  try {
    localStorage.setItem(storageKey, scheme);
  } catch {
    // Not remembered, but in force.
  }
  apply();
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, () => current);
}
