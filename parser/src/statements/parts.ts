/**
 * Blocks cut into the parts that each have one fate.
 *
 * Headings, labels, furniture, rows: one part. Passages of weaknesses and causes: one part for each ";" piece, their
 * introduction ("… hạn chế như:") apart. All else: sentences, divided where they give several orders.
 * Reads a block of the view with its role; writes ranges that together are the block.
 */
import type { Head } from '../outline/headings.ts';
import { opensApproval, type Role, roleOfOpening } from '../role/cues.ts';
import { divide, divideList, isOnlyTime } from './division.ts';
import { type Range, splitSentences } from './sentences.ts';

export interface Part extends Range {
  /** Counts the sentences of the block. */
  readonly sentence: number;
  /** 0 for the first part of a sentence. */
  readonly index: number;
  /** The role of the sentence: "Tuy nhiên, …" turns an assessment into weaknesses from there on. */
  readonly role: Role;
}

interface PartsInput {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Where the words begin behind the marker. */
  readonly wordsAt: number;
  readonly role: Role;
  readonly head: Head;
  readonly skipActor: (at: number) => number;
}

const WHOLE: ReadonlySet<Role> = new Set<Role>(['reference', 'closing', 'viewpoint']);
const INTRODUCTION =
  /(?:hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|nguyên nhân|do|như|sau|như sau|là|cụ thể|chủ yếu)\s?:$/u;

/** Roles that a sentence may leave by its opening words. */
const TURNING: ReadonlySet<Role> = new Set<Role>([
  'assessment',
  'preamble',
  'limitation',
  'cause',
  'unknown',
  'approval',
]);

export function cutBlock(input: PartsInput): Part[] {
  const { text, folded, start, end, wordsAt, role, head } = input;
  if (head.kind !== 'sentence' || WHOLE.has(role)) return [{ start, end, sentence: 0, index: 0, role }];
  const parts: Part[] = [];
  const from = isWeak(role) ? wordsAt : wordsAt + head.runIn;
  let turned = role;
  for (const [sentence, range] of joinTimes(folded, splitSentences(text, from, end)).entries()) {
    if (TURNING.has(role))
      turned = turn(folded.slice(range.start, Math.min(range.end, range.start + 420)), turned);
    for (const [index, r] of cutSentence(input, range, turned).entries()) {
      parts.push({
        start: index === 0 && sentence === 0 ? start : r.start,
        end: r.end,
        sentence,
        index,
        role: turned,
      });
    }
  }
  if (parts.length === 0) parts.push({ start, end, sentence: 0, index: 0, role });
  return parts;
}

/** "Xây dựng Đề án …. Hoàn thành trước ngày 30/6/2026.": the time goes with the order before it. */
function joinTimes(folded: string, sentences: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of sentences) {
    const last = joined.at(-1);
    if (last && isOnlyTime(folded.slice(range.start, Math.min(range.end, range.start + 121)).trim()))
      joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

function turn(sentence: string, role: Role): Role {
  const opening = roleOfOpening(sentence);
  if (opening === 'limitation' || opening === 'cause') return opening;
  return isWeak(role) && /^(?:để|trong thời gian tới|thời gian tới)\s/u.test(sentence) ? 'unknown' : role;
}

function cutSentence(input: PartsInput, range: Range, role: Role): Range[] {
  const { text, folded, skipActor } = input;
  if (isWeak(role)) return withIntroduction(text, folded, range);
  if (role === 'objective') return divideList(text, range.start, range.end);
  if (role === 'approval' || opensApproval(folded.slice(range.start, range.end).slice(0, 120)))
    return divideApproval(input, range, role);
  if (role === 'assessment' || role === 'preamble') return [range];
  return divide({ text, folded, start: range.start, end: range.end, skipActor });
}

/** "Đồng ý chủ trương …; giao Sở A …": agreement, then an order to somebody. */
function divideApproval(input: PartsInput, range: Range, role: Role): Range[] {
  const { folded, skipActor } = input;
  const words = folded.slice(range.start, range.end);
  for (const m of words.matchAll(/[,;]\s+(?:và\s|đồng thời,?\s)?(?=(?:giao|yêu cầu|đề nghị)\s)/gu)) {
    const at = range.start + m.index + m[0].length;
    if (skipActor(at) > at)
      return [{ start: range.start, end: at }, ...divide({ ...input, start: at, end: range.end })];
  }
  return role === 'approval' ? [range] : divide({ ...input, start: range.start, end: range.end });
}

function isWeak(role: Role): boolean {
  return role === 'limitation' || role === 'cause';
}

/** Parts the introduction ("Tuy nhiên, … còn những hạn chế như:") from the list and divides the list. */
function withIntroduction(text: string, folded: string, range: Range): Range[] {
  const at = folded.slice(range.start, range.end).indexOf(':');
  const colon = range.start + at;
  if (
    at < 0 ||
    colon >= range.end - 2 ||
    !INTRODUCTION.test(folded.slice(Math.max(range.start, colon - 60), colon + 1))
  ) {
    return divideList(text, range.start, range.end);
  }
  return [{ start: range.start, end: colon + 1 }, ...divideList(text, colon + 1, range.end)];
}
