import { GAP, type Reading, SHAPE } from '../reading.ts';
import type { AgencyFamily } from '../types.ts';
import { DEPARTMENT_FIELDS } from './fields.ts';
import { readBody } from './named.ts';
import { type Body, follows, plainWording, wording } from './part.ts';
import { longestPhrase, phraseList, phraseTable } from './phrases.ts';
import { readModifier, readTerritory } from './territory.ts';

/**
 * Class nouns: many bodies under one noun.
 *
 *   các cấp ủy · cấp ủy, chính quyền · các đoàn thể              a class each: each could stand alone
 *   các sở, ban, ngành tỉnh · các bộ, ngành có liên quan         one fixed row of nouns
 *   các cơ quan, đơn vị liên quan · các ngành · địa phương        generic: counts only with a duty (./duty.ts)
 *   các tỉnh giáp ranh · các xã, phường                           territories as actors: generic
 * Reads words; writes the end, the wording (small letters) and whether it is generic.
 */
const DETERMINER = phraseList('các|từng|mỗi|tất cả các|toàn thể các|những|toàn bộ các');

interface Noun {
  readonly family: AgencyFamily;
  /** Stands without "các"; a noun that does not is too common to be a body by itself. */
  readonly bare: boolean;
  /** Counts only with a duty, like cơ quan and đơn vị. */
  readonly generic?: true;
}

/** "cơ quan (chuyên trách) tham mưu, giúp việc (của) Huyện ủy": the offices of any committee. */
function advisers(): string {
  const committees = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'cấp ủy'];
  const heads = ['tham mưu, giúp việc', 'tham mưu giúp việc', 'chuyên trách tham mưu, giúp việc'];
  return heads
    .flatMap((head) => committees.flatMap((of) => [`cơ quan ${head} ${of}`, `cơ quan ${head} của ${of}`]))
    .join('|');
}

