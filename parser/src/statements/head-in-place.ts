/**
 * What a head line is once it is known what stands around it.
 *
 * Forms: "ỦY BAN NHÂN DÂN" at the head of an attached plan is a letterhead and addresses nobody; "2. Tập huấn kỹ năng số" above
 * "- Chủ trì: Phòng Kinh tế." / "- Thời gian: tháng 4/2026." is the order itself, of which the lines below tell the rest.
 * Reads a head with its node and the block below it; writes the head as it is to be taken.
 */
import { readAttributes } from '../duties/attributes.ts';
import type { Head } from '../outline/headings.ts';
import type { Node } from '../outline/tree.ts';
import type { DocumentReading } from '../reading.ts';
import { readOpening } from './verbs.ts';

export function headInPlace(doc: DocumentReading, node: Node, b: number): Head {
  const head = doc.head(b);
  const placed = doc.view.blocks[b];
  const block = doc.blocks[b];
  if (!placed || !block) return head;
  if (head.kind === 'addressee' && block.marker === null)
    return /\p{Ll}/u.test(doc.view.text.slice(placed.start, placed.end)) ? head : { ...head, kind: 'title' };
  if (head.kind !== 'title' || node.head !== b || !block.marker) return head;
  const wordsAt = placed.start + block.marker.length;
  const orders = readOpening(doc.folded, wordsAt, placed.end) !== null;
  return orders && describedBelow(doc, node, b) ? { ...head, kind: 'sentence', runIn: 0 } : head;
}

/** Whether the next line says who leads the order above it, or by when it is due. */
function describedBelow(doc: DocumentReading, node: Node, b: number): boolean {
  const next = doc.view.blocks[b + 1];
  const below = doc.tree.nodeOf.get(b + 1);
  if (!next || !below || (below !== node && below.parent !== node)) return false;
  const said = readAttributes(doc, next.start + (doc.blocks[b + 1]?.marker?.length ?? 0), next.end);
  return said !== null && said.lead.length + said.cooperating.length + said.times.length > 0;
}
