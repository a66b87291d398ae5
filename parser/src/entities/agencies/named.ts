import { GAP, type Reading, SHAPE } from '../reading.ts';
import type { AgencyFamily } from '../types.ts';
import { DEPARTMENT_FIELDS } from './fields.ts';
import { HEADS, type Head, NOT_AFTER_HEAD } from './heads.ts';
import { readOpenName, readScheme } from './open-name.ts';
import { type Body, follows, inCapitals, wording } from './part.ts';
import { longestPhrase, phraseTable } from './phrases.ts';
import { readPlace, readTerritory, skipTerm } from './territory.ts';

/**
 * One body by the grammar of heads and tails.
 *
 *   UBND tỉnh Minh Giang · Ban Tuyên giáo Tỉnh ủy · Đảng đoàn HĐND tỉnh · Sở Xây dựng · Văn phòng Đoàn ĐBQH và HĐND tỉnh
 * Reads words; writes the end, the canonical name, the family and the rule. A body may hold another ("Đảng ủy |
 * UBND tỉnh"), four deep at most.
 */
const DEEPEST = 4;

const OWNER = phraseTable<string>([
  ['trung ương|tw|t.ư', 'Trung ương'],
  ['trung ương đảng|tw đảng', 'Trung ương Đảng'],
  ['trực thuộc tỉnh ủy|trực thuộc tu', 'trực thuộc Tỉnh ủy'],
  ['trực thuộc', 'trực thuộc'],
  ['các cơ quan đảng tỉnh', 'các cơ quan Đảng tỉnh'],
  ['các cơ quan đảng', 'các cơ quan Đảng'],
  ['các cơ quan đảng trung ương', 'các cơ quan Đảng Trung ương'],
  ['khối các cơ quan tỉnh|khối các cơ quan', 'Khối các cơ quan tỉnh'],
  [
    'khối các cơ quan và doanh nghiệp tỉnh|khối các cơ quan và doanh nghiệp',
    'Khối các cơ quan và Doanh nghiệp tỉnh',
  ],
  ['khối doanh nghiệp tỉnh|khối doanh nghiệp', 'Khối doanh nghiệp tỉnh'],
  ['mttq, các đoàn thể tỉnh|mttq và các đoàn thể tỉnh', 'MTTQ, các đoàn thể tỉnh'],
  [
    'mặt trận tổ quốc, các đoàn thể tỉnh|mặt trận tổ quốc và các đoàn thể tỉnh',
    'Mặt trận Tổ quốc, các đoàn thể tỉnh',
  ],
  ['mặt trận tổ quốc, các đoàn thể trung ương', 'Mặt trận Tổ quốc, các đoàn thể Trung ương'],
  ['quân sự tỉnh', 'Quân sự tỉnh'],
  ['công an tỉnh', 'Công an tỉnh'],
  ['cấp trên trực tiếp|cấp trên|cơ sở', 'cơ sở'],
  ['đảng bộ các cấp', 'Đảng bộ các cấp'],
  ['đoàn khối', 'Đoàn khối'],
  ['khối', 'Khối'],
]);

/** The body that begins at word `at`; null where none does. */
export function readBody(reading: Reading, at: number, depth = 0): Body | null {
  const match = longestPhrase(HEADS, reading, at);
  if (match === null) return null;
  const head = match.value;
  if (!head.small && reading.shapes[at] === SHAPE.lower) return null;
  const next = follows(reading, match.end) ? (reading.words.at(match.end) ?? '') : '';
  if (NOT_AFTER_HEAD[head.name]?.has(next)) return null;
  const body = withTail(reading, at, match.end, head, depth);
  return body;
}

function body(head: Head, end: number, tail: string, confidence: number, plural = false): Body {
  const name = tail === '' ? head.name : `${head.name} ${tail}`;
  return {
    end,
    name,
    family: head.family,
    kind: plural ? 'class' : 'named',
    rule: `${head.family}-body`,
    confidence,
  };
}

