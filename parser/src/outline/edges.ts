/**
 * Where the numbered part begins and ends: preamble and closing.
 *
 * Preamble: paragraphs before the first marker ("Sau khi nghe …", "Căn cứ …", "QUYẾT ĐỊNH:"); in a text without markers
 * the first paragraphs that open so. Closing: unmarked paragraphs at the end from the first that says "Kết luận này phổ
 * biến …", "Nghị quyết này đã được … thông qua", "Trên đây là …", "Quyết định này có hiệu lực …".
 * Reads blocks with their folded text; writes two sets of blocks.
 */
import type { Block } from '../repair/blocks.ts';
import { isDissemination, opensClosing, opensList } from '../role/cues.ts';

const PREAMBLE =
  /^(?:căn cứ|xét|sau khi|ngày \d|thực hiện (?!tốt)|theo đề nghị|trên cơ sở|thời gian qua|trong thời gian qua|trong những|hôm nay|vào hồi|qua |tại |để |nhằm |ubnd|ủy ban nhân dân|ban thường vụ|thường trực|tiếp theo|kính gửi|triển khai|quyết định:|quyết nghị:|chỉ thị:|hội đồng nhân dân|chủ tịch|thông báo)/u;

/**
 * One unmarked paragraph behind the last item of a list whose other items have none: it closes the document. Place in
 * `body`; -1 where there is none.
 */
function lastWords(
  blocks: readonly Block[],
  body: readonly number[],
  folded: (block: number) => string,
): number {
  const at = body.length - 1;
  const [last, item] = [blocks[body[at] ?? -1], blocks[body[at - 1] ?? -1]];
  const marker = item?.marker;
  if (!last || last.marker || last.kind !== 'text' || !marker) return -1;
  // Below a heading a paragraph is what the heading heads.
  if (!/[.;]$/u.test(folded(body[at - 1] ?? -1))) return -1;
  let siblings = 0;
  for (let k = at - 2; k >= 0; k--) {
    const block = blocks[body[k] ?? -1];
    const next = blocks[body[k + 1] ?? -1];
    if (!block?.marker || block.marker.kind !== marker.kind || block.marker.rank !== marker.rank) continue;
    if (next && !next.marker) return -1;
    siblings += 1;
  }
  return siblings > 0 && marker.ordinal > 1 ? at : -1;
}

export function findEdges(
  blocks: readonly Block[],
  folded: (block: number) => string,
): { preamble: Set<number>; closing: Set<number> } {
  const body = blocks.flatMap((b, i) => ((b.kind === 'text' || b.kind === 'row') && !b.attached ? [i] : []));
  const closing = new Set<number>();
  let first = -1;
  for (let k = body.length - 1; k > 0; k--) {
    const i = body[k] ?? 0;
    const block = blocks[i];
    if (!block || block.marker || block.kind === 'row') break;
    if (opensClosing(folded(i)) || isDissemination(folded(i))) first = k;
  }
  if (first < 0) first = lastWords(blocks, body, folded);
  if (first > 0) for (const i of body.slice(first)) closing.add(i);

  const preamble = new Set<number>();
  const marked = body.findIndex((i) => blocks[i]?.marker || blocks[i]?.kind === 'row');
  if (marked > 0) {
    for (const i of body.slice(0, marked)) preamble.add(i);
  } else if (marked < 0) {
    for (const i of body) {
      const words = folded(i);
      if (closing.has(i) || !(PREAMBLE.test(words) || (preamble.size > 0 && opensList(words)))) break;
      preamble.add(i);
      if (words.endsWith(':')) break;
    }
  }
  return { preamble, closing };
}
