/**
 * The verb of an order and what comes out of it.
 *
 * Forms: "Tập trung rà soát, lập danh mục …" → action "rà soát, lập", deliverable "danh mục …"; "tăng cường công tác …" →
 * "tăng cường"; "xây dựng “Đề án …”" → deliverable without its quotation marks.
 * Reads the folded view and the view itself; writes words as they stand in the text.
 */
import { openingBehindAdverbial } from '../statements/disposition.ts';
import { type OrderOpening, readOpening, verbAt } from '../statements/verbs.ts';

const LEADING = new Set([
  'chủ trì',
  'phối hợp',
  'chỉ đạo',
  'lãnh đạo',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'thực hiện',
  'triển khai',
  'tổ chức',
  'giao',
  'yêu cầu',
  'đề nghị',
  'phân công',
]);
const PRODUCT =
  /^(?:(?:các|một|một số|và|bộ|dự thảo|những|việc|xong|đề xuất|đồng bộ)\s+|[“"*‘])*((?:đề án|kế hoạch|chương trình|nghị quyết|quyết định|chỉ thị|quy chế|quy định|quy hoạch|danh mục|cơ chế|chính sách|báo cáo|tờ trình|phương án|bộ tiêu chí|tiêu chí|hướng dẫn|dự án|tổ công tác|ban chỉ đạo|hội đồng|trung tâm|quỹ đất|bản đồ|cơ sở dữ liệu|phần mềm|hệ thống|quy trình|văn bản|hồ sơ|thông báo|lộ trình|giải pháp|chiến lược|đồ án|kịch bản|chuyên mục|trục giao thông|tuyến|công trình|bệnh viện|trường|nhà máy|khu|thương hiệu|tổ chức(?! thực hiện| triển khai| phổ biến| tốt)|chế độ|kết luận|thiết chế|vùng|mạng lưới|trụ sở|cơ sở)(?!\p{L}))/u;
const MAKING = new Set([
  'xây dựng',
  'ban hành',
  'lập',
  'hoàn thiện',
  'hoàn thành',
  'hoàn chỉnh',
  'trình',
  'thành lập',
  'soạn thảo',
  'dự thảo',
  'biên soạn',
  'đề xuất',
  'tham mưu',
  'bổ sung',
  'điều chỉnh',
  'sửa đổi',
  'có',
  'phê duyệt',
  'công bố',
  'tạo',
  'hình thành',
  'phát triển',
  'rà soát',
  'nghiên cứu',
  'đầu tư',
  'nâng cấp',
  'đưa',
  'cụ thể hóa',
  'có cơ chế',
  'có chính sách',
  'có chế độ',
  'có phương án',
  'có kế hoạch',
]);
const END =
  /(?:[.;:”"]|,\s(?!(?:cơ chế|chính sách|giải pháp|kế hoạch|chương trình|quy chế|quy định|đề án|kỹ năng|nghị quyết|phương án|tầm nhìn|chuyên môn))|(?<!công|chương|quy|tờ|tiến|lộ|quá|giáo|hành)\strình\s(?=ubnd|ủy ban|hđnd|hội đồng|ban |tỉnh|bộ |thủ tướng|chính phủ|cấp|chủ tịch)|\s(?:để|nhằm|góp phần|bảo đảm|đảm bảo|phù hợp|làm cơ sở|hoàn thành|trước(?= \d)|trước ngày|trong quý|trong tháng|theo hướng|và báo cáo|báo cáo|gửi)(?!\p{L}))/u;

/** Verbs behind which another verb follows without comma: "nghiên cứu thành lập", "hoàn thành việc lập". */
const TAKES_VERB = new Set([
  'tham mưu',
  'nghiên cứu',
  'triển khai',
  'tổ chức',
  'thực hiện',
  'điều chỉnh',
  'xây dựng',
  'hoàn thành',
  'chỉ đạo',
  'lãnh đạo',
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'đề xuất',
  'hướng dẫn',
  'phối hợp',
  'tham gia',
  'định hướng',
  'tập huấn',
  'tiếp nhận',
  'rà soát',
]);

interface ActionReading {
  readonly action: string | null;
  /** View range of the deliverable. */
  readonly deliverable: readonly [number, number] | null;
}

/** Reads verbs and product of an order in `[start, end)`, which begins with its predicate. */
export function readAction(
  text: string,
  folded: string,
  start: number,
  end: number,
  cooperatingEnd = 0,
): ActionReading {
  const opening = openingOf(folded, start, end);
  if (!opening) return { action: null, deliverable: null };
  const verbs: { verb: string; at: number }[] = [{ verb: opening.verb, at: opening.verbAt }];
  let at = opening.verbAt + opening.verb.length;
  // "chủ trì, phối hợp với Sở A và các đơn vị liên quan xây dựng …": what is ordered stands behind the bodies.
  if (LEADING.has(opening.verb) && cooperatingEnd > at) at = cooperatingEnd;
  for (let guard = 0; guard < 10; guard++) {
    const gap =
      /^(?:,\s*|\s+và\s+|\s+)(?:(?:phối hợp (?:với|cùng)[^,;]{0,90}?|việc|tốt|có hiệu quả|hiệu quả)\s+)?/u.exec(
        folded.slice(at, Math.min(end, at + 130)),
      );
    if (!gap || gap[0] === '') break;
    const joined = /^,|\svà\s/u.test(gap[0]);
    const next = readOpening(folded, at + gap[0].length, end);
    if (!next || next.verbAt - (at + gap[0].length) > 40 || !verbAt(folded, next.verbAt)) break;
    // Without comma only some verbs take another behind them; a capital makes it the name of a document.
    if (!joined && !TAKES_VERB.has(verbs.at(-1)?.verb ?? '')) break;
    if (/\p{Lu}/u.test(text.charAt(next.verbAt))) break;
    verbs.push({ verb: next.verb, at: next.verbAt });
    at = next.verbAt + next.verb.length;
  }
  const substantive = verbs.filter((v) => !LEADING.has(v.verb));
  const kept = substantive.length > 0 ? substantive : verbs.slice(-1);
  return {
    action:
      [...new Set(kept.map((v) => text.slice(v.at, v.at + v.verb.length).toLowerCase()))].join(', ') || null,
    deliverable: readProduct(folded, verbs, start, end),
  };
}

/** The predicate: at the start, behind an adverbial, or behind "cần phải" where a thing is the subject. */
function openingOf(folded: string, start: number, end: number): OrderOpening | null {
  const must =
    /^(?:quy hoạch|báo cáo|cơ cấu|thông tin|việc|công tác)\s[^,;.]{3,80}?\s(?:cần phải|phải|cần)\s(?!được|bị)/u.exec(
      folded.slice(start, Math.min(end, start + 110)),
    );
  if (must) return readOpening(folded, start + must[0].length, end);
  const opening = readOpening(folded, start, end);
  if (opening) return opening;
  const words = folded.slice(start, Math.min(end, start + 900));
  const behind = openingBehindAdverbial(words);
  if (behind) return { ...behind, start: behind.start + start, verbAt: behind.verbAt + start };
  const report = words.indexOf('báo cáo');
  return report >= 0 && report < 120
    ? { start: start + report, verbAt: start + report, verb: 'báo cáo', modifiers: [] }
    : null;
}

function readProduct(
  folded: string,
  verbs: readonly { verb: string; at: number }[],
  start: number,
  end: number,
): readonly [number, number] | null {
  const last = verbs.at(-1);
  if (!last) return null;
  for (const v of [...verbs].reverse()) {
    if (!MAKING.has(v.verb)) continue;
    const product = productAt(folded, v.verb.startsWith('có ') ? v.at + 3 : v.at + v.verb.length, end);
    if (product) return product;
  }
  // Verbs farther on: "…, xây dựng kế hoạch …".
  const slice = folded.slice(start, Math.min(end, start + 900));
  for (const m of slice.matchAll(FARTHER)) {
    const product = productAt(folded, start + m.index + m[0].length, end);
    if (product) return product;
  }
  return null;
}

const FARTHER = /\s(?:xây dựng|ban hành|lập|trình|thành lập|vào)(?=\s)/gu;

/** The product that stands right behind a verb. */
function productAt(folded: string, from: number, end: number): readonly [number, number] | null {
  let at = from;
  while (at < end && folded.charCodeAt(at) === 32) at += 1;
  const product = PRODUCT.exec(folded.slice(at, Math.min(end, at + 160)));
  if (!product) return null;
  const nounAt = at + product[0].length - (product[1]?.length ?? 0);
  const rest = folded.slice(nounAt, Math.min(end, nounAt + 420));
  const stop = /[“"]/u.test(product[0]) ? rest.search(/\*?[”"]/u) : (END.exec(rest)?.index ?? rest.length);
  const length = stop < 0 ? rest.length : stop;
  return length >= 4 ? [nounAt, nounAt + length] : null;
}
