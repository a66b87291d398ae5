import type { Comparator } from '../../contract.ts';
import { longestPhrase } from '../agencies/phrases.ts';
import { GAP, type Reading, SHAPE, wordAtOrAfter } from '../reading.ts';
import type { QuantityHit } from '../types.ts';
import { comparisonAfter, comparisonBefore } from './comparator.ts';
import { measuredName, periodOf, sentenceStart, tenseOf } from './context.ts';
import { fractionEnd } from './fraction.ts';
import { isDivisor, isFrequency, isNumberOfSomething, isWorkOrCost } from './guards.ts';
import { NUMBER_WORDS, numberAt } from './number.ts';
import { unitBefore } from './unit-before.ts';
import { COUNTED, FACILITIES, MEASURES, NOT_COUNTED, REPORTED } from './units.ts';

/**
 * A number with what it measures.
 *
 *   tỷ lệ lấp đầy đạt trên 80% · khoảng 10% · từ 8 đến 9% · 8,5-9%/năm        a share
 *   tăng tối thiểu 2 bậc · 1.200 ha · 3.000 tỷ đồng · 68,5 điểm                a measure
 *   có ít nhất 45 xã đạt chuẩn · thu hút một trung tâm logistics                a count, where a result is set or told
 *   chỉ số PCI đạt 68,5                                                          a bare number after its verb
 *   11/15 cụm công nghiệp (fraction.ts) · che phủ rừng (%): 58,5 (unit-before.ts) · số năm sống khỏe tối thiểu 68 năm
 * Not: years, dates, document numbers, ordinals, parts of texts, "một số", "một bước".
 */
const RESULT_BEFORE =
  /(?:đạt|có|còn|là|phấn đấu|tối thiểu|ít nhất|thêm|tăng|giảm|hình thành|xây dựng|thu hút|thành lập mới|phát triển|trên|dưới|khoảng|hơn|gần|không quá|đón|tạo|hoàn thành|công nhận|đưa|từ|lên|bình quân|giải quyết|đào tạo|nâng|vượt|mức|nhóm|top|gấp|trồng|duy trì|giữ vững|mới)$/;
/** "tạo việc làm cho 18.000 lao động" */
const FOR_PEOPLE =
  /(?:tạo việc làm|giải quyết việc làm|đào tạo|bồi dưỡng|tập huấn|hỗ trợ)(?: [^ ]+){0,4} cho$/;
const RANGE = /^ ?(?:[-–]|đến|tới) ?(?=\d)/;
const PER =
  /^ ?\/ ?(năm|người\/năm|người|hộ|ha|km2|vạn dân|10\.000 dân|tháng|ngày|lao động|ha\/năm|nghìn dân|tuần|quý|xã|thôn|trường|đơn vị|1\.000 dân)(?![\p{L}])/u;

/** Rule of a count that only a report makes an indicator; who collects them knows the role of the passage. */
export const TOLD_COUNT = 'told-count';

interface Measured {
  readonly unit: string | null;
  readonly end: number;
  readonly next: number;
  readonly counted: boolean;
  /** Counted in reports alone. */
  readonly reported?: true;
}

function percentAt(reading: Reading, end: number): Measured | null {
  const found = /^ ?([%‰])/.exec(reading.text.slice(end, end + 2));
  if (found === null) return null;
  const stop = end + found[0].length;
  return { unit: found[1] ?? '%', end: stop, next: wordAtOrAfter(reading, stop), counted: false };
}

/** "12 triệu con", "150 nghìn cây": a count in thousands or millions. */
const SCALES: Readonly<Record<string, string>> = {
  triệu: 'triệu',
  nghìn: 'nghìn',
  ngàn: 'nghìn',
  vạn: 'vạn',
};

