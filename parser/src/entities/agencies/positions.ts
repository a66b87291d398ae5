import { GAP, type Reading, SHAPE } from '../reading.ts';
import { readClass } from './classes.ts';
import { readBody } from './named.ts';
import { type Body, follows } from './part.ts';
import { longestPhrase, phraseList, phraseTable } from './phrases.ts';

/**
 * A person's post, from which the organ is taken.
 *
 *   Chủ tịch | UBND tỉnh · Giám đốc | Sở Xây dựng · Thủ trưởng | các cơ quan, đơn vị · Chánh | Văn phòng Tỉnh ủy
 *   Thủ tướng Chính phủ · Chủ tịch nước        posts that are themselves the authority
 * Reads words; writes the organ, its first word and whether the post is the authority.
 */
const POSTS = phraseList(
  'chủ tịch|phó thủ tướng|phó thủ tướng thường trực|phó chủ tịch|quyền chủ tịch|phó chủ tịch thường trực|giám đốc|phó giám đốc|bí thư|phó bí thư|phó bí thư thường trực|trưởng ban|phó trưởng ban|trưởng|phó trưởng|phó|chánh|phó chánh|thủ trưởng|trưởng phòng|cục trưởng|chi cục trưởng|vụ trưởng|hiệu trưởng|chỉ huy trưởng|phó chỉ huy trưởng|chính ủy|viện trưởng|chánh án|tổng biên tập|ủy viên|thành viên|người đứng đầu|bộ trưởng|thứ trưởng|tổng thanh tra|thống đốc|đại biểu|trưởng đoàn|tổng giám đốc|cán bộ|công chức|chuyên viên|kiểm sát viên|pct|ct|các pct|cán bộ, công chức|cán bộ, công chức, viên chức',
);
const LEADER = phraseList('lãnh đạo');
const PEOPLE = phraseList('đồng chí|các đồng chí|đ c|các đ c');
const AUTHORITY = phraseTable<string>([
  ['thủ tướng chính phủ|thủ tướng|ttg', 'Thủ tướng Chính phủ'],
  ['chủ tịch nước', 'Chủ tịch nước'],
  ['tổng bí thư', 'Tổng Bí thư'],
  ['chủ tịch quốc hội', 'Chủ tịch Quốc hội'],
]);

/** Whether a post begins with the word. */
export function opensPost(word: string): boolean {
  return POSTS.next.has(word) || AUTHORITY.next.has(word) || LEADER.next.has(word);
}

export interface Post {
  readonly from: number;
  readonly organ: Body;
}

function organAt(reading: Reading, at: number): Post | null {
  if (at >= reading.count || !follows(reading, at)) return null;
  if (reading.words.at(at) === 'các') {
    const many = readClass(reading, at);
    if (many !== null) return { from: at, organ: many };
    const one = readBody(reading, at + 1);
    return one === null ? null : { from: at, organ: { ...one, kind: 'class' } };
  }
  const body = readBody(reading, at);
  if (body !== null) return { from: at, organ: body };
  const many = readClass(reading, at);
  return many === null ? null : { from: at, organ: many };
}

/** The post that begins at word `at` with the organ it stands for; null where none does. */
export function readPost(reading: Reading, at: number): Post | null {
  const authority = longestPhrase(AUTHORITY, reading, at);
  if (authority !== null && reading.shapes[at] !== SHAPE.lower) {
    const organ: Body = {
      end: authority.end,
      name: authority.value,
      family: 'state',
      kind: 'named',
      rule: 'post-as-authority',
      confidence: 0.9,
    };
    return { from: at, organ };
  }
  const post = longestPhrase(POSTS, reading, at);
  if (post !== null) {
    const full = organAt(reading, post.end);
    if (full !== null) return full;
    // "Trưởng Ban Tổ chức": the longer post took the first word of the body.
    if (post.end - at > 1) return organAt(reading, post.end - 1);
    return null;
  }
  const leader = longestPhrase(LEADER, reading, at);
  if (leader !== null && leadersHere(reading, at)) return organAt(reading, leader.end);
  return null;
}

const ATTENDING = new Set(['các', 'có', 'gồm', 'mời', 'cùng', 'là', 'một']);

/** "Lãnh đạo VPTU" are people; "lãnh đạo UBND tỉnh" in a sentence is what a Party body does. */
function leadersHere(reading: Reading, at: number): boolean {
  if (at > 1 && longestPhrase(PEOPLE, reading, at - 2) !== null && follows(reading, at)) return true;
  if (follows(reading, at) && ATTENDING.has(reading.words.at(at - 1) ?? '')) return true;
  const gap = reading.gaps[at];
  return (
    reading.shapes[at] === SHAPE.capital &&
    (gap === GAP.mark || gap === GAP.paragraph || gap === GAP.line || gap === GAP.comma || gap === GAP.hyphen)
  );
}
