import type { Flow } from './columns.ts';
import { type PageLine, textOf } from './page.ts';

/** Where the text of a document stands on its pages. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance of two lines of a paragraph. */
  readonly leading: number;
  /** True where lines are stretched to the right margin. */
  readonly justified: boolean;
}

/** How a line is tied to the one before it. */
export type Tie = 'new' | 'line' | 'same';

/** Share of the lines that reach the right margin; one in ten may stand out (tables without lines, signatures). */
const REACH = 0.9;

/** Measures margins and line distance from the lines of the body. */
export function measure(flows: readonly Flow[]): Measure {
  const lines = flows.filter((flow) => !flow.column).flatMap((flow) => [...flow.lines]);
  const at = (list: readonly number[], share: number): number =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  const steps = flows.flatMap((flow) =>
    flow.column ? [] : flow.lines.slice(1).map((line, i) => line.base - (flow.lines[i]?.base ?? 0)),
  );
  const right = at(
    lines.map((line) => line.right),
    REACH,
  );
  const full = lines.filter((line) => Math.abs(line.right - right) < 2).length;
  return {
    justified: full > lines.length * 0.45,
    right,
    left: at(
      lines.map((line) => line.left),
      0.1,
    ),
    leading: at(
      steps.filter((step) => step > 0),
      0.3,
    ),
  };
}

const MARKER =
  /^(?:[-–+•*]\s|\(?\d{1,3}(?:\.\d{1,3})*[.)/-]|[a-zđ][).]\s|[IVX]{1,6}[.)-]|(?:Điều|Chương|Mục|Phần|Phụ lục)\s)/u;
const STOP = /[.;:!?…]["”’»)\]]*$/u;

/**
 * Whether a line goes on the paragraph of the line before it. What tells: the distance, whether the first word would
 * have found room on the line before, the indent, and the marks with which points open.
 *
 * @param samePage false where a page end stands between the two.
 */
export function tie(before: PageLine, line: PageLine, opened: boolean, m: Measure, samePage: boolean): Tie {
  const step = line.base - before.base;
  const centred = isCentred(line, m);
  const goesOn = /^\p{Ll}/u.test(textOf(line)) && !STOP.test(textOf(before));
  if (isCentred(before, m) !== centred)
    return goesOn && samePage && step < m.leading * 1.3 + 1 && centred ? 'line' : 'new';
  if (samePage && step > m.leading * 1.3 + 1) return 'new';
  if (centred) return samePage ? 'line' : 'new';
  const marked = MARKER.test(textOf(line));
  const first = line.words[0];
  const room = m.right - before.right;
  if (first && room > first.right - first.left + line.size * 0.45) return 'new';
  const stopped = STOP.test(textOf(before)) && !/^\p{Ll}/u.test(textOf(line));
  if (stopped && room > (m.justified ? 4 : line.size * 2)) return 'new';
  if (marked && STOP.test(textOf(before))) return 'new';
  const hanging = opened && Math.abs((before.words[1]?.left ?? 0) - line.left) < line.size * 0.5;
  if (line.left - before.left > line.size * 0.8 && !hanging) return 'new';
  if (before.left - line.left > line.size * 0.8 && !opened) return 'new';
  return 'same';
}

function isCentred(line: PageLine, m: Measure): boolean {
  const [before, after] = [line.left - m.left, m.right - line.right];
  const width = m.right - m.left;
  return before > width * 0.06 && after > width * 0.06 && Math.abs(before - after) < width * 0.06;
}

/** "phát tri-" + "ển": a syllable torn by a program; "12-" + "KL/TU": a dash of its own. */
export function joiner(before: string, after: string): { readonly cut: number; readonly by: string } {
  if (before.endsWith('\u00ad')) return { cut: 1, by: '' };
  if (/\p{L}\p{M}*-$/u.test(before) && /^\p{Ll}/u.test(after)) return { cut: 1, by: '' };
  if (/[\p{L}\p{N}][-/]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after)) return { cut: 0, by: '' };
  return { cut: 0, by: ' ' };
}