function unitAfter(reading: Reading, end: number): Measured | null {
  const percent = percentAt(reading, end);
  if (percent !== null) return percent;
  const glued = /^(ha|km2|km|m2|m3|MW)(?!\p{L})/u.exec(reading.text.slice(end, end + 4));
  if (glued !== null)
    return {
      unit: glued[1] ?? null,
      end: end + glued[0].length,
      next: wordAtOrAfter(reading, end + glued[0].length),
      counted: false,
    };
  const next = wordAtOrAfter(reading, end);
  if (next >= reading.count || reading.gaps[next] !== GAP.space) return null;
  if (
    /^ ?%/.test(reading.text.slice(reading.ends[next] ?? 0, (reading.ends[next] ?? 0) + 2)) &&
    reading.words.at(next) === 'điểm'
  ) {
    const at = reading.text.indexOf('%', end) + 1;
    return { unit: 'điểm %', end: at, next: wordAtOrAfter(reading, at), counted: false };
  }
  const measure = notAPerson(reading, longestPhrase(MEASURES, reading, next));
  const scale = SCALES[reading.words.at(next) ?? ''];
  const many = scale === undefined ? null : longestPhrase(COUNTED, reading, next + 1);
  if (
    scale !== undefined &&
    many !== null &&
    reading.gaps[next + 1] === GAP.space &&
    many.end > (measure?.end ?? 0)
  )
    return {
      unit: `${scale} ${many.value}`,
      end: reading.ends[many.end - 1] ?? end,
      next: many.end,
      counted: false,
    };
  const counted = longestPhrase(COUNTED, reading, next);
  if (measure !== null && (counted === null || measure.end >= counted.end)) {
    return {
      unit: measure.value,
      end: reading.ends[measure.end - 1] ?? end,
      next: measure.end,
      counted: false,
    };
  }
  // "215 hồ sơ" are no lakes: what reports count is told by the longer word.
  const told = longestPhrase(REPORTED, reading, next);
  if (counted !== null && (told === null || told.end <= counted.end))
    return {
      unit: counted.value,
      end: reading.ends[counted.end - 1] ?? end,
      next: counted.end,
      counted: true,
    };
  return null;
}

/** "80 đồng chí", "các đồng bào": not money. */
function notAPerson<T extends { readonly end: number }>(reading: Reading, measure: T | null): T | null {
  if (measure === null || reading.words.at(measure.end - 1) !== 'đồng') return measure;
  return /^(?:chí|bào|bộ|hồ|đội|nghiệp)$/.test(reading.words.at(measure.end) ?? '') &&
    reading.gaps[measure.end] === GAP.space
    ? null
    : measure;
}

/** "04 đợt", "38 nhiệm vụ"; "thời gian lưu trú bình quân 2,5 ngày"; "số năm sống khỏe tối thiểu 68 năm". */
function reportedAfter(reading: Reading, end: number, near: string, before: string): Measured | null {
  const next = wordAtOrAfter(reading, end);
  if (next >= reading.count || reading.gaps[next] !== GAP.space) return null;
  const word = reading.words.at(next) ?? '';
  if ((word === 'ngày' || word === 'giờ') && /(?:bình quân|trung bình)$/.test(near))
    return { unit: word, end: reading.ends[next] ?? end, next: next + 1, counted: false };
  if (word === 'năm' && /số năm(?: [^ ]+){1,6}$/.test(before))
    return { unit: word, end: reading.ends[next] ?? end, next: next + 1, counted: false };
  // "gồm 5 nhiệm vụ" tells how a text is made up.
  if (/(?:gồm|thuộc|theo|của)$/.test(near)) return null;
  const match = longestPhrase(REPORTED, reading, next);
  if (match === null || reading.shapes[next] !== SHAPE.lower) return null;
  return {
    unit: match.value,
    end: reading.ends[match.end - 1] ?? end,
    next: match.end,
    counted: true,
    reported: true,
  };
}

