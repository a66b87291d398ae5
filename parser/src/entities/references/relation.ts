import type { Relation } from '../../contract.ts';
import type { Reading } from '../reading.ts';

/**
 * What the words before a document say about it.
 *
 *   Căn cứ | Luật …  basis · triển khai thực hiện | Nghị quyết …  implements · tiếp tục thực hiện | …  continues
 *   thay thế | Quyết định …  replaces · bãi bỏ | …  repeals · sửa đổi, bổ sung một số điều của | …  amends
 * Reads the 96 characters before; anything else is a citation.
 */
const BACK = 96;
const LINKS =
  '(?: (?:có hiệu quả|hiệu quả|tốt|nghiêm túc|nghiêm|thắng lợi|quyết liệt|đồng bộ|đầy đủ|kịp thời|các|nội dung|tinh thần|kết quả|việc|toàn diện|những|dự thảo|theo))*';
const PATTERNS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:thay thế|thay thế cho)(?: các)? $/, 'replaces'],
  [/(?:bãi bỏ|hủy bỏ)(?: (?:toàn bộ|một phần|các|điều \d+|khoản \d+))* $/, 'repeals'],
  [
    /(?:sửa đổi|bổ sung|điều chỉnh)(?:,? (?:bổ sung|một số|điều|khoản|điểm|nội dung|của|các|tại))* $/,
    'amends',
  ],
  [
    /(?:căn cứ|trên cơ sở)(?: (?:vào|các))? $|(?:^|[.;,] )xét(?: đề nghị [^.;]{2,60} tại)?(?: các)? $/,
    'basis',
  ],
  [
    new RegExp(`tiếp tục (?:(?:triển khai|tổ chức|đẩy mạnh|quán triệt|và|,) ?)*thực hiện${LINKS} $`),
    'continues',
  ],
  [new RegExp(`(?:thực hiện|triển khai|quán triệt|cụ thể hóa)${LINKS} $`), 'implements'],
  [/(?:thực hiện|triển khai) [^.;:]{0,48} (?:của|tại|theo) $/, 'implements'],
];

/** The relation to the document that begins at an offset. */
export function relationBefore(reading: Reading, start: number): Relation {
  const before = reading.folded.slice(Math.max(0, start - BACK), start).replace(/[\s*"“‘']+/g, ' ');
  for (const [pattern, relation] of PATTERNS) if (pattern.test(before)) return relation;
  return 'cites';
}
