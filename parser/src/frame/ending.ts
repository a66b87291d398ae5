/**
 * The ending of the document proper: recipients and signature, and where they stop.
 *
 * Forms: "Nơi nhận:" with dash lines, "Nơi nhận: - Như trên; - Lưu VT." on one line, recipients and signature side by
 * side in two columns, recipients before or after the signature, a signature without recipients.
 * Reads lines of the body; writes the lines of the ending, recipients and signers. What stands behind is attached text.
 */
import type { Signer, Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import { isCapitals } from '../repair/paragraphs.ts';
import { cellsOf } from './letterhead.ts';
import { readSigners, startsSignature } from './signature.ts';

interface Ending {
  /** First line of the ending and the line after its last; both equal where there is none. */
  readonly first: number;
  readonly after: number;
  readonly recipients: readonly string[];
  readonly signers: readonly Signer[];
  readonly spans: Readonly<Record<string, Span>>;
}

const RECIPIENTS = /^(?:\|\s*)?Nơi (?:nhận|gửi)\s*:?/iu;
const NUMBERED =
  /^(?:[IVXL]{1,5}\s?[.\-–]\s?\p{Lu}|\d{1,2}\s?[.]\s?\p{Lu}|Điều \d|CHƯƠNG |Chương |PHẦN |PHỤ LỤC|Phụ lục)/u;

/** Finds the ending in the lines from `from` on. `clean` gives a line without markup. */
export function readEnding(
  lines: readonly Line[],
  from: number,
  clean: (i: number) => string,
  skip: ReadonlySet<number>,
): Ending {
  const first = findStart(lines, from, clean);
  if (first < 0) return { first: lines.length, after: lines.length, recipients: [], signers: [], spans: {} };
  const signatureCells: string[] = [];
  const recipients: string[] = [];
  const spans: Record<string, Span> = {};
  let inRecipients = false;
  let openEntry = false;
  let after = first;
  let sawName = false;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    const text = clean(i);
    if (!line) break;
    if (skip.has(i)) continue;
    if (i > first && (NUMBERED.test(text) || text.length > 220)) break;
    if (
      i > first &&
      sawName &&
      !inRecipients &&
      isCapitals(text) &&
      !startsSignature(text) &&
      !RECIPIENTS.test(text)
    )
      break;
    for (const { text: cell } of cellsOf(text)) {
      if (RECIPIENTS.test(cell)) {
        inRecipients = true;
        openEntry = false;
        spans.recipients ??= [line.start, line.end];
        for (const entry of inlineEntries(cell.replace(RECIPIENTS, ''))) recipients.push(entry);
      } else if (startsSignature(cell)) {
        signatureCells.push(cell);
        spans.signers ??= [line.start, line.end];
        if (cellsOf(text).length === 1) inRecipients = false;
      } else if (inRecipients && /^[-–•+*]\s*\S/u.test(cell)) {
        for (const entry of inlineEntries(cell)) recipients.push(entry);
        openEntry = !/[;.,]\s*$/u.test(cell);
      } else if (inRecipients && openEntry && !isCapitals(cell) && line.gap === 0) {
        recipients.push(trimEntry(`${recipients.pop() ?? ''} ${cell}`));
        openEntry = !/[;.]\s*$/u.test(cell);
      } else {
        signatureCells.push(cell);
        if (signatureCells.length > 1 && /\p{Ll}/u.test(cell)) sawName = true;
      }
    }
    after = i + 1;
  }
  return { first, after, recipients, signers: readSigners(signatureCells), spans };
}

function findStart(lines: readonly Line[], from: number, clean: (i: number) => string): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text.length > 240) continue;
    const cells = cellsOf(clean(i));
    const at = cells.find((c) => RECIPIENTS.test(c.text) || startsSignature(c.text));
    if (!at) continue;
    if (RECIPIENTS.test(at.text) || followedByName(lines, i, clean)) return i;
  }
  return -1;
}

/** A position in capitals opens a signature only where a name or another line of the block follows soon. */
function followedByName(lines: readonly Line[], at: number, clean: (i: number) => string): boolean {
  for (let i = at; i < Math.min(lines.length, at + 10); i++) {
    const cells = cellsOf(clean(i)).map((c) => c.text);
    if (cells.some((c) => RECIPIENTS.test(c))) return true;
    if (i > at && cells.some((c) => /^(?:\p{Lu}\p{Ll}*\.?\s){1,5}\p{Lu}\p{Ll}*$/u.test(c) && c.length < 50))
      return true;
    if (i > at && (lines[i]?.text.length ?? 0) > 150) return false;
  }
  return /^(?:T\/M|TM\.|KT\.|K\/T|TL\.|T\/L|TUQ\.)/u.test(clean(at)) && at >= lines.length - 8;
}

function inlineEntries(text: string): string[] {
  return text
    .split(/[;,.]\s*[-–]\s+|^\s*[-–•+*]\s*/u)
    .map(trimEntry)
    .filter((entry) => entry !== '');
}

function trimEntry(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[-–•+*\s]+/u, '')
    .replace(/[\s,;.]*(?:\.\/\.)?[\s,;.]*$/u, '')
    .trim();
}
