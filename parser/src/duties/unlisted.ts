/**
 * A subject that is no body of the directory.
 *
 * Forms: "Các bệnh viện đa khoa tuyến tỉnh chuẩn bị …", "Chủ đầu tư hoàn thiện …", "Người đứng đầu cấp ủy chịu trách nhiệm …".
 * The words are the lead as the text has them; they are no entry of `agencies`.
 * Reads a stretch of a passage of duties in which nobody else was recognised; writes its actors.
 */
import type { AgencyHit } from '../entities/types.ts';
import type { DocumentReading } from '../reading.ts';
import { readOpening, verbAt } from '../statements/verbs.ts';
import type { Actors } from './actors.ts';
import { unlisted } from './unlisted-body.ts';

const NOUN =
  /^(?:các|toàn thể|từng|mỗi)\s|^(?:chủ đầu tư|nhà thầu|đơn vị thi công|trạm|phòng|trung tâm|bệnh viện|trường|ban quản lý|công ty|doanh nghiệp|người đứng đầu|thủ trưởng|bí thư|tổ|hợp tác xã|chi bộ|tập đoàn|tổng công ty|điện lực|bưu điện|viễn thông|ngân hàng|ban chỉ đạo|cơ quan|đơn vị|địa phương)\s/u;
/** Verbs that begin no noun phrase, so that the subject ends before them. */
const ORDERING = new Set([
  'chuẩn bị',
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'phối hợp',
  'rà soát',
  'xây dựng',
  'hoàn thành',
  'hoàn thiện',
  'tổ chức',
  'triển khai',
  'thực hiện',
  'bố trí',
  'báo cáo',
  'tham mưu',
  'ban hành',
  'lập',
  'trình',
  'chỉ đạo',
  'tăng cường',
  'đẩy nhanh',
  'nghiêm túc',
  'cần',
  'phải',
  'tập trung',
  'tiếp tục',
  'chủ động',
  'khẩn trương',
  'thường xuyên',
  'kịp thời',
  'căn cứ',
  'bảo đảm',
  'đảm bảo',
  'đôn đốc',
  'theo dõi',
]);

/** What stands between a subject and its verb and is no part of its name. */
const QUALIFYING =
  /[\s,]+(?:căn cứ|theo (?:chức năng|thẩm quyền|nhiệm vụ|phân công|lĩnh vực)|trên cơ sở|trong phạm vi|có liên quan|liên quan|được giao|được cấp|để|nơi|có tên|nêu trên|hằng năm|hàng năm|hằng quý|hằng tháng)(?!\p{L})/u;

export function readUnlisted(doc: DocumentReading, start: number, end: number, known: Actors): Actors {
  const { folded, view } = doc;
  if (!NOUN.test(folded.slice(start, Math.min(end, start + 30))) || readOpening(folded, start, end))
    return known;
  const words = folded.slice(start, Math.min(end, start + 110));
  for (const m of words.matchAll(/\s(?=\p{L})/gu)) {
    const at = start + m.index + 1;
    // "Các thôn trưởng: vận động …": the colon parts who from what.
    const labelled = words.charAt(m.index - 1) === ':';
    if (/[;:.(]/u.test(words.slice(0, labelled ? m.index - 1 : m.index))) return known;
    const opening = readOpening(folded, at, end);
    if (
      !opening ||
      !(
        labelled ||
        ORDERING.has(opening.verb) ||
        opening.modifiers.some((w) => ORDERING.has(w)) ||
        ORDERING.has(verbAt(folded, at) ?? '')
      )
    )
      continue;
    const qualified = QUALIFYING.exec(words.slice(0, at - start));
    const name = view.text
      .slice(start, qualified ? start + qualified.index : at)
      .trim()
      .replace(/[,:\s]+$/u, '');
    if (name.split(' ').length < 2) return known;
    return {
      ...known,
      lead: eachOf(name, start),
      opens: true,
      predicateAt: opening.start,
      rule: 'unlisted-subject',
    };
  }
  return known;
}

/** "Điện lực tỉnh, Bưu điện tỉnh": a capital behind a comma begins another. */
function eachOf(name: string, start: number): AgencyHit[] {
  let at = start;
  return name.split(/(?<=,\s)(?=\p{Lu})/u).map((one) => {
    const hit = unlisted(one.replace(/,\s+$/u, ''), at);
    at += one.length;
    return hit;
  });
}
