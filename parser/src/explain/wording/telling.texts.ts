import type { Role } from '../../role/cues.ts';

/** The words an explanation is told in. Roles are named as the headings of a directive name them. */
export interface TellingTexts {
  readonly why: string;
  readonly lead: string;
  readonly deadline: string;
  readonly confidence: string;
  readonly otherwise: string;
  readonly passage: Readonly<Record<Role, string>>;
  readonly ground: Readonly<Record<'actor' | 'verb' | 'figure', string>>;
  readonly goesOn: string;
  readonly elseFrom: string;
  readonly elseNobody: string;
  readonly nobody: string;
  readonly fromAbove: string;
  readonly countsFrom: (day: string) => string;
  readonly noAnchor: string;
  readonly noTime: string;
  readonly notUsed: string;
  readonly counted: (right: number, all: number) => string;
  readonly uncounted: string;
  readonly cap: Readonly<Record<'rule' | 'count' | 'highest' | 'doubt', string>>;
  readonly says: string;
  readonly change: Readonly<
    Record<'moved-beneath' | 'without' | 'given-to' | 'as-limit' | 'issued-on', (words: string) => string>
  >;
  readonly would: (made: string, outcome: string) => string;
  readonly readAs: (kind: string) => string;
  readonly noDeadline: string;
  readonly due: (day: string) => string;
  readonly noDay: string;
  readonly leads: (names: string) => string;
}

const vi: TellingTexts = {
  why: 'Vì sao',
  lead: 'Chủ trì',
  deadline: 'Thời hạn',
  confidence: 'Độ tin cậy',
  otherwise: 'Sẽ khác nếu',
  passage: {
    unknown: 'phần chưa rõ loại',
    preamble: 'phần mở đầu',
    assessment: 'phần đánh giá',
    limitation: 'phần hạn chế',
    cause: 'phần nguyên nhân',
    viewpoint: 'phần quan điểm',
    objective: 'phần mục tiêu',
    duties: 'phần nhiệm vụ',
    organisation: 'phần tổ chức thực hiện',
    scope: 'phần phạm vi, đối tượng',
    approval: 'phần thống nhất, phê duyệt',
    closing: 'phần kết',
    reference: 'chú thích',
  },
  ground: { actor: 'cơ quan', verb: 'động từ', figure: 'con số' },
  goesOn: 'nối tiếp vế trước',
  elseFrom: 'nếu không thì:',
  elseNobody: 'nếu không thì chưa giao',
  nobody: 'trong câu và phần trên không nêu cơ quan nào',
  fromAbove: 'lấy từ câu dẫn phía trên',
  countsFrom: (day) => `tính từ ngày ban hành ${day}`,
  noAnchor: 'chưa có ngày ban hành để tính',
  noTime: 'trong câu không có mốc thời gian nào',
  notUsed: 'không tính',
  counted: (right, all) => `dạng này đúng ${right}/${all} đề xuất trên bộ mẫu`,
  uncounted: 'dạng này chưa gặp trên bộ mẫu',
  cap: {
    rule: 'lấy mức của quy tắc',
    count: 'hạ xuống vì gặp còn ít',
    highest: 'không bao giờ cao hơn',
    doubt: 'hạ xuống vì có chữ đọc chưa rõ',
  },
  says: 'quy tắc',
  change: {
    'moved-beneath': (moves) => `đặt dưới đề mục khác: ${moves}`,
    without: (words) => `bỏ «${words}»`,
    'given-to': (words) => `thêm «${words}» ở đầu câu`,
    'as-limit': (words) => `viết «${words}»`,
    'issued-on': (day) => `ngày ban hành là ${day}`,
  },
  would: (made, outcome) => `${made} thì ${outcome}`,
  readAs: (kind) => `đọc là ${kind}`,
  noDeadline: 'không có thời hạn',
  due: (day) => `thời hạn ${day}`,
  noDay: 'chưa xác định được ngày',
  leads: (names) => `chủ trì: ${names}`,
};

const en: TellingTexts = {
  why: 'Why',
  lead: 'Lead',
  deadline: 'Deadline',
  confidence: 'Confidence',
  otherwise: 'It would differ if',
  passage: {
    unknown: 'a passage of unknown kind',
    preamble: 'the preamble',
    assessment: 'the assessment',
    limitation: 'the limitations',
    cause: 'the causes',
    viewpoint: 'the viewpoints',
    objective: 'the objectives',
    duties: 'the duties',
    organisation: 'the organisation of implementation',
    scope: 'the scope',
    approval: 'the approval',
    closing: 'the closing',
    reference: 'a footnote',
  },
  ground: { actor: 'body', verb: 'verb', figure: 'figure' },
  goesOn: 'goes on with the part before',
  elseFrom: 'otherwise:',
  elseNobody: 'otherwise nobody',
  nobody: 'neither the sentence nor what stands above names a body',
  fromAbove: 'taken from the lead-in above',
  countsFrom: (day) => `counted from the day of issue ${day}`,
  noAnchor: 'no day of issue to count from',
  noTime: 'no time stands in the sentence',
  notUsed: 'not counted',
  counted: (right, all) => `proposals of this kind were right ${right} times of ${all} on the samples`,
  uncounted: 'this kind was not met on the samples',
  cap: {
    rule: 'the rule’s own figure',
    count: 'lowered, because it was met seldom',
    highest: 'never said higher',
    doubt: 'lowered, because words were not read surely',
  },
  says: 'rule',
  change: {
    'moved-beneath': (moves) => `it stood beneath another heading: ${moves}`,
    without: (words) => `“${words}” were left out`,
    'given-to': (words) => `“${words}” stood before it`,
    'as-limit': (words) => `it said “${words}”`,
    'issued-on': (day) => `the day of issue were ${day}`,
  },
  would: (made, outcome) => `${made}: ${outcome}`,
  readAs: (kind) => `read as ${kind}`,
  noDeadline: 'no deadline',
  due: (day) => `due ${day}`,
  noDay: 'day cannot be told',
  leads: (names) => `lead: ${names}`,
};

export const TELLING = { vi, en } as const;
