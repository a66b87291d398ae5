import { readCongress } from '../agencies/congress.ts';
import { follows } from '../agencies/part.ts';
import { longestPhrase, phraseList } from '../agencies/phrases.ts';
import { readTerritory } from '../agencies/territory.ts';
import { GAP, type Reading, SHAPE, wordAtOrAfter } from '../reading.ts';
import { dateAfter, type Found, issuerAfter, titleWords } from './core.ts';
import { LAW_NAMES } from './laws.ts';
import { numberAt } from './number.ts';
import { titleEnd } from './title.ts';

/**
 * Documents by a fixed name.
 *
 *   Luật Quy hoạch · Luật Đất đai năm 2024 · Luật Đầu tư công số 58/2024/QH15 · Bộ luật Dân sự · Pháp lệnh Đê điều · Hiến pháp năm 2013
 *   Quy hoạch tỉnh Minh Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050 · Quy hoạch vùng · Quy hoạch quốc gia
 *   Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX · Nghị quyết Đại hội XIII của Đảng
 *   Nghị quyết Trung ương 4 khóa XII · Điều lệ Đảng
 * Reads words; writes one find.
 */
const KIND_OF_PLAN = phraseList(
  'quốc gia|tổng thể quốc gia|vùng|tỉnh|thành phố|tổng thể|chung|chung đô thị|chung xây dựng|phân khu|chi tiết|sử dụng đất|sử dụng đất quốc gia|điện viii|điện 8|ngành quốc gia|không gian biển quốc gia|mạng lưới|xây dựng vùng|phát triển điện lực|hệ thống đô thị|kế hoạch sử dụng đất',
);
const BARE_PLANS = new Set([
  'quốc gia',
  'tổng thể quốc gia',
  'vùng',
  'tỉnh',
  'thành phố',
  'điện viii',
  'điện 8',
  'sử dụng đất quốc gia',
  'không gian biển quốc gia',
]);

function base(
  reading: Reading,
  at: number,
  end: number,
  rule: string,
  confidence: number,
): Omit<Found, 'docType'> {
  const stop = reading.ends[end - 1] ?? 0;
  return {
    start: reading.starts[at] ?? 0,
    end: stop,
    coreEnd: stop,
    number: null,
    date: null,
    issuer: null,
    title: titleWords(reading, at, end),
    rule,
    confidence,
    self: false,
    next: end,
  };
}

const NOT_LAW = new Set(['gia', 'sư', 'pháp', 'này', 'số', 'sửa', 'các', 'và']);
const LAW_STOP = new Set(
  'và đã được để nhằm trong của theo có về hiện này quy định là với cho khi tại thì phải đối năm số ngày từ do bằng nếu như sau trước trên cùng hoặc'.split(
    ' ',
  ),
);

/** A law by name, with year, number and date where they follow. */
export function readLaw(reading: Reading, at: number): Found | null {
  const { words, shapes } = reading;
  const code = words.at(at) === 'bộ' && words.at(at + 1) === 'luật' && follows(reading, at + 1);
  const ordinance = words.at(at) === 'pháp' && words.at(at + 1) === 'lệnh' && follows(reading, at + 1);
  const from = code || ordinance ? at + 1 : at;
  if (!ordinance && words.at(from) !== 'luật' && words.at(from) !== 'hiến') return null;
  if (shapes[at] === SHAPE.lower || !follows(reading, from + 1)) return null;
  let end: number;
  if (words.at(from) === 'hiến') {
    if (words.at(from + 1) !== 'pháp') return null;
    end = from + 2;
  } else {
    const amending = words.at(from + 1) === 'sửa' && words.at(from + 2) === 'đổi';
    if (amending) end = titleEnd(reading, from + 1);
    else if (NOT_LAW.has(words.at(from + 1) ?? '')) return null;
    else {
      const known = longestPhrase(LAW_NAMES, reading, from + 1);
      if (known !== null) end = known.end;
      else if (shapes[from + 1] === SHAPE.capital) {
        end = from + 2;
        while (
          end - from < 9 &&
          follows(reading, end) &&
          shapes[end] === SHAPE.lower &&
          !LAW_STOP.has(words.at(end) ?? '')
        )
          end++;
      } else return null;
    }
  }
  return { ...withYear(reading, at, end), docType: ordinance ? 'PL' : 'LUAT' };
}

