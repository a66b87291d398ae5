/** The number of a document in its parts. */
export interface DocumentNumber {
  /** The whole as printed, without spaces: "58-KL/TU", "186/KH-UBND". */
  readonly number: string;
  /** What follows the running number: "KL/TU", "KH-UBND"; null where there is none. */
  readonly symbol: string | null;
}

const WHOLE = /^(\d{1,6}[A-Za-z]?)(?:[-/](.+))?$/u;

/**
 * Reads a number as a clerk types it: "Số: 58 - KL/TU", or "58" beside the symbol "KL/TU". Party numbers join with a
 * dash because their symbol holds the slash (58-KL/TU), State numbers with a slash (186/KH-UBND; Decree 30/2020).
 * Null where no running number stands in it.
 */
export function documentNumber(given: string, symbol: string | null): DocumentNumber | null {
  const parts = WHOLE.exec(compact(given).replace(/^số[:.]?/iu, ''));
  const running = parts?.[1];
  if (!running) return null;
  const named = symbol === null ? '' : compact(symbol).replace(/^[-/]+/u, '');
  const own = parts[2] ?? null;
  const whole = own ?? (named === '' ? null : named);
  if (whole === null) return { number: running, symbol: null };
  const joined =
    own === null ? (whole.includes('/') ? '-' : '/') : compact(given).includes(`${running}-`) ? '-' : '/';
  return { number: `${running}${joined}${whole}`, symbol: whole };
}

const compact = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s_]+/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-');
