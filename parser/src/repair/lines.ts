/**
 * The lines of a plain text, with what the later stages ask of a line.
 * Reads plain text; writes one `Line` for each line that is not blank.
 */
export interface Line {
  /** First and last non-blank character, in plain offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines between this line and the one before it that is not blank. */
  readonly gap: number;
  /** Columns before the first character. */
  readonly indent: number;
}

/** Splits into lines that are not blank. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let at = 0;
  while (at <= text.length) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) gap += 1;
    else {
      lines.push({ start, end, text: text.slice(start, end), gap, indent: start - at });
      gap = 0;
    }
    at = stop + 1;
  }
  return lines;
}

/** Blank as regular expressions understand it: what a reader does not see and coverage does not count. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}
