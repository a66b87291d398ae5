/**
 * Who is ordered, who carries out, who cooperates.
 *
 * Forms: "Sở A rà soát …"; "Sở A chủ trì, phối hợp với Sở B và các đơn vị liên quan …"; "Giao Sở A …", "Yêu cầu các sở
 * …", "UBND tỉnh giao Sở A …" (lead A); "X chỉ đạo Y làm …", "Chỉ đạo Y làm …" (executor Y); "X lãnh đạo Y chỉ đạo Z …";
 * "Phối hợp với Sở B …"; "Sở A cùng Sở B …" (B cooperates); "… do Sở A chủ trì"; "UBND tỉnh (Sở A tham mưu) …" (executor A); "Trên cơ sở …, Sở A …"; "…, từng sở, địa phương
 * phải …"; "Giám đốc Sở A …" (the organ is the lead); "Sở A, Công ty Điện lực B …" (who is no known body stands beside one).
 * Reads the folded view, its words and the agencies in it; writes the actors of one stretch with the words they rest on.
 */
import type { AgencyHit, TimeHit } from '../entities/types.ts';
import { type OrderOpening, readOpening } from '../statements/verbs.ts';
import type { HitIndex } from './hits.ts';
import { readPassive } from './passive.ts';
import { unlisted } from './unlisted-body.ts';

export interface Actors {
  readonly lead: readonly AgencyHit[];
  readonly executors: readonly AgencyHit[];
  readonly cooperating: readonly AgencyHit[];
  /** True where the actor opens the stretch (behind an adverbial or "Giao" at most) and so holds for later sentences. */
  readonly opens: boolean;
  /** Where the predicate begins; the start of the stretch where nothing was recognised. */
  readonly predicateAt: number;
  readonly rule: string | null;
}

export interface ActorReader {
  read(start: number, end: number): Actors;
  /** End of a run of bodies with a predicate behind it that begins at an offset; the offset itself where there is none. */
  skip(at: number): number;
  /** Bodies that open a stretch before a verb no lexicon knows ("Hội Nông dân huyện nhận ủy thác …"); none where none do. */
  subject(start: number, end: number): Actors | null;
  /** All bodies named in a label. */
  named(start: number, end: number): Actors;
}

const BEFORE_RUN =
  /^(?:(?:giao cho|giao|yêu cầu|đề nghị|phân công|chỉ đạo|lãnh đạo|từng|mỗi|toàn thể|tập thể|các|các đồng chí|đồng chí|đ\/c|thủ trưởng|người đứng đầu|lãnh đạo|trưởng|giám đốc|chủ tịch|bí thư|(?:phó )?chủ nhiệm|phó (?:chủ tịch|giám đốc|bí thư|trưởng)|(?:phó )?chánh|cho|là|thường trực|đối với|riêng|sở|bộ|phòng|đồng chí [^,;:.()]{4,40}(?=[,–-]))[\s,:–-]+)*$/u;
const BETWEEN =
  /^(?:[\s,;/]|(?:[,;]|và|cùng)\s*(?:thủ trưởng|giám đốc|chủ tịch|đồng chí|người đứng đầu|lãnh đạo|bí thư|trưởng)(?=\s)|và|cùng với|cùng|hoặc|các|cả|với|(?:các )?(?:sở|bộ|phòng)\s?:|(?:tổng công ty|công ty|tập đoàn)\s[^,;.:]{2,50}(?=,|\svà\s)|\([^()]{0,60}\)|(?:[,;]|và)\s*(?:các ban|(?:các )?tổ đại biểu|(?:các )?(?:vị )?đại biểu)(?=[\s,])|có liên quan|liên quan|trên địa bàn tỉnh|trên địa bàn)*$/u;