function withYear(reading: Reading, at: number, nameEnd: number): Found {
  const { words, starts, ends, shapes } = reading;
  let end = ends[nameEnd - 1] ?? 0;
  let next = nameEnd;
  let number: string | null = null;
  let date: string | null = null;
  if (
    follows(reading, next) &&
    words.at(next) === 'năm' &&
    /^(?:19|20)\d\d$/.test(words.at(next + 1) ?? '')
  ) {
    end = ends[next + 1] ?? end;
    next += 2;
  }
  if (follows(reading, next) && words.at(next) === 'số' && shapes[next + 1] === SHAPE.digit) {
    const full = numberAt(reading.text, starts[next + 1] ?? 0);
    if (full !== null) {
      number = full.number;
      end = full.end;
      next = wordAtOrAfter(reading, end);
    }
  }
  const day = dateAfter(reading, next);
  if (day !== null) {
    date = day.iso;
    end = day.end;
    next = day.next;
  }
  return {
    ...base(reading, at, nameEnd, number === null ? 'law-by-name' : 'law-by-name-and-number', 0.95),
    docType: 'LUAT',
    number,
    date,
    coreEnd: end,
    end,
    next,
  };
}

function periodAfter(reading: Reading, at: number): { core: number; end: number } {
  let core = at;
  const { words } = reading;
  if (
    follows(reading, at) &&
    (words.at(at) === 'thời' || words.at(at) === 'giai') &&
    (words.at(at + 1) === 'kỳ' || words.at(at + 1) === 'đoạn')
  ) {
    core = at + 2;
    while (core < reading.count && reading.shapes[core] === SHAPE.digit && core - at < 4) core++;
  }
  let end = core;
  if (reading.gaps[core] === GAP.comma && words.at(core) === 'tầm' && words.at(core + 1) === 'nhìn') {
    end = core + 2;
    while (
      end - core < 5 &&
      follows(reading, end) &&
      (words.at(end) === 'đến' || words.at(end) === 'năm' || reading.shapes[end] === SHAPE.digit)
    )
      end++;
  } else if (follows(reading, core) && words.at(core) === 'đến' && words.at(core + 1) === 'năm') {
    end = core + 3;
    core = end;
    if (reading.gaps[end] === GAP.comma && words.at(end) === 'tầm') end = periodAfter(reading, end).end;
  }
  return { core, end: Math.min(end, reading.count) };
}

/** A spatial or sectoral plan by its fixed name. */
export function readPlan(reading: Reading, at: number): Found | null {
  if (reading.words.at(at) !== 'quy' || reading.words.at(at + 1) !== 'hoạch' || !follows(reading, at + 1))
    return null;
  if (!follows(reading, at + 2)) return null;
  const kind = longestPhrase(KIND_OF_PLAN, reading, at + 2);
  if (kind === null) return null;
  const capital = reading.shapes[at] === SHAPE.capital;
  let end = kind.end;
  let placed = false;
  const territory = readTerritory(reading, at + 2);
  if (territory !== null && !territory.plural && territory.end >= end) {
    placed = territory.end > end;
    end = territory.end;
  } else if (
    kind.value === 'vùng' ||
    kind.value === 'chung' ||
    kind.value === 'chung đô thị' ||
    kind.value === 'sử dụng đất' ||
    kind.value === 'tổng thể' ||
    kind.value === 'mạng lưới' ||
    kind.value === 'phân khu'
  ) {
    const from = end;
    while (
      end - from < 12 &&
      follows(reading, end) &&
      (reading.shapes[end] === SHAPE.capital ||
        (kind.value !== 'vùng' &&
          !LAW_STOP.has(reading.words.at(end) ?? '') &&
          !PERIOD.has(reading.words.at(end) ?? '')))
    )
      end++;
    placed = end > from;
  }
  const period = periodAfter(reading, end);
  const dated = period.core > end;
  if (!capital && !dated) return null;
  if (!BARE_PLANS.has(kind.value) && !placed && !dated) return null;
  const sentenceStart = startsSentence(reading, at);
  if (sentenceStart && !dated && !placed) return null;
  return {
    ...base(reading, at, period.end, 'plan-by-name', dated ? 0.95 : 0.88),
    docType: 'QH',
    coreEnd: reading.ends[period.core - 1] ?? 0,
  };
}

