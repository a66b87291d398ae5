/**
 * The address of a letter.
 *
 * Forms: "CHỦ TỊCH UBND TỈNH … điện:" with dash lines below; "Kính gửi: Các sở, ban, ngành tỉnh" on one line; "Kính gửi:" with dash lines below, up to the first line that
 * is neither a dash line nor the rest of one.
 * Reads the lines behind the header; writes the stretch of lines that address.
 */
import type { Line } from '../repair/lines.ts';

export function readAddress(
  lines: readonly Line[],
  from: number,
  clean: (i: number) => string,
): { from: number; after: number } {
  if (!/^kính gửi/iu.test(clean(from)) && !/\sđiện\s?:$/iu.test(clean(from).slice(-12)))
    return { from, after: from };
  let after = from + 1;
  let open = !/[.;]$/u.test(clean(from));
  for (; after < Math.min(lines.length, from + 60); after++) {
    const text = clean(after);
    if (/^[-–+•]\s*\S/u.test(text) && text.length < 220) open = !/[.]$/u.test(text);
    else if (open && text.length < 160 && lines[after]?.gap === 0 && /^\p{Ll}|[;.]$/u.test(text))
      open = !/[.]$/u.test(text);
    else break;
  }
  return { from, after };
}
