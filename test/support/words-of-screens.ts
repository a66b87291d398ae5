import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, sources } from '../house/sources.ts';

/** Fixed texts of the interface by language: those that stand in one language only. */
export interface ScreenWords {
  readonly vi: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

/** Every fixed text of every `*.texts.ts`, so that a screen can be searched for words of the language it is not in. */
export async function screenWords(): Promise<ScreenWords> {
  const files = sources().filter(
    (source) => /\.texts\.ts$/.test(source.path) && source.path.startsWith('src/'),
  );
  const all = { vi: new Set<string>(), en: new Set<string>() };
  for (const file of files) {
    const module = (await import(pathToFileURL(join(ROOT, file.path)).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      const texts = (value ?? {}) as { en?: unknown; vi?: unknown };
      if (!texts.en || !texts.vi) continue;
      for (const language of ['vi', 'en'] as const)
        for (const text of stringsIn(texts[language])) all[language].add(text);
    }
  }
  const only = (these: Set<string>, others: Set<string>) =>
    new Set([...these].filter((text) => text.length > 2 && !others.has(text)));
  return { vi: only(all.vi, all.en), en: only(all.en, all.vi) };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

export const axeSource = (): string => readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
