import { useEffect, useRef, useState } from 'react';

/**
 * What is being typed, kept on this machine until it is saved or given up, so that a lost session or a closed window
 * loses nothing.
 * @param key names the field; another key is another draft
 * @param settled what stands there now; a draft equal to it is none
 */
export function useDraft<T>(key: string, settled: T): readonly [T, (value: T) => void, () => void] {
  const store = `q.draft.${key}`;
  const [draft, setDraft] = useState<T>(() => kept(store) ?? settled);
  const stood = useRef(settled);
  if (JSON.stringify(stood.current) !== JSON.stringify(settled)) {
    // Nothing was being typed: what stands there now is shown.
    if (JSON.stringify(draft) === JSON.stringify(stood.current)) setDraft(settled);
    stood.current = settled;
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was settled meanwhile replaces no draft
  useEffect(() => {
    const same = JSON.stringify(draft) === JSON.stringify(settled);
    try {
      if (same) localStorage.removeItem(store);
      else localStorage.setItem(store, JSON.stringify(draft));
    } catch {
      // Without storage the draft lives as long as the page.
    }
  }, [draft, store]);
  const drop = () => {
    try {
      localStorage.removeItem(store);
    } catch {
      // As above.
    }
  };
  return [draft, setDraft, drop];
}

function kept<T>(store: string): T | null {
  try {
    const text = localStorage.getItem(store);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
