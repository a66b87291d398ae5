const MARK = /^\p{M}$/u;

/** Columns a text takes on a terminal: combining marks take none. Vietnamese needs no more than that. */
export function columns(text: string): number {
  let n = 0;
  for (const ch of text.normalize('NFC')) if (!MARK.test(ch)) n++;
  return n;
}

/** Breaks at blanks into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const size = columns(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line = line === '' ? word : `${line} ${word}`;
    used += (used === 0 ? 0 : 1) + size;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Wrapped with a first indent and a hanging one. */
export function indented(text: string, width: number, first: string, rest: string): string[] {
  const room = Math.max(20, width - Math.max(columns(first), columns(rest)));
  return wrap(text, room).map((line, i) => (i === 0 ? first : rest) + line);
}

/** Pads on the right to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
