/**
 * The lines below the type: issuer and title.
 *
 * Forms: "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA X" (issuer, one or two lines in capitals); "về …" or "Về việc …" over
 * several lines; "Triển khai thực hiện …" without "về"; "THỰC HIỆN CHƯƠNG TRÌNH …" in capitals on the line of the
 * type or below; "(Kèm theo …)"; then, in decisions and resolutions, the issuing body or the session.
 * Reads lines from the type on; writes issuer, title and the first line of the body.
 */
import type { Line } from '../repair/lines.ts';
import { isCapitals } from '../repair/paragraphs.ts';
import { startsIssuerName } from './issuer.ts';

interface TitleBlock {
  readonly issuer: string | null;
  readonly issuerLines: readonly [number, number] | null;
  readonly title: string | null;
  readonly titleLines: readonly [number, number] | null;
  readonly after: number;
}

const BODY_START =
  /^(?:Kính gửi|Căn cứ|Xét |Sau khi |Ngày \d|Theo đề nghị|Trên cơ sở |Thời gian qua|Trong thời gian|Trong những năm|Hôm nay|Vào hồi|Qua |Để |Nhằm )/u;
const NUMBERED =
  /^(?:[IVXL]{1,5}\s?[.\-–/]|\d{1,2}\s?[.\-–)/]|Điều \d|Phần |PHẦN |Chương |CHƯƠNG |[A-D]\.)\s*\S/u;
const ATTACHED = /^\(\s*(?:kèm theo|ban hành|tại|theo)/iu;

/** Reads on from the type line `at`, whose type takes `typeLength` characters. */
export function readTitle(
  lines: readonly Line[],
  at: number,
  typeLength: number,
  clean: (i: number) => string,
  skip: ReadonlySet<number>,
): TitleBlock {
  let issuer: string | null = null;
  let issuerLines: [number, number] | null = null;
  const title: string[] = [];
  let titleLines: [number, number] | null = null;
  const take = (text: string, i: number) => {
    title.push(text);
    titleLines = [titleLines?.[0] ?? i, i];
  };
  const rest = clean(at)
    .slice(typeLength)
    .replace(/^[\s:.]+/u, '')
    .trim();
  const ownIssuer = /^CỦA\s+(.+)$/u.exec(rest);
  if (ownIssuer) [issuer, issuerLines] = [ownIssuer[1] ?? null, [at, at]];
  else if (rest) take(rest, at);
  let i = at + 1;
  let closed = false;
  for (; i < lines.length && i < at + 25; i++) {
    const line = lines[i];
    const text = clean(i);
    if (!line) break;
    if (skip.has(i)) {
      // A drawn rule stands below the title.
      closed = title.length > 0;
      continue;
    }
    if (ATTACHED.test(text)) {
      closed = true;
      continue;
    }
    const capitals = isCapitals(text);
    // "CHỦ TỊCH UBND TỈNH … ĐIỆN:" opens the address of a telegram.
    if (/\sĐIỆN\s?:$/u.test(text)) break;
    if (capitals && /^CỦA\s/u.test(text) && title.length === 0) {
      issuer = text.slice(4).trim();
      issuerLines = [i, i];
      continue;
    }
    if (capitals && issuerLines?.[1] === i - 1 && title.length === 0 && line.gap === 0) {
      issuer = `${issuer} ${text}`;
      issuerLines = [issuerLines[0], i];
      continue;
    }
    if (
      capitals &&
      title.length > 0 &&
      (startsIssuerName(text) || /^(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)/u.test(text))
    ) {
      if (!/^(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)/u.test(text) && issuer === null)
        [issuer, issuerLines] = [text, [i, i]];
      else if (issuer !== null && /^(?:KHÓA|KHOÁ)/u.test(text))
        issuer = text.includes(',') ? issuer : `${issuer} ${text}`;
      closed = true;
      continue;
    }
    if (closed || NUMBERED.test(text) || BODY_START.test(text) || endsLikeSentence(text) || text.length > 300)
      break;
    if (title.length > 0 && line.gap > 0 && !(/^\p{Ll}/u.test(text) && text.length < 120)) break;
    if (title.length > 0 && title.join(' ').length + text.length > 700) break;
    take(text, i);
  }
  return {
    issuer,
    issuerLines,
    title: title.length > 0 ? title.join(' ').replace(/\s+/gu, ' ') : null,
    titleLines,
    after: i,
  };
}

function endsLikeSentence(text: string): boolean {
  return /[.;:]$/u.test(text) && !/(?:TP|St|P|Q)\.$/u.test(text);
}
