/**
 * Who issues: the bodies printed in capitals.
 *
 * Forms: "ỦY BAN NHÂN DÂN / TỈNH MINH GIANG" (one body over two lines); "UBND TỈNH MINH GIANG / SỞ Y TẾ" (superior and
 * issuer); "TỈNH ỦY MINH GIANG / BAN TUYÊN GIÁO"; "CỦA BAN THƯỜNG VỤ TỈNH ỦY" below the type, which outranks the others.
 * Reads lines in capitals, in order; writes the issuer and its superior.
 */
const PLACE_LINE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|QUẬN|THỊ TRẤN|ĐẶC KHU)\s+(?!ỦY|UỶ)/u;
const OPEN_END = /(?:\s(?:VÀ|CỦA|VỀ|CÁC)|[,\-–])$/u;
const BODY =
  /^(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG)?\s*(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BAN\s|BỘ\s|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THỊ ỦY|ĐẢNG|SỞ\s|VĂN PHÒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|ĐẠI HỘI|MẶT TRẬN|LIÊN|CỤC|CHI CỤC|CÔNG AN|KHO BẠC|THANH TRA|TÒA ÁN|VIỆN)/u;

/** True for a line in capitals that names a body or its head: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
export function startsIssuerName(text: string): boolean {
  return BODY.test(text) && !/\p{Ll}/u.test(text);
}

/** A cell in capitals with the lines it stands on. */
export interface BodyCell {
  readonly text: string;
  readonly line: number;
}

interface Issuers {
  readonly issuer: string | null;
  readonly superior: string | null;
  /** Line of the issuer; null where there is none. */
  readonly line: number | null;
  /** Cells that together name one body. */
  readonly joined: readonly (readonly BodyCell[])[];
}

export function readIssuers(cells: readonly BodyCell[]): Issuers {
  const bodies: { text: string; cells: BodyCell[] }[] = [];
  for (const cell of cells) {
    const last = bodies.at(-1);
    if (last && (PLACE_LINE.test(cell.text) || OPEN_END.test(last.text)) && !/\p{Ll}/u.test(last.text)) {
      last.text = `${last.text} ${cell.text}`;
      last.cells.push(cell);
    } else bodies.push({ text: cell.text, cells: [cell] });
  }
  const named = bodies.filter((b) => BODY.test(b.text.toUpperCase()) || /\p{Ll}/u.test(b.text));
  const pool = named.length > 0 ? named : bodies;
  const issuer = pool.at(-1) ?? null;
  const superior = pool.length > 1 ? (pool.at(-2) ?? null) : null;
  return {
    issuer: issuer?.text.replace(/\s+/gu, ' ') ?? null,
    superior: superior && superior.text !== issuer?.text ? superior.text.replace(/\s+/gu, ' ') : null,
    line: issuer?.cells[0]?.line ?? null,
    joined: bodies.map((b) => b.cells).filter((c) => c.length > 1),
  };
}
