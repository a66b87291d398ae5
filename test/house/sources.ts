import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A source file of ours, with what it imports. */
export interface Source {
  /** From the root, with slashes: "src/modules/tasks/task.ts". */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Paths from the root for relative imports; names for packages. */
  readonly imports: readonly string[];
  /** The same without imports of types, which are gone at run time. */
  readonly valueImports: readonly string[];
}

const FOLDERS = ['src', 'parser/src', 'db', 'demo', 'bench', 'test', 'bin'];

/** Every TypeScript and JavaScript file of the house. */
export function sources(): readonly Source[] {
  return FOLDERS.flatMap((folder) => walk(join(ROOT, folder)))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path: fromRoot(path),
        text,
        lines: text.split('\n').length - 1,
        imports: importsOf(text, path),
        valueImports: importsOf(withoutTypes(text), path),
      };
    });
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/');

const fromRoot = (path: string): string => relative(ROOT, path).replaceAll('\\', '/');

function walk(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
  } catch {
    return [];
  }
}

const withoutTypes = (text: string): string => text.replace(/(?:import|export) type [^;]*?;/g, '');

/** Static and dynamic imports and re-exports, and worker files named by URL. */
function importsOf(text: string, path: string): string[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return name.startsWith('.') ? fromRoot(join(dirname(path), name)) : name;
  });
}
