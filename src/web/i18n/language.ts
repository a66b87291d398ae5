import { useSyncExternalStore } from 'react';

/** The languages of the interface. Documents stay in the language they were written in. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** How each language calls itself, for the switch. */
export const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

const storageKey = 'q.language';
const listeners = new Set<() => void>();
let current: Language = stored();

function stored(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** The language in force on this machine; Vietnamese until a person chooses otherwise. */
export function currentLanguage(): Language {
  return current;
}

/** Changes the language at once, everywhere, and remembers it on this machine. */
export function setLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A closed storage only means the choice is not remembered.
  }
  if (typeof document !== 'undefined') document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in force; the component draws itself again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage, () => 'vi');
}