function withTail(reading: Reading, at: number, end: number, head: Head, depth: number): Body | null {
  switch (head.tail) {
    case 'none':
      return body(head, skipTerm(reading, end), '', 0.97);
    case 'place': {
      const place = readPlace(reading, end);
      if (reading.words.at(at) === 'tu' && depth === 0) return null;
      return body(head, skipTerm(reading, place?.end ?? end), place?.name ?? '', 0.96);
    }
    case 'level':
    case 'level!':
      return withLevel(reading, end, head);
    case 'committee':
    case 'committee!':
      return withOwner(reading, at, end, head, depth);
    case 'field':
      return withField(reading, at, end, head);
    case 'open':
      return withOpenName(reading, at, end, head);
    case 'scheme': {
      const scheme = readScheme(reading, end, head.name.startsWith('Ban Q'));
      if (scheme.end === end && reading.shapes[end - 1] === SHAPE.lower) return null;
      return body(head, scheme.end, scheme.name, scheme.end > end ? 0.85 : 0.75);
    }
  }
}

function withLevel(reading: Reading, end: number, head: Head): Body | null {
  const of =
    follows(reading, end) && reading.words.at(end) === 'của' && head.name.startsWith('Ban ') ? end + 1 : end;
  const inner =
    head.name.startsWith('Ban ') || head.name === 'Đoàn Thanh niên'
      ? readBody(reading, of, DEEPEST - 1)
      : null;
  if (inner !== null && follows(reading, of) && inner.family === 'state')
    return body(head, inner.end, inner.name, 0.95);
  const territory = readTerritory(reading, end);
  if (territory !== null) {
    return body(head, skipTerm(reading, territory.end), territory.name, 0.96, territory.plural);
  }
  if (head.tail === 'level!') return null;
  const central = follows(reading, end) ? longestPhrase(OWNER, reading, end) : null;
  if (central?.value === 'Trung ương') return body(head, central.end, central.value, 0.95);
  if (follows(reading, end) && reading.words.at(end) === 'việt' && reading.words.at(end + 1) === 'nam') {
    const after = readTerritory(reading, end + 2);
    return body(head, after?.end ?? end + 2, after === null ? 'Việt Nam' : `Việt Nam ${after.name}`, 0.95);
  }
  if (head.name === 'Quân khu') {
    return reading.shapes[end] === SHAPE.digit && follows(reading, end)
      ? body(head, end + 1, reading.words.at(end) ?? '', 0.95)
      : null;
  }
  const place = readPlace(reading, end);
  return body(head, skipTerm(reading, place?.end ?? end), place?.name ?? '', 0.92);
}

function withOwner(reading: Reading, at: number, end: number, head: Head, depth: number): Body | null {
  if (!follows(reading, end)) return alone(reading, at, end, head);
  const owner = longestPhrase(OWNER, reading, end);
  const inner = depth < DEEPEST ? readBody(reading, end, depth + 1) : null;
  const many =
    depth < DEEPEST && reading.words.at(end) === 'các' && follows(reading, end + 1)
      ? readBody(reading, end + 1, depth + 1)
      : null;
  if (many !== null && many.family !== 'press' && owner === null)
    return body(head, many.end, `các ${many.name.charAt(0).toLowerCase()}${many.name.slice(1)}`, 0.93, true);
  const usable = inner !== null && inner.family !== 'press' && sameCase(reading, at, end) ? inner : null;
  if (owner !== null && (usable === null || owner.end >= usable.end)) {
    return body(head, owner.end, owner.value, 0.95, owner.value.startsWith('trực thuộc'));
  }
  if (usable !== null) {
    const family = OF_THE_PARTY.test(head.name) ? head.family : usable.family;
    return { ...body(head, usable.end, usable.name, 0.96, usable.kind === 'class'), family };
  }
  const territory = readTerritory(reading, end);
  if (territory !== null && head.name !== 'Văn phòng') {
    return body(head, skipTerm(reading, territory.end), territory.name, 0.95, territory.plural);
  }
  const field = longestPhrase(DEPARTMENT_FIELDS, reading, end);
  if (field !== null && head.name === 'Ban cán sự đảng') return body(head, field.end, field.value, 0.9);
  return alone(reading, at, end, head);
}

/** Party bodies inside State or mass organs; other heads (Văn phòng, Ban Thường vụ …) take the family of the owner. */
const OF_THE_PARTY = /^(?:Đảng|Ban cán sự|Chi ủy|Ban Chấp hành Đảng bộ)/;

