import type { Extraction, OutlineEntry, Task } from '../contract.ts';
import { oneLine } from './explain.ts';

/** A provision with tasks in it or below it, and the tasks that stand in itself. */
export interface Branch {
  readonly path: string;
  /** Marker and heading as printed, the marker alone where there is no heading; null for a paragraph. */
  readonly heading: string | null;
  readonly depth: number;
  readonly tasks: readonly NumberedTask[];
}

export interface NumberedTask {
  /** Running number within the document, from 1. */
  readonly n: number;
  readonly task: Task;
}

/** Outline in reading order, thinned to what leads to a task. Tasks without a known provision come last. */
export function arrange(extraction: Extraction, text: string): Branch[] {
  const entries = new Map(extraction.outline.map((entry) => [entry.path, entry]));
  const byPath = new Map<string, NumberedTask[]>();
  for (const [i, task] of extraction.tasks.entries()) {
    const list = byPath.get(task.provision) ?? [];
    list.push({ n: i + 1, task });
    byPath.set(task.provision, list);
  }
  const wanted = new Set<string>();
  for (const path of byPath.keys()) {
    for (const entry of upward(entries.get(path), entries)) wanted.add(entry.path);
  }
  const branches = extraction.outline
    .filter((entry) => wanted.has(entry.path))
    .map((entry) => ({
      path: entry.path,
      heading: headingOf(entry, text),
      depth: upward(entry, entries).length - 1,
      tasks: byPath.get(entry.path) ?? [],
    }));
  const elsewhere = [...byPath].filter(([path]) => !entries.has(path));
  return [...branches, ...elsewhere.map(([path, tasks]) => ({ path, heading: null, depth: 0, tasks }))];
}

/** The entry and those above it; a circle of parents ends. */
function upward(entry: OutlineEntry | undefined, entries: ReadonlyMap<string, OutlineEntry>): OutlineEntry[] {
  const line: OutlineEntry[] = [];
  for (let at = entry; at && !line.includes(at); at = at.parent === null ? undefined : entries.get(at.parent))
    line.push(at);
  return line;
}

const LONGEST_MARKER = 24;

/** "Điều 4.", "II-", "2.1.", "a)"; a dash says nothing to a reader. */
const MARKER =
  /^(?:(?:Điều|Phần|Chương|Mục)\s+[\dIVXLC]+[.:]?|(?:\d+\.){1,5}\d*|\d+[-)]|[IVXLC]+[-.)]|\p{Ll}[).])(?=\s)/u;

function headingOf(entry: OutlineEntry, text: string): string | null {
  if (entry.heading === null)
    return MARKER.exec(text.slice(entry.start, entry.start + LONGEST_MARKER))?.[0] ?? null;
  const heading = oneLine(entry.heading);
  const printed = oneLine(text.slice(entry.start, entry.start + heading.length + LONGEST_MARKER));
  const at = printed.indexOf(heading);
  return at > 0 && at <= LONGEST_MARKER ? `${printed.slice(0, at)}${heading}` : heading;
}