const QUALIFIER =
  /^(?:[\s,]+|(?:và\s)?(?:các ban|(?:các )?tổ đại biểu|(?:các )?(?:vị )?đại biểu)(?: hội đồng nhân dân| hđnd)?(?: tỉnh| huyện| xã)?(?!\p{L})|có liên quan|liên quan|các cấp|trực thuộc|của tỉnh|trong tỉnh|toàn tỉnh|trên địa bàn(?: tỉnh| huyện| toàn tỉnh)?|nêu trên|nói trên|được giao|có tên|theo (?:chức năng|thẩm quyền|nhiệm vụ|phân công|lĩnh vực)[^,;:.]{0,30}(?:, nhiệm vụ)?(?: được giao| được phân công)?|căn cứ [^,;.]{0,60}? này,?|căn cứ [^,;.]{0,160},|(?:và )?(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|tình hình|điều kiện|đặc điểm|yêu cầu|nội dung)[^,;.]{0,90}?(?:,|(?=\s(?:chủ động|xây dựng|tổ chức|triển khai|cụ thể hóa|ban hành|lập|khẩn trương|kịp thời|nghiêm túc|tăng cường|phối hợp|chủ trì|tiếp tục|tập trung)(?!\p{L})))|khi [^;.:]{0,300}?,(?=\s(?:phải|cần|có trách nhiệm|chủ động|kịp thời|báo cáo)\s)|trên cơ sở [^,;.]{0,160},|trong phạm vi [^,;.]{0,90},|với [^,;.]{0,60},|từ nay [^,;.]{0,60},|\([^()]{0,160}\)|trong (?:năm|quý|tháng) [\d/ivx]+,?|trước ngày [\d/]+,?|hằng năm,?|hàng năm,?)/u;
const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|trước|sau|khi|hằng|hàng|định kỳ|trong|đến|từ|chậm nhất|theo|để|nhằm|đối với|ngoài|bên cạnh|tại|thời gian|riêng|với|trường hợp|cùng với|qua|song song|về|liên quan)(?!\p{L})/u;
/** What may follow a subject; not what tells of it, joins it or belongs to its name. */
const SUBJECT_TAIL =
  /^\s(?!(?:là|đã|được|đang|sẽ|của|và|có|còn|chưa|không|tại|về|do|thì|gồm|nhằm|để|với|cùng|trên|trong|cho|các|bị|vẫn|từ|đến|theo|mà|hoặc|nơi|biết|này|đó)(?!\p{L}))\p{L}+\s\p{L}/u;
const ENTERPRISE =
  /^((?:,|;|\svà)\s+(?:và\s)?)(?:các )?(?:tổng công ty|công ty|tập đoàn|doanh nghiệp|chủ đầu tư|nhà thầu|hợp tác xã|điện lực|viễn thông|vnpt|viettel|đơn vị quản lý)(?!\p{L})/u;
/** A list of more bodies than any document names. */
const LONGEST_RUN = 80;
const GIVING = new Set(['giao', 'yêu cầu', 'đề nghị', 'phân công']);
const DIRECTING = new Set(['chỉ đạo', 'lãnh đạo', 'định hướng']);