const NOUNS = phraseTable<Noun>([
  [
    'cấp ủy|cấp ủy đảng|cấp ủy các cấp|cấp ủy đảng các cấp|cấp ủy cơ sở|cấp ủy cấp trên',
    { family: 'party', bare: true },
  ],
  ['tổ chức đảng|tổ chức cơ sở đảng|tổ chức đảng các cấp', { family: 'party', bare: true }],
  [
    'đảng bộ|đảng bộ trực thuộc|đảng bộ trực thuộc tỉnh ủy|đảng bộ cơ sở|chi bộ|chi bộ trực thuộc|chi, đảng bộ|chi, đảng bộ trực thuộc|chi bộ, đảng bộ trực thuộc|đảng bộ trực thuộc tỉnh',
    { family: 'party', bare: false },
  ],
  ['đảng bộ, chi bộ|chi bộ, đảng bộ|đảng bộ và chi bộ', { family: 'party', bare: false }],
  [
    'ban xây dựng đảng|ban xd đảng|ban đảng|ban đảng tỉnh ủy|ban xây dựng đảng tỉnh ủy|ban xd đảng tw|ban xây dựng đảng trung ương|ban đảng trung ương|ban xây dựng đảng của tỉnh ủy|ban tham mưu của tỉnh ủy|ban của tỉnh ủy',
    { family: 'party', bare: false },
  ],
  ['ban xây dựng đảng và văn phòng tỉnh ủy', { family: 'party', bare: false }],
  [`${advisers()}|cơ quan đảng tỉnh|cơ quan đảng`, { family: 'party', bare: false }],
  [
    'chính quyền|chính quyền các cấp|chính quyền địa phương|chính quyền cơ sở|chính quyền địa phương các cấp',
    { family: 'state', bare: true },
  ],
  [
    'ban của hđnd tỉnh|ban hđnd tỉnh|ban của hđnd|ban của hội đồng nhân dân|ban hội đồng nhân dân|tổ đại biểu hội đồng nhân dân|tổ đại biểu hội đồng nhân dân tỉnh|ban hđnd|ban của hội đồng nhân dân tỉnh|ban hội đồng nhân dân tỉnh|tổ đại biểu hđnd tỉnh|tổ đại biểu hđnd',
    { family: 'state', bare: false },
  ],
  [
    'cơ quan tỉnh|cơ quan trung ương|cơ quan của tỉnh|cơ quan tư pháp|cơ quan nội chính|cơ quan tiến hành tố tụng|cơ quan tố tụng|cơ quan bảo vệ pháp luật|cơ quan hành chính nhà nước|cơ quan quản lý nhà nước|cơ quan chuyên môn|cơ quan chuyên môn thuộc ubnd tỉnh|cơ quan trung ương đóng trên địa bàn|cơ quan trung ương trên địa bàn|cơ quan trung ương đóng trên địa bàn tỉnh|cơ quan trung ương trên địa bàn tỉnh|phòng chuyên môn|phòng, ban chuyên môn',
    { family: 'state', bare: false },
  ],
  ['cơ quan ngang bộ|cơ quan thuộc chính phủ', { family: 'state', bare: false }],
  [
    'thôn, bản|thôn, xóm|thôn, tổ dân phố|thôn, bản, tổ dân phố|thôn, xóm, tổ dân phố|thôn, khu phố|thôn|tổ dân phố|ấp|ấp, khu phố|khu phố|khu dân cư|bản, tổ dân phố|thôn, buôn',
    { family: 'other', bare: false, generic: true },
  ],
  [
    'cấp, các ngành|ngành, các cấp|cấp, các ngành, các địa phương|cấp, ngành',
    { family: 'other', bare: false, generic: true },
  ],
  [
    'lực lượng vũ trang|lực lượng vũ trang tỉnh|lực lượng công an|lực lượng quân sự',
    { family: 'state', bare: false },
  ],
  [
    'đoàn thể|đoàn thể chính trị - xã hội|đoàn thể nhân dân|đoàn thể quần chúng|đoàn thể các cấp|đoàn thể chính trị - xã hội các cấp',
    { family: 'mass', bare: true },
  ],
  ['tổ chức chính trị - xã hội|tổ chức đoàn thể|tổ chức chính trị xã hội', { family: 'mass', bare: true }],
  [
    'tổ chức xã hội|tổ chức xã hội - nghề nghiệp|hội quần chúng|hội đặc thù|hội, đoàn thể|hội đoàn thể|tổ chức thành viên|tổ chức thành viên của mặt trận',
    { family: 'mass', bare: false },
  ],
  [
    'cơ quan báo chí|cơ quan thông tin, truyền thông|cơ quan thông tin đại chúng|cơ quan thông tấn, báo chí|cơ quan truyền thông|cơ quan thông tin, báo chí|cơ quan thông tin truyền thông|cơ quan báo chí, truyền thông',
    { family: 'press', bare: false },
  ],
  [
    'trường học|cơ sở giáo dục|cơ sở đào tạo|trường đại học|trường đại học, cao đẳng|cơ sở giáo dục nghề nghiệp',
    { family: 'school', bare: false, generic: true },
  ],
  [
    'ban quản lý chợ|đội quản lý thị trường|tổ công tác|tổ công tác liên ngành|đoàn công tác|đoàn kiểm tra|bệnh viện|bệnh viện đa khoa|bệnh viện tuyến tỉnh|bệnh viện đa khoa tuyến tỉnh|trung tâm y tế|trạm y tế|cơ sở y tế|chủ đầu tư|chủ rừng|đơn vị sự nghiệp|đơn vị sự nghiệp công lập|chi cục|trung tâm|tổ công nghệ số cộng đồng|tổ hợp tác|tổ dân cư',
    { family: 'other', bare: false, generic: true },
  ],
]);

const NOT_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  quyền: new Set(['điện', 'số', 'hai', '2', 'nhân']),
  ủy: new Set(['viên']),
  bộ: new Set(['viên']),
};
const NOT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  chính: new Set(['dựng', 'chức', 'hình', 'luật', 'giữ', 'máy', 'chống', 'kiến']),
};