/** The quantity whose number begins at word i; null where the number is none. */
export function readMeasured(reading: Reading, i: number, previousEnd: number): QuantityHit | null {
  const word = NUMBER_WORDS[reading.words.at(i) ?? ''];
  if (word !== undefined) return countedByWord(reading, i, word, previousEnd);
  if (reading.shapes[i] !== SHAPE.digit) return null;
  const start = reading.starts[i] ?? 0;
  const first = numberAt(reading.text, start);
  if (first === null) return null;
  const fraction = fractionEnd(reading, i, first.value, first.end);
  if (fraction !== null) return partOfWhole(reading, i, first.value, fraction, previousEnd);
  if (isNumberOfSomething(reading, i, first.end)) return null;
  const before = comparisonBefore(reading, i);
  let { comparator } = before;
  let { from } = before;
  let valueTo: number | null = null;
  let end = first.end;
  const percent = percentAt(reading, end);
  const range = RANGE.exec(reading.folded.slice(percent?.end ?? end, (percent?.end ?? end) + 6));
  if (range !== null) {
    const second = numberAt(reading.text, (percent?.end ?? end) + range[0].length);
    if (second !== null && second.value > first.value) {
      const unit = unitAfter(reading, second.end);
      const years =
        first.value > 1899 && first.value < 2201 && second.value < 2201 && (unit === null || unit.counted);
      if (!years && (unit !== null || percent !== null)) {
        valueTo = second.value;
        end = second.end;
        comparator = 'range';
        if (reading.words.at(i - 1) === 'từ' && from === i) from = i - 1;
      }
    }
    if (valueTo === null && first.value > 1899 && first.value < 2201) return null;
  }
  const unit = unitAfter(reading, end) ?? (valueTo === null ? null : percent);
  return assembled(reading, i, {
    value: first.value,
    valueTo,
    comparator,
    from,
    numberEnd: end,
    unit,
    previousEnd,
  });
}

/** "118/124 xã": a count of what is told, whatever verb stands before it. */
function partOfWhole(
  reading: Reading,
  i: number,
  value: number,
  end: number,
  previousEnd: number,
): QuantityHit | null {
  const unit = unitAfter(reading, end) ?? reportedAfter(reading, end, '', '');
  if (unit === null || !unit.counted) return null;
  const { reported: _, ...counted } = unit;
  const { comparator, from } = comparisonBefore(reading, i);
  const parts = { value, valueTo: null, comparator, from, numberEnd: end, unit: counted, previousEnd };
  return assembled(reading, i, { ...parts, whole: true });
}

interface Parts {
  /** Part of a whole that is told with it. */
  readonly whole?: true;
  readonly value: number;
  readonly valueTo: number | null;
  readonly comparator: Comparator;
  readonly from: number;
  readonly numberEnd: number;
  readonly unit: Measured | null;
  readonly previousEnd: number;
}

function assembled(reading: Reading, i: number, parts: Parts): QuantityHit | null {
  const { unit, from } = parts;
  const sentence = sentenceStart(reading, i);
  const near = reading.words.slice(Math.max(sentence, i - 3), i).join(' ');
  if (unit === null) {
    const clause = reading.words.slice(Math.max(sentence, i - 10), i).join(' ');
    const told = reportedAfter(reading, parts.numberEnd, near, clause);
    if (told !== null) return assembled(reading, i, { ...parts, unit: told });
    const given = isYear(parts.value) ? null : unitBefore(reading, reading.starts[i] ?? 0);
    if (given !== null) {
      const { numberEnd: end } = parts;
      const measure = { unit: given, end, next: wordAtOrAfter(reading, end), counted: false };
      return assembled(reading, i, { ...parts, unit: measure });
    }
    if (!bareValue(reading, i, parts, near)) return null;
  }
  const before = reading.words.slice(Math.max(sentence, i - 24), i).join(' ');
  const inRow =
    parts.previousEnd > sentence &&
    parts.previousEnd >= i - 14 &&
    (reading.gaps[i] === GAP.comma || reading.words.at(i - 1) === 'và');
  const result = RESULT_BEFORE.test(near) || parts.comparator !== '=' || inRow || FOR_PEOPLE.test(before);
  const rate = unit !== null && PER.test(reading.folded.slice(unit.end, unit.end + 16));
  if (isDivisor(parts.value, unit?.unit ?? null, near)) return null;
  if (unit?.unit === 'tuổi' && !/tuổi (?:thọ|bình quân|trung bình)/.test(before)) return null;
  const reported =
    unit?.counted === true &&
    !rate &&
    (unit.reported === true || (!result && parts.valueTo === null && parts.whole !== true));
  let end = unit?.end ?? parts.numberEnd;
  let next = unit?.next ?? wordAtOrAfter(reading, end);
  let name = unit?.unit ?? null;
  const per = PER.exec(reading.folded.slice(end, end + 16));
  if (per !== null && name !== null) {
    name = `${name}/${per[1] ?? ''}`;
    end += per[0].length;
    next = wordAtOrAfter(reading, end);
  }
  const after = comparisonAfter(reading, end);
  const comparator = after?.comparator ?? parts.comparator;
  end = after?.end ?? end;
  const tense = tenseOf(reading, sentence, i);
  const target = tense.kind === 'target' || comparator === '>=' || comparator === '<=';
  const label = LABEL_OF_COST.test(
    reading.folded.slice(labelStart(reading, sentence), reading.starts[sentence]),
  );
  const frequency = isFrequency(unit?.unit ?? null, per?.[1]);
  const work = frequency || isWorkOrCost(label ? `kinh phí ${before}` : before, unit?.unit ?? null);
  return {
    span: [reading.starts[from] ?? 0, end],
    name: measuredName(reading, sentence, from, next, parts.previousEnd),
    value: parts.value,
    valueTo: parts.valueTo,
    unit: name,
    comparator,
    kind: target ? 'target' : 'baseline',
    scope: null,
    period:
      per?.[1]?.includes('năm') && !/20\d\d/.test(before) ? 'hằng năm' : periodOf(reading, sentence, i, next),
    aspiration: /phấn đấu/.test(before),
    indicator: !work,
    rule: work
      ? 'work-or-cost'
      : reported
        ? TOLD_COUNT
        : unit === null
          ? 'bare-value'
          : unit.counted
            ? 'count'
            : 'measure',
    confidence: work ? 0.8 : (unit === null ? 0.65 : unit.counted ? 0.75 : 0.9) - (tense.certain ? 0 : 0.05),
  };
}