export function actorReader(
  folded: string,
  text: string,
  agencies: HitIndex<AgencyHit>,
  times: HitIndex<TimeHit>,
): ActorReader {
  const startOf = (hit: AgencyHit) => hit.positionSpan?.[0] ?? hit.span[0];
  const endOf = (hit: AgencyHit) => Math.max(hit.span[1], hit.positionSpan?.[1] ?? 0);

  /** A run of bodies joined by commas and "và", that begins at an offset or behind words of address. */
  const runAt = (at: number, end: number): AgencyHit[] => {
    let k = agencies.indexFrom(at);
    const first = agencies.all[k];
    if (
      !first ||
      startOf(first) >= end ||
      startOf(first) - at > 70 ||
      !BEFORE_RUN.test(folded.slice(at, startOf(first)))
    )
      return [];
    const run = [first];
    for (k += 1; k < agencies.all.length && run.length < LONGEST_RUN; k++) {
      const next = agencies.all[k];
      const last = run.at(-1);
      if (!next || !last || endOf(next) > end) break;
      const between = folded.slice(endOf(last), startOf(next));
      if (between.length > 90 || !BETWEEN.test(between)) break;
      run.push(next);
    }
    return run;
  };
  const predicate = (at: number, end: number): OrderOpening | null => {
    let from = at;
    for (let guard = 0; guard < 8; guard++) {
      const opening = readOpening(folded, skipBlanks(folded, from, end), end);
      if (opening) return opening;
      // "Các sở, ngành định kỳ trước ngày 15 của tháng cuối quý báo cáo …": when, between who and what.
      const time = times.from(skipBlanks(folded, from, end));
      if (time && time.span[0] === skipBlanks(folded, from, end) && time.span[1] < end) {
        from = time.span[1];
        continue;
      }
      const qualifier = QUALIFIER.exec(folded.slice(from, Math.min(end, from + 220)));
      if (!qualifier || qualifier[0].length === 0) return null;
      from += qualifier[0].length;
    }
    return null;
  };
  /** "Lãnh đạo các sở, ngành phải …": the post of those ordered; "Lãnh đạo Sở A rà soát …" is what a Party body does. */
  const leadersMust = (at: number, end: number): boolean => {
    if (!folded.startsWith('lãnh đạo ', at)) return false;
    const run = runAt(at, end);
    if (run[0]?.positionSpan?.[0] !== at) return false;
    const after = folded.slice(runEnd(run, at), runEnd(run, at) + 24);
    return (run[1]?.viaPosition ?? false) || /^\s(?:phải|cần|có trách nhiệm|chịu trách nhiệm)\s/u.test(after);
  };
  /** ", Công ty Điện lực Minh Giang" with its predicate behind it: who is no body of State or Party, beside one that is. */
  const enterpriseAt = (at: number, end: number): AgencyHit | null => {
    const opening = ENTERPRISE.exec(folded.slice(at, Math.min(end, at + 40)));
    if (!opening) return null;
    const start = at + (opening[1]?.length ?? 0);
    const words = folded.slice(start, Math.min(end, start + 90));
    for (const m of words.matchAll(/\s(?=\p{L})/gu)) {
      if (/[.;:]/u.test(words.slice(0, m.index))) return null;
      if (m.index > 6 && predicate(start + m.index + 1, end))
        return unlisted(text.slice(start, start + m.index).replace(/[\s,]+$/u, ''), start);
    }
    return null;
  };
  /** "Thống kê tỉnh phối hợp …": a body whose first word is also a verb, with its predicate behind it. */
  const bodyLeads = (at: number, end: number): boolean => {
    const hit = agencies.all[agencies.indexFrom(at)];
    return hit?.kind === 'named' && hit.span[0] === at && predicate(endOf(hit), end) !== null;
  };
  const runEnd = (run: readonly AgencyHit[], at: number) =>
    run.length > 0 ? Math.max(...run.map(endOf)) : at;

  const skip = (at: number): number => {
    const run = runAt(at, at + 400);
    if (run.length === 0) return at;
    const stop = runEnd(run, at);
    const opening = predicate(stop, stop + 300);
    return opening ? opening.start : at;
  };

  const cooperatingIn = (start: number, end: number): AgencyHit[] => {
    const found: AgencyHit[] = [];
    const seek =
      /(?:phối hợp(?: chặt chẽ| thường xuyên| đồng bộ| hiệu quả)?(?:,? (?:với|cùng với|cùng))?|chủ trì,? cùng(?: với)?|^cùng(?: với)?)\s+/gu;
    const slice = folded.slice(start, end);
    for (let m = seek.exec(slice); m; m = seek.exec(slice)) {
      found.push(...runAt(start + m.index + m[0].length, end));
    }
    return found;
  };

  const read = (start: number, end: number): Actors => {
    const cooperating = cooperatingIn(start, end);
    const taken = new Set(cooperating);
    const none: Actors = {
      lead: [],
      executors: [],
      cooperating,
      opens: false,
      predicateAt: start,
      rule: null,
    };
    const opening = leadersMust(start, end) || bodyLeads(start, end) ? null : readOpening(folded, start, end);
    const verbEnd = opening ? opening.verbAt + opening.verb.length : start;
    if (opening && GIVING.has(opening.verb)) {
      const run = runAt(verbEnd + 1, end).filter((h) => !taken.has(h));
      if (run.length > 0) return follow(run, runEnd(run, start), end, cooperating, true, 'assigned-by-verb');
    }
    if (opening && DIRECTING.has(opening.verb)) {
      const directed = directedAt(verbEnd, end);
      if (directed.length > 0)
        return {
          ...none,
          executors: directed,
          opens: false,
          predicateAt: predicate(runEnd(directed, start), end)?.start ?? start,
          rule: 'directed-body',
        };
    }
    if (!opening) {
      // "Hằng năm Sở Nội vụ cử …": when, before who, without a comma.
      const first = skipBlanks(folded, start, end);
      const when = times.from(first);
      const from = when && when.span[0] === first && when.span[1] < end ? when.span[1] : start;
      const run = runAt(skipBlanks(folded, from, end), end).filter((h) => !taken.has(h));
      if (run.length > 0 && predicate(runEnd(run, start), end))
        return follow(run, runEnd(run, start), end, cooperating, true, 'subject-at-start');
      const beside = run.length > 0 ? enterpriseAt(runEnd(run, start), end) : null;
      if (beside) return follow([...run, beside], beside.span[1], end, cooperating, true, 'subject-at-start');
      const behind = subjectBehindAdverbial(start, end, taken);
      if (behind.length > 0)
        return follow(behind, runEnd(behind, start), end, cooperating, true, 'subject-behind-adverbial');
    }
    const passive = readPassive(folded, start, end, { at: runAt, end: runEnd });
    if (passive?.lead.every((h) => !taken.has(h)))
      return {
        ...none,
        lead: passive.lead,
        cooperating: [...cooperating, ...passive.cooperating],
        rule: 'subject-behind-by',
      };
    const inside = subjectInside(start, end, taken);
    if (inside.length > 0)
      return follow(inside, runEnd(inside, start), end, cooperating, false, 'subject-inside');
    return none;
  };

  /** Bodies behind "chỉ đạo" that are told to do something: "chỉ đạo UBND tỉnh tham mưu …". */
  const directedAt = (at: number, end: number): AgencyHit[] => {
    const from = skipVerbs(folded, at, end);
    const run = runAt(from, end);
    const stop = runEnd(run, from);
    const tail = folded.slice(stop, Math.min(end, stop + 24));
    return run.length > 0 && (predicate(stop, end) || SUBJECT_TAIL.test(tail)) ? run : [];
  };

  /** "Sở A cùng (với) Sở B và Sở C …": who stands behind "cùng" helps. */
  const beside = (run: readonly AgencyHit[]): readonly AgencyHit[] => {
    const k = run.findIndex((h, i) => {
      const before = run[i - 1];
      return before && /^,? cùng(?: với)? (?:các )?$/u.test(folded.slice(endOf(before), startOf(h)));
    });
    return k < 0 ? [] : run.slice(k);
  };

  const follow = (
    all: readonly AgencyHit[],
    at: number,
    end: number,
    cooperating: readonly AgencyHit[],
    opens: boolean,
    rule: string,
  ): Actors => {
    const opening = predicate(at, end);
    const bracket = bracketed(at, end);
    const helping = beside(all);
    const run = all.filter((h) => !helping.includes(h));
    let lead: readonly AgencyHit[] = run;
    let executors: readonly AgencyHit[] = bracket;
    let coop = [...cooperating, ...helping.filter((h) => !cooperating.includes(h))];
    let predicateAt = opening?.start ?? at;
    if (opening) {
      const verbEnd = opening.verbAt + opening.verb.length;
      if (GIVING.has(opening.verb)) {
        const given = runAt(verbEnd + 1, end);
        const introduces = /^\s?:/u.test(folded.slice(end, end + 3));
        // Who orders in a lead-in is never who is ordered: "Bộ Y tế yêu cầu các đơn vị thuộc Bộ … như sau:".
        if (introduces || given.length > 0) lead = given;
      } else if (DIRECTING.has(opening.verb)) {
        const directed = directedAt(verbEnd, end);
        const further = directed.length > 0 ? predicate(runEnd(directed, at), end) : null;
        const chained =
          further && DIRECTING.has(further.verb) ? directedAt(further.verbAt + further.verb.length, end) : [];
        executors = [...directed, ...chained];
        const last = chained.length > 0 ? predicate(runEnd(chained, at), end) : further;
        if (last) predicateAt = last.start;
      }
    }
    // "đại biểu HĐND tỉnh" are persons, not the organ.
    lead = lead.filter(
      (h) => !folded.startsWith('đại biểu', startOf(h)) && !folded.startsWith('đại biểu ', startOf(h) - 9),
    );
    coop = coop.filter((h) => !lead.includes(h));
    return { lead, executors, cooperating: coop, opens, predicateAt, rule };
  };

  /** "UBND tỉnh (Sở Xây dựng tham mưu)": who prepares it. */
  const bracketed = (at: number, end: number): AgencyHit[] => {
    const m = /^[\s,]*\(/u.exec(folded.slice(at, Math.min(end, at + 6)));
    if (!m) return [];
    const run = runAt(at + m[0].length, end);
    const after = folded.slice(runEnd(run, at), runEnd(run, at) + 40);
    return /^\s*(?:tham mưu|chủ trì|thực hiện|là cơ quan)/u.test(after) ? run : [];
  };

  const subjectBehindAdverbial = (start: number, end: number, taken: ReadonlySet<AgencyHit>): AgencyHit[] => {
    if (!ADVERBIAL.test(folded.slice(start, start + 30))) return [];
    const limit = Math.min(end, start + 700);
    for (let k = agencies.indexFrom(start); k < agencies.all.length; k++) {
      const hit = agencies.all[k];
      if (!hit || startOf(hit) >= limit) break;
      if (
        taken.has(hit) ||
        !/,\s*(?:(?:yêu cầu|đề nghị|giao|các|từng|đồng chí)\s)*$/u.test(
          folded.slice(Math.max(start, startOf(hit) - 30), startOf(hit)),
        )
      )
        continue;
      const run = runAt(startOf(hit), end);
      const opening = predicate(runEnd(run, startOf(hit)), end);
      if (opening) return run;
    }
    return [];
  };

  const subjectInside = (start: number, end: number, taken: ReadonlySet<AgencyHit>): AgencyHit[] => {
    for (let k = agencies.indexFrom(start + 1); k < agencies.all.length; k++) {
      const hit = agencies.all[k];
      if (!hit || startOf(hit) >= end) break;
      if (taken.has(hit)) continue;
      const before = folded.slice(Math.max(start, startOf(hit) - 24), startOf(hit));
      const given = /(?:[,;]|^|\s)\s*(?:giao|yêu cầu|đề nghị|phân công)(?:\scho)?\s(?:các\s)?$/u.test(before);
      if (!given && !/[,;]\s*(?:(?:từng|các|mỗi|đồng thời|và)[\s,]+)*$/u.test(before)) continue;
      const run = runAt(startOf(hit), end);
      const stop = runEnd(run, startOf(hit));
      // Whoever stands later in the run has the same words behind it.
      k += Math.max(0, run.length - 1);
      const after = folded.slice(stop, Math.min(end, stop + 60));
      const must =
        /^\s*(?:\([^()]{0,40}\)\s*)?(?:có liên quan\s)?(?:phải|cần|có trách nhiệm|chủ trì|chịu trách nhiệm|là cơ quan chủ trì|là đơn vị chủ trì)/u.test(
          after,
        );
      if (must || (given && predicate(stop, end))) return run;
    }
    return [];
  };

  const named = (start: number, end: number): Actors => {
    const cooperating = cooperatingIn(start, end);
    const lead = agencies.within(start, end).filter((h) => !cooperating.includes(h));
    return { lead, executors: [], cooperating, opens: true, predicateAt: end, rule: 'label' };
  };
  const subject = (start: number, end: number): Actors | null => {
    const run = runAt(start, end);
    const at = runEnd(run, start);
    const words = SUBJECT_TAIL.exec(folded.slice(at, Math.min(end, at + 24)));
    if (run.length === 0 || !words) return null;
    const rule = 'subject-before-unknown-verb';
    return { lead: run, executors: [], cooperating: [], opens: true, predicateAt: at + 1, rule };
  };
  return { read, skip, subject, named };
}

/** Behind "chỉ đạo", further verbs of directing and "các" may stand: "chỉ đạo, định hướng các cơ quan …". */
function skipVerbs(folded: string, at: number, end: number): number {
  const m = /^(?:[\s,]+|và\s|định hướng|hướng dẫn|đôn đốc|kiểm tra|lãnh đạo|phân công|giao|yêu cầu)+/u.exec(
    folded.slice(at, Math.min(end, at + 80)),
  );
  return at + (m?.[0].length ?? 0);
}

function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && /[\s,:]/u.test(text.charAt(i))) i += 1;
  return i;
}