/** Members of fixed rows. The strong make a class by themselves, the others are generic. */
const MEMBERS = phraseTable<'strong' | 'weak'>([
  ['sở|bộ|ban|đoàn thể', 'strong'],
  ['ngành|cơ quan|đơn vị|địa phương|phòng|hội|tổ chức|cấp|phòng ban|trường', 'weak'],
]);
const MEMBER_ALONE = new Set(['cơ quan', 'đơn vị', 'địa phương', 'ngành', 'sở', 'bộ', 'cấp']);
const FORBIDDEN_NEXT: Readonly<Record<string, ReadonlySet<string>>> = {
  bộ: new Set(['tiêu', 'phận', 'máy', 'chỉ', 'đội', 'môn', 'luật', 'thủ', 'ngành', 'phim', 'sách']),
  ban: new Set(['hành', 'đầu', 'bố', 'cán', 'quản', 'chỉ', 'chấp', 'thường', 'tổ', 'tuyên', 'dân', 'nội']),
  sở: new Set(['hữu', 'thích', 'trường', 'dụng', 'tại', 'chỉ']),
  cấp: new Set([
    'ủy',
    'cho',
    'giấy',
    'bách',
    'phép',
    'độ',
    'nước',
    'điện',
    'huyện',
    'xã',
    'tỉnh',
    'học',
    'trên',
    'thiết',
    'cơ',
    'ngân',
  ]),
  hội: new Set(['nghị', 'đồng', 'thảo', 'viên', 'nhập', 'thi', 'chợ', 'trường', 'nông', 'liên', 'cựu']),
  ngành: new Set([
    'nông',
    'công',
    'nghề',
    'hàng',
    'du',
    'kinh',
    'dịch',
    'than',
    'điện',
    'may',
    'lĩnh',
    'học',
    'chế',
    'xây',
    'thủy',
    'lâm',
    'logistics',
  ]),
  phương: new Set(['án', 'thức', 'tiện', 'pháp', 'châm']),
  vị: new Set(['trí', 'hành', 'thế', 'bầu', 'thi', 'tư', 'diện', 'sản']),
  quan: new Set(['điểm', 'trọng', 'hệ', 'tâm', 'điều', 'điện', 'quản', 'có', 'đại', 'ngang']),
  chức: new Set(['năng', 'vụ', 'danh', 'lại', 'thực', 'sự', 'bộ', 'chính', 'các', 'lễ', 'hội']),
  trường: new Set(['hợp', 'đại']),
};
/** "môi trường, Bộ trưởng", "quốc phòng, Bộ": second halves of other words. */
const NO_ROW_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  trường: new Set(['môi', 'hiện', 'thị', 'lập', 'công', 'nông', 'quảng']),
  phòng: new Set(['quốc', 'biên', 'dự', 'tiêu', 'văn', 'đề']),
  hội: new Set(['xã', 'cơ', 'quốc', 'lễ']),
  ban: new Set(['giao', 'thường']),
  bộ: new Set(['cán', 'đồng', 'nội', 'toàn', 'tiến', 'đảng', 'sơ']),
  sở: new Set(['cơ', 'trụ']),
  cấp: new Set(['cung', 'trợ', 'nâng', 'sơ', 'trung', 'cao', 'phân']),
};
const SUFFIX = phraseList(
  'chức năng|chuyên môn|trung ương|trung ương đóng trên địa bàn|trực thuộc|sự nghiệp|sự nghiệp công lập|của tỉnh|cấp tỉnh|ở trung ương|ở tỉnh|thuộc tỉnh|thuộc huyện|thuộc xã|thuộc phường|thuộc sở|có chức năng|chức năng của tỉnh|thuộc ubnd tỉnh|trực thuộc ubnd tỉnh|thuộc ubnd huyện|thuộc ubnd xã|thuộc ubnd phường|thuộc, trực thuộc|thuộc và trực thuộc|trực thuộc sở|trực thuộc huyện|trực thuộc xã|thuộc phạm vi quản lý|được giao|được phân công|trực thuộc tỉnh|đoàn thể của tỉnh|chủ trì|chủ đầu tư|tư vấn',
);

/** Whether a class noun, a row or a determiner begins with the word. */
export function opensClass(word: string): boolean {
  return DETERMINER.next.has(word) || NOUNS.next.has(word) || MEMBERS.next.has(word);
}

