import type { Line, Worded } from './fragment.ts';
import type { Block, Part } from './sheet.ts';
import { hasCells, isRow, layTable } from './table.ts';

/** Provisions outside the numbering, where each line of the source is a paragraph of its own. */
const UNNUMBERED = new Set(['preamble', 'closing']);

/** The blocks of the body or of one appendix. */
export function layBody(key: string, text: string, statements: readonly Worded[]): Part {
  const lines = linesOf(
    text,
    statements.filter((one) => !one.footnote),
  );
  const notes = linesOf(
    text,
    statements.filter((one) => one.footnote),
  );
  const blocks: Block[] = [];
  let rows: Line[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(layTable(text, rows));
    rows = [];
  };
  for (const line of lines) {
    if (isRow(text, line, rows.length > 0)) {
      rows.push(line);
      continue;
    }
    endTable();
    blocks.push(plain(line));
  }
  endTable();
  return { key, blocks, footnotes: notes.map((line) => ({ ...plain(line), kind: 'footnote' as const })) };
}

/** Sentences of one paragraph stand together; a hard-wrapped line of the source is no new paragraph. */
function linesOf(text: string, statements: readonly Worded[]): Line[] {
  const lines: { key: string; statements: Worded[] }[] = [];
  for (const one of statements) {
    const line = lines.at(-1);
    const before = line?.statements.at(-1);
    if (line && before && !breaks(text, before, one)) line.statements.push(one);
    else lines.push({ key: one.id, statements: [one] });
  }
  return lines;
}

function breaks(text: string, before: Worded, next: Worded): boolean {
  const gap = text.slice(before.segments.at(-1)?.[1] ?? before.span[1], next.span[0]);
  if (!gap.includes('\n')) return false;
  if (before.provision !== next.provision || UNNUMBERED.has(next.provision)) return true;
  // The rows of a table that orders nothing have no provisions of their own.
  if (hasCells(text, before.span) || hasCells(text, next.span)) return true;
  return before.disposition === 'label' || next.disposition === 'label';
}

function plain(line: Line): Extract<Block, { kind: 'paragraph' | 'heading' | 'footnote' }> {
  const heading = line.statements.every((one) => one.disposition === 'label');
  const path = line.statements[0]!.provision;
  const depth = path.split('/').length - (path.startsWith('PL') ? 1 : 0);
  return {
    kind: heading ? 'heading' : 'paragraph',
    key: line.key,
    level: depth <= 1 ? 2 : depth === 2 ? 3 : 4,
    centred: heading && /^PL\d*$/.test(path),
    fragments: line.statements.map((one) => ({ statement: one.id, runs: one.runs, first: true, main: true })),
  };
}
