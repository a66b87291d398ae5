import type { Disposition, Span, Statement } from '../contract.ts';

/** A stretch of the text with the statement it belongs to; null for what is no statement (header, blanks). */
export interface Stretch {
  readonly span: Span;
  readonly statement: Statement | null;
}

/** Cuts the text along the statements. Where two claim the same characters, the one that begins first keeps them. */
export function stretchesOf(statements: readonly Statement[], length: number): Stretch[] {
  const pieces = statements
    .flatMap((statement) => statement.segments.map((span) => ({ span, statement })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const out: Stretch[] = [];
  let at = 0;
  for (const { span, statement } of pieces) {
    const start = Math.max(at, span[0]);
    const end = Math.min(span[1], length);
    if (end <= start) continue;
    if (start > at) out.push({ span: [at, start], statement: null });
    out.push({ span: [start, end], statement });
    at = end;
  }
  if (at < length) out.push({ span: [at, length], statement: null });
  return out;
}

/** Dispositions share a tint where a reader needs no difference of colour; the wording tells them apart. */
export function tintOf(disposition: Disposition): 'order' | 'goal' | 'judged' | 'frame' | 'open' {
  switch (disposition) {
    case 'task':
    case 'reporting':
    case 'supervision':
    case 'standing':
      return 'order';
    case 'target':
    case 'objective':
    case 'viewpoint':
    case 'orientation':
      return 'goal';
    case 'assessment':
    case 'limitation':
    case 'cause':
    case 'approval':
      return 'judged';
    case 'other':
      return 'open';
    default:
      return 'frame';
  }
}