function mentionOf(reading: Reading, at: number, end: number, noun: Noun, bare: boolean): Body {
  let stop = end;
  const territory = readTerritory(reading, stop);
  if (territory !== null && !(territory.plural && reading.words.at(stop) === 'cơ')) stop = territory.end;
  const modifier = readModifier(reading, stop);
  stop = modifier.end;
  return {
    end: stop,
    name: plainWording(reading, at, territory === null ? Math.max(end, modifier.named) : stop)
      .replace(/^Các /, 'các ')
      .replace(/^Cấp /, 'cấp '),
    family: noun.family,
    kind: noun.generic ? 'generic' : 'class',
    rule: noun.generic ? 'generic-noun' : 'class-noun',
    confidence: bare ? 0.88 : 0.93,
  };
}

function readNoun(reading: Reading, at: number, from: number): Body | null {
  const match = longestPhrase(NOUNS, reading, from);
  if (match === null) return null;
  const determined = from > at;
  if (
    !determined &&
    !match.value.bare &&
    !inList(reading, from) &&
    !opens(reading, from) &&
    !(match.value.generic && JOINED.has(reading.words.at(from - 1) ?? ''))
  )
    return null;
  const last = reading.words.at(match.end - 1) ?? '';
  const next = follows(reading, match.end) ? (reading.words.at(match.end) ?? '') : '';
  if (NOT_AFTER[last]?.has(next)) return null;
  if (
    !determined &&
    from > 0 &&
    follows(reading, from) &&
    NOT_BEFORE[reading.words.at(from) ?? '']?.has(reading.words.at(from - 1) ?? '')
  )
    return null;
  return mentionOf(reading, at, match.end, match.value, !determined);
}

/** A capital at the start of a line, bullet or clause. */
function opens(reading: Reading, from: number): boolean {
  const gap = reading.gaps[from];
  return (
    reading.shapes[from] !== SHAPE.lower && (gap === GAP.mark || gap === GAP.paragraph || gap === GAP.line)
  );
}

/** Behind these words a common noun may stand without "các": whether it shares a duty, ./duty.ts decides. */
const JOINED = new Set(['với', 'và', 'cùng', 'cho']);

function inList(reading: Reading, from: number): boolean {
  return from > 0 && reading.gaps[from] === GAP.comma;
}

/** Members that join the one before without a comma: "sở ngành", "cơ quan đơn vị". */
const CLOSE = new Set(['ngành', 'ban', 'đơn']);

function memberEnd(reading: Reading, i: number): { end: number; strong: boolean; word: string } | null {
  const match = longestPhrase(MEMBERS, reading, i);
  if (match === null) return null;
  const last = reading.words.at(match.end - 1) ?? '';
  const next = follows(reading, match.end) ? (reading.words.at(match.end) ?? '') : '';
  if (FORBIDDEN_NEXT[last]?.has(next)) return null;
  return {
    end: match.end,
    strong: match.value === 'strong',
    word: reading.words.slice(i, match.end).join(' '),
  };
}

function readRow(reading: Reading, at: number, from: number): Body | null {
  let end = from;
  let members = 0;
  let strong = false;
  let first = '';
  for (let i = from; ; ) {
    const member = memberEnd(reading, i);
    if (member === null) break;
    if (members === 0) first = member.word;
    members++;
    end = member.end;
    strong ||= member.strong;
    if (end >= reading.count) break;
    const gap = reading.gaps[end];
    if (gap === GAP.comma || gap === GAP.slash || gap === GAP.hyphen) i = end;
    else if (reading.words.at(end) === 'và' && follows(reading, end) && follows(reading, end + 1))
      i = end + 1;
    else if ((gap === GAP.space || gap === GAP.line) && CLOSE.has(reading.words.at(end) ?? '')) i = end;
    else break;
  }
  if (members === 0) return null;
  const determined = from > at;
  if (!determined && follows(reading, from) && NO_ROW_AFTER[first]?.has(reading.words.at(from - 1) ?? ''))
    return null;
  if (!determined && members < 2) return null;
  if (members === 1 && !MEMBER_ALONE.has(first)) return null;
  if (
    members === 1 &&
    determined &&
    first === 'sở' &&
    reading.shapes[end] === SHAPE.capital &&
    follows(reading, end)
  )
    return null;
  const suffix = follows(reading, end) ? longestPhrase(SUFFIX, reading, end) : null;
  // "các sở, ngành chủ trì, phối hợp với …": what they do, not which they are.
  const leads = suffix?.value === 'chủ trì' && (strong || reading.words.at(suffix.end) === 'phối');
  if (suffix !== null && !leads) end = suffix.end;
  const territory = readTerritory(reading, end);
  if (territory !== null && !(members === 1 && territory.plural)) end = territory.end;
  const modifier = readModifier(reading, end);
  const named = Math.max(end, modifier.named);
  end = modifier.end;
  const generic = !strong;
  return {
    end,
    name: plainWording(reading, at, named).replace(/^(?:Các|Từng|Mỗi|Tất)(?= )/, (w) => w.toLowerCase()),
    family: strong ? 'state' : 'other',
    kind: generic ? 'generic' : 'class',
    rule: generic ? 'generic-row' : 'class-row',
    confidence: generic ? 0.82 : 0.93,
  };
}

