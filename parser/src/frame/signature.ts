/**
 * The signature block.
 *
 * Forms: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Trần Văn An"; "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / …"; "K/T",
 * "T/L", "TL.", "TUQ.", "T/UQ", "Q. GIÁM ĐỐC"; a position alone ("CHỦ TỊCH"); "(Đã ký)" between.
 * Reads cells of the ending, in order; writes the signers.
 */
import type { Signer } from '../contract.ts';

const CAPACITY = /^(?:T\/M|TM\s?\.?|K\/T|KT\s?\.?|T\/L|TL\s?\.?|TUQ\s?\.?|T\/UQ|Q\s?\.)\s*\p{Lu}{2,}/u;
const POSITION =
  /^(?:QUYỀN\s|PHÓ\s)?(?:CHỦ TỊCH|BÍ THƯ|TỔNG BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|BỘ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHÁNH THANH TRA|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CHI CỤC TRƯỞNG|CHỈ HUY TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|VĂN PHÒNG|TRƯỞNG ĐOÀN)/u;
const POSITION_WORDS =
  /^(?:(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|VĂN PHÒNG|TRƯỞNG PHÒNG|CHỦ NHIỆM)|THƯỜNG TRỰC)/u;
const RANK = /^(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá)|TS|ThS|PGS|GS|BS|KS|Đ\/c)\.?\s+/u;
const NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u;

/** True where a signature begins: a capacity, or a position alone in capitals. */
export function startsSignature(cell: string): boolean {
  return (
    cell.length < 90 &&
    !/\p{Ll}/u.test(cell) &&
    (CAPACITY.test(cell) || (POSITION.test(cell) && cell.length < 60))
  );
}

/** Signers from the cells of the ending. */
export function readSigners(cells: readonly string[]): Signer[] {
  const signers: Signer[] = [];
  let capacity: string[] = [];
  let position: string[] = [];
  const close = (name: string | null) => {
    if (capacity.length + position.length > 0) {
      signers.push({ capacity: capacity.join(' ') || null, position: position.join(' ') || null, name });
    }
    capacity = [];
    position = [];
  };
  for (const raw of cells) {
    const cell = raw.replace(/\s+/gu, ' ').trim();
    if (/^\(?(?:đã ký|ký tên|ký, đóng dấu|chữ ký|ký,? ghi rõ)/iu.test(cell)) continue;
    if (!/\p{Ll}/u.test(cell) && CAPACITY.test(cell)) {
      if (position.length > 0) close(null);
      capacity.push(cell);
    } else if (
      !/\p{Ll}/u.test(cell) &&
      cell.length < 90 &&
      (POSITION_WORDS.test(cell) || POSITION.test(cell) || capacity.length + position.length > 0)
    ) {
      position.push(cell);
    } else if (capacity.length + position.length > 0) {
      const name = cell.replace(RANK, '').replace(RANK, '');
      if (NAME.test(name) && cell.length < 60) close(name);
    }
  }
  close(null);
  return signers;
}
