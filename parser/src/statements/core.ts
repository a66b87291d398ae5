/**
 * The words of a part without what only joins it: connector before ("đồng thời,", "và"), stop behind ("; ", "./.", "…").
 * Quotation marks and brackets stay when both ends are inside.
 */
import type { Range } from './sentences.ts';

const CONNECTOR =
  /^(?:[\s,;:]+|(?:tuy nhiên|đồng thời|và|bên cạnh đó|ngoài ra|song song với đó|mặt khác)(?=[\s,])[\s,]+)+/u;
const STOP = /(?:[\s.,;:…]|\.\/\.?)+$/u;

export function coreOf(text: string, folded: string, start: number, end: number): Range {
  const head = CONNECTOR.exec(folded.slice(start, Math.min(end, start + 60)));
  const from = Math.min(end, start + (head?.[0].length ?? 0));
  const tailFrom = Math.max(from, end - 40);
  const tail = STOP.exec(text.slice(tailFrom, end));
  const to = tail ? tailFrom + tail.index : end;
  return to > from ? { start: from, end: to } : { start, end };
}