/** "các huyện ủy", "từng đảng ủy": a body's noun made a class. */
function readDeterminedBody(reading: Reading, at: number, from: number): Body | null {
  if (from === at) return null;
  const body = readBody(reading, from);
  if (body === null) return null;
  const name = plainWording(reading, at, body.end);
  return {
    ...body,
    name: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    kind: 'class',
    rule: 'class-of-bodies',
  };
}

/** The class of bodies that begins at word `at`; null where none does. */
export function readClass(reading: Reading, at: number): Body | null {
  const determiner = longestPhrase(DETERMINER, reading, at);
  const from = determiner !== null && follows(reading, determiner.end) ? determiner.end : at;
  const many = readDeterminedBody(reading, at, from);
  if (many !== null) return many;
  const noun = readNoun(reading, at, from);
  const row = readRow(reading, at, from);
  if (noun !== null && (row === null || noun.end >= row.end)) return noun;
  if (row !== null) return row;
  if (from === at) return null;
  const territory = readTerritory(reading, at, true);
  if (territory?.plural) {
    return {
      end: territory.end,
      name: plainWording(reading, at, territory.end).replace(/^Các /, 'các '),
      family: 'other',
      kind: 'generic',
      rule: 'territory-as-actor',
      confidence: 0.75,
    };
  }
  return null;
}

const LISTED: Readonly<Record<string, string>> = { sở: 'Sở', bộ: 'Bộ', phòng: 'Phòng' };

export interface ListedField {
  readonly from: number;
  readonly end: number;
  readonly name: string;
}

/** "các sở: Tài chính, Xây dựng và Nội vụ", "Sở: TC; XD" — each field is a body of its own. */
export function readListedFields(reading: Reading, at: number): readonly ListedField[] | null {
  const { words } = reading;
  const quantified = words.at(at) === 'các' && follows(reading, at + 1);
  const head = quantified ? at + 1 : at;
  const word = words.at(head);
  const kind = LISTED[word ?? ''];
  if (kind === undefined) return null;
  const colon = reading.gaps[head + 1] === GAP.mark && markBefore(reading, head + 1) === ':';
  if (!colon && !(quantified && follows(reading, head + 1))) return null;
  const fields: ListedField[] = [];
  let i = head + 1;
  for (;;) {
    if (reading.shapes[i] === SHAPE.lower) break;
    const match = longestPhrase(DEPARTMENT_FIELDS, reading, i);
    if (match === null) break;
    fields.push({ from: i, end: match.end, name: `${kind} ${match.value}` });
    if (match.end >= reading.count) break;
    if (reading.gaps[match.end] === GAP.comma) i = match.end;
    else if (colon && reading.gaps[match.end] === GAP.mark && markBefore(reading, match.end) === ';')
      i = match.end;
    else if (words.at(match.end) === 'và' && follows(reading, match.end)) i = match.end + 1;
    else break;
  }
  return fields.length > 0 && wording(reading, at, head + 1) !== '' ? fields : null;
}

/** The sign between word i and the one before it, where both stand on one line. */
function markBefore(reading: Reading, i: number): string {
  const between = reading.text.slice(reading.ends[i - 1], reading.starts[i]);
  return between.includes('\n') ? '' : between.trim();
}