const PERIOD = new Set(['thời', 'giai', 'đến']);

/** Whether a word opens a sentence, bullet or line, where a capital means nothing. */
export function startsSentence(reading: Reading, at: number): boolean {
  if (at === 0) return true;
  const gap = reading.gaps[at];
  if (gap === GAP.paragraph) return true;
  if (gap === GAP.space || gap === GAP.comma || gap === GAP.line) return false;
  const between = reading.text.slice(reading.ends[at - 1], reading.starts[at]);
  return (
    !/[“"‘'(*;,/]\s?$/.test(between.replace(/\*+$/, '')) || /[.:]\s*$/.test(between) || /\n/.test(between)
  );
}

/** A congress's resolution, a plenum's resolution, the Party's charter. */
export function readPartyByName(reading: Reading, at: number): Found | null {
  const { words, shapes } = reading;
  if (
    words.at(at) === 'điều' &&
    words.at(at + 1) === 'lệ' &&
    follows(reading, at + 1) &&
    follows(reading, at + 2) &&
    shapes[at] !== SHAPE.lower
  ) {
    if (words.at(at + 2) !== 'đảng') return null;
    return { ...base(reading, at, at + 3, 'charter', 0.9), docType: null };
  }
  if (
    words.at(at) !== 'nghị' ||
    words.at(at + 1) !== 'quyết' ||
    !follows(reading, at + 1) ||
    !follows(reading, at + 2)
  )
    return null;
  const of = words.at(at + 2) === 'của' ? at + 3 : at + 2;
  const congress = readCongress(reading, of);
  if (congress !== null) {
    if (
      /các cấp/.test(congress.name.toLowerCase()) ||
      (shapes[at] === SHAPE.lower && !/lần thứ|\b[XVI]+\b/.test(congress.name))
    )
      return null;
    return {
      ...base(reading, at, congress.end, 'congress-resolution', 0.95),
      docType: 'NQ',
      issuer: congress.name,
    };
  }
  if (
    words.at(at + 2) === 'trung' &&
    words.at(at + 3) === 'ương' &&
    (shapes[at + 4] === SHAPE.digit || words.at(at + 4) === 'khóa')
  ) {
    let end = at + 5;
    while (
      end - at < 9 &&
      follows(reading, end) &&
      (words.at(end) === 'khóa' || words.at(end - 1) === 'khóa')
    )
      end++;
    return {
      ...base(reading, at, end, 'plenum-resolution', 0.92),
      docType: 'NQ',
      issuer: 'Ban Chấp hành Trung ương',
    };
  }
  if (words.at(at + 2) === 'hội' && words.at(at + 3) === 'nghị' && words.at(at + 4) === 'lần') {
    let end = at + 7;
    const issuer = issuerAfter(reading, end);
    if (issuer !== null) end = issuer.next;
    return {
      ...base(reading, at, Math.min(end, reading.count), 'plenum-resolution', 0.92),
      docType: 'NQ',
      issuer: issuer?.issuer ?? null,
    };
  }
  return null;
}