/** "Kinh phí: 25 triệu đồng": the sentence begins behind the label. */
const LABEL_OF_COST = /(?:kinh phí|dự toán|chi phí|tổng mức đầu tư)[^\n:]{0,30}:\s?$/u;

function labelStart(reading: Reading, sentence: number): number {
  return Math.max(0, (reading.starts[sentence] ?? 0) - 48);
}

const INDEX = /(?:chỉ số|hệ số|pci|papi|par index|sipas|dti|pgi|ipai|điểm số|gini|icor|tốc độ|năng suất)/;

function isYear(value: number): boolean {
  return value > 1899 && value < 2201 && Number.isInteger(value);
}

/** "chỉ số PCI đạt 68,5": an index, then its verb, then the number. */
function bareValue(reading: Reading, i: number, parts: Parts, near: string): boolean {
  if (isYear(parts.value)) return false;
  if (longestPhrase(NOT_COUNTED, reading, wordAtOrAfter(reading, parts.numberEnd)) !== null) return false;
  if (!/(?:đạt|là|còn|dưới|trên|khoảng|tối thiểu|ít nhất|không quá)$/.test(near)) return false;
  const clause = reading.words.slice(Math.max(0, i - 14), i).join(' ');
  return INDEX.test(clause);
}

const SETS = /(?:xây dựng|thu hút|hình thành|đầu tư|thành lập|có|phát triển|đưa vào)(?: [^ ]+){0,3} ?$/;

function countedByWord(reading: Reading, i: number, value: number, previousEnd: number): QuantityHit | null {
  if (i + 1 >= reading.count || reading.gaps[i + 1] !== GAP.space) return null;
  const { comparator, from } = comparisonBefore(reading, i);
  const facility =
    longestPhrase(FACILITIES, reading, i + 1) ??
    (comparator === '=' ? null : longestPhrase(COUNTED, reading, i + 1)) ??
    (comparator === '=' ? null : longestPhrase(REPORTED, reading, i + 1));
  if (facility === null) return null;
  const sentence = sentenceStart(reading, i);
  const before = reading.words.slice(Math.max(sentence, i - 6), i).join(' ');
  if (comparator === '=' && !SETS.test(before)) return null;
  const tense = tenseOf(reading, sentence, i);
  return {
    span: [reading.starts[from] ?? 0, reading.ends[facility.end - 1] ?? 0],
    name: measuredName(reading, sentence, from, i + 1, previousEnd),
    value,
    valueTo: null,
    unit: facility.value,
    comparator,
    kind: comparator === '>=' || comparator === '<=' ? 'target' : tense.kind,
    scope: null,
    period: periodOf(reading, sentence, i, facility.end),
    aspiration: /phấn đấu/.test(before),
    indicator: true,
    rule: 'count-by-word',
    confidence: 0.75,
  };
}