/** In a head printed in capitals the next line is another body: "TỈNH ỦY / BAN TỔ CHỨC" are two. */
function sameCase(reading: Reading, at: number, end: number): boolean {
  if (reading.gaps[end] !== GAP.line) return true;
  return inCapitals(reading, at, end) === inCapitals(reading, end, end + 1);
}

const ALONE = new Set([
  'Ban Thường vụ',
  'Ban Tuyên giáo',
  'Ban Tuyên giáo và Dân vận',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Tổ chức',
  'Ban Xây dựng Đảng',
  'Ủy ban Kiểm tra',
  'Ban cán sự đảng',
  'Đảng đoàn',
  'Đảng ủy',
  'Văn phòng Đảng ủy',
  'Chi ủy',
]);

function alone(reading: Reading, at: number, end: number, head: Head): Body | null {
  if (!ALONE.has(head.name)) return null;
  const small = reading.shapes[at] === SHAPE.lower;
  if (
    small &&
    (head.name === 'Ban Tổ chức' || head.name === 'Ban Nội chính' || head.name === 'Ban Xây dựng Đảng')
  )
    return null;
  return { ...body(head, end, '', small ? 0.8 : 0.88), kind: small ? 'class' : 'named' };
}

function withField(reading: Reading, at: number, end: number, head: Head): Body | null {
  if (!follows(reading, end)) return null;
  const match = longestPhrase(DEPARTMENT_FIELDS, reading, end);
  const small = reading.shapes[end] === SHAPE.lower;
  if (head.name === 'Ban' || (small && head.name === 'Phòng')) return null;
  let stop = end;
  let field = '';
  if (match !== null && !small) {
    stop = match.end;
    field = match.value;
  } else if (
    reading.shapes[end] === SHAPE.capital &&
    reading.shapes[at] === SHAPE.capital &&
    head.name !== 'Phòng'
  ) {
    const open = readOpenName(reading, end);
    if (open.end === end) return null;
    return body(head, open.end, open.name, 0.75);
  } else if (
    head.name === 'Phòng' &&
    reading.shapes[at] === SHAPE.capital &&
    reading.shapes[end] === SHAPE.upper
  ) {
    // "Phòng CCHC": an abbreviation nobody has listed.
    return body(head, end + 1, wording(reading, end, end + 1), 0.7);
  } else if (reading.shapes[end] === SHAPE.capital && reading.shapes[at] === SHAPE.capital) {
    const open = readOpenName(reading, end);
    return open.end > end + 1 ? body(head, open.end, open.name, 0.7) : null;
  } else return null;
  const territory = head.name === 'Bộ' ? null : readTerritory(reading, stop);
  if (territory !== null && (!territory.plural || head.name === 'Phòng')) {
    return body(head, territory.end, `${field} ${territory.name}`, 0.97, territory.plural);
  }
  return body(head, stop, field, 0.97);
}

const OPEN_FAMILY_CAPITAL = new Set<AgencyFamily>(['state', 'mass', 'school', 'press']);

function withOpenName(reading: Reading, at: number, end: number, head: Head): Body | null {
  if (!follows(reading, end) || !OPEN_FAMILY_CAPITAL.has(head.family)) return null;
  if (reading.shapes[at] !== SHAPE.capital && reading.shapes[at] !== SHAPE.upper) return null;
  if (inCapitals(reading, at, end) && end - at > 1) return null;
  const shape = reading.shapes[end];
  if (shape === SHAPE.lower && head.name.includes(' ') && head.family === 'school') {
    const open = readOpenName(reading, end);
    return open.end > end ? body(head, open.end, open.name, 0.8) : null;
  }
  if (shape === SHAPE.lower && head.name === 'Ban Quản lý') {
    const works = readScheme(reading, end, true);
    return works.end > end ? body(head, works.end, works.name, 0.85) : null;
  }
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return null;
  if (inCapitals(reading, at, end + 1) && head.name.length < 5) return null;
  const open = readOpenName(reading, end);
  if (open.end === end) return null;
  return body(head, open.end, open.name, 0.85);
}
