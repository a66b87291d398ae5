/** The lines of a piece of layout, cells of a two-column block taken apart, blanks left out. */
export const cellsOf = (text: string): string[] =>
  text
    .split(/[\n\t\f]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

/** "_______", "-----", "*": a line drawn with characters. */
export const isLineDrawing = (line: string): boolean => /^[\s_\-–—=*.]+$/u.test(line);
