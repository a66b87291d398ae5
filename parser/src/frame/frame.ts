/**
 * The frame of a document: header, body, ending, attached parts.
 * Reads clean lines; writes the fields of the header and which lines are which.
 */
import type { Header, Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import { readAddress } from './address.ts';
import { readEnding } from './ending.ts';
import { readHeader } from './header.ts';

export interface Frame {
  readonly header: Header;
  /** Line numbers `[from, to)` of each part. Attached text (appendices) stands behind the signature. */
  readonly head: readonly [number, number];
  readonly body: readonly [number, number];
  readonly ending: readonly [number, number];
  readonly attached: readonly [number, number];
  /** Plain pieces of the header and the address, those that belong together as one. */
  readonly headPieces: readonly (readonly Span[])[];
  /** Plain offsets of the lines that address a letter ("Kính gửi: …"). */
  readonly addressLines: ReadonlySet<number>;
}

/** Finds the frame. `toSource` gives the source span of a plain span. */
export function readFrame(
  lines: readonly Line[],
  clean: (i: number) => string,
  skip: ReadonlySet<number>,
  toSource: (span: Span) => Span,
): Frame {
  const head = readHeader(lines, clean, skip);
  const address = readAddress(lines, head.after, clean);
  const ending = readEnding(lines, address.after, clean, skip);
  const spans = Object.fromEntries(
    Object.entries({ ...head.spans, ...ending.spans }).map(([field, span]) => [field, toSource(span)]),
  );
  const circulation = findCirculation(lines, address.after, ending.first, clean);
  if (circulation) spans.circulation = toSource(circulation.span);
  return {
    header: {
      ...head.fields,
      signers: ending.signers,
      recipients: ending.recipients.map((r) => r.normalize('NFC')),
      circulation: circulation?.text ?? null,
      spans,
    },
    head: [0, address.after],
    body: [address.after, ending.first],
    ending: [ending.first, ending.after],
    attached: [ending.after, lines.length],
    headPieces: [
      ...head.pieces,
      ...lines.slice(address.from, address.after).map((l): Span[] => [[l.start, l.end]]),
    ],
    addressLines: new Set(lines.slice(address.from, address.after).map((l) => l.start)),
  };
}

const CIRCULATION = /(?:được )?phổ biến (?:đến|tới|rộng rãi)[^.;]{0,80}/u;

/** "Kết luận này phổ biến đến chi bộ." among the last lines of the body. */
function findCirculation(
  lines: readonly Line[],
  from: number,
  to: number,
  clean: (i: number) => string,
): { text: string; span: Span } | null {
  for (let i = to - 1; i >= Math.max(from, to - 4); i--) {
    const text = clean(i);
    const line = lines[i];
    if (!line || text.length > 300) continue;
    const m = /(?:này|nầy)\b/u.test(text) ? CIRCULATION.exec(text) : null;
    if (m) return { text: m[0].trim(), span: [line.start, line.end] };
  }
  return null;
}
