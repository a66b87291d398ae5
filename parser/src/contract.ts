/**
 * What reading a directive yields. This file is the contract: the command line prints it, the product stores it,
 * the scorer compares it. Spans are UTF-16 offsets `[start, end)` into the text as read, before any repair or
 * normalisation, so that `text.slice(start, end)` is what stands there. Names and values in fields are NFC.
 */

/** Half-open stretch of the text as read, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Abbreviation of a document type (Decree 30/2020/NĐ-CP, annex III; Party regulation 399-QĐ/TW). */
export type DocType =
  | 'NQ'
  | 'QD'
  | 'CT'
  | 'KL'
  | 'KH'
  | 'CTr'
  | 'TB'
  | 'CV'
  | 'TTr'
  | 'BC'
  | 'DA'
  | 'QH'
  | 'QC'
  | 'QyD'
  | 'HD'
  | 'LUAT'
  | 'ND'
  | 'TT'
  | 'CD'
  | 'BB'
  | 'PA'
  | 'TC'
  | 'PL';

export interface Signer {
  /** "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH" as written; null where only a position stands. */
  readonly capacity: string | null;
  readonly position: string | null;
  readonly name: string | null;
}

export interface Header {
  readonly docType: DocType | null;
  /** "Kết luận", as a heading names it, in sentence case. */
  readonly docTypeName: string | null;
  /** The body above the issuer in the header ("TỈNH ỦY MINH GIANG"), sentence case. */
  readonly superior: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** "58-KL/TU" or "186/KH-UBND": number and symbol as printed, without spaces; null where not printed. */
  readonly number: string | null;
  /** The part of the number after the running number: "KL/TU", "KH-UBND". */
  readonly symbol: string | null;
  /** ISO date; only where printed as the document's own. */
  readonly date: string | null;
  readonly place: string | null;
  readonly urgency: 'khan' | 'thuong-khan' | 'hoa-toc' | null;
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  /** "phổ biến đến chi bộ": how far the document is to be made known; null where not stated. */
  readonly circulation: string | null;
  /** Where each field stands in the text, for highlighting. Keys are the field names above. */
  readonly spans: Readonly<Record<string, Span>>;
}

export type OutlineKind = 'section' | 'clause' | 'point' | 'paragraph' | 'footnote';

/** A provision: a numbered or dashed item, a paragraph, a footnote. Ranges of children lie inside their parent's. */
export interface OutlineEntry {
  /** Numbers joined as printed: "II/5", "2.2.1", "2.3/2" (second dash bullet), "II/5/p1" (paragraph), "D2/1/a", "PL1/3". */
  readonly path: string;
  readonly kind: OutlineKind;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  readonly parent: string | null;
}

/** The fate of a sentence. `other` means: not yet classified, a person must decide. */
export type Disposition =
  | 'task'
  | 'target'
  | 'reporting'
  | 'supervision'
  | 'standing'
  | 'orientation'
  | 'objective'
  | 'viewpoint'
  | 'assessment'
  | 'limitation'
  | 'cause'
  | 'approval'
  | 'lead-in'
  | 'label'
  | 'preamble'
  | 'closing'
  | 'other';

/** Dispositions that somebody must carry out: each such statement yields a task. */
export const DUTY_DISPOSITIONS = [
  'task',
  'standing',
  'reporting',
  'supervision',
] as const satisfies readonly Disposition[];

export interface Statement {
  /** Path of the provision it stands in; "preamble", "closing" outside the numbers. */
  readonly provision: string;
  readonly span: Span;
  /** The pieces that really belong to it, where a page break or footnote cuts it; one piece otherwise. */
  readonly segments: readonly Span[];
  readonly disposition: Disposition;
  /** Name of the rule that decided, stable, kebab-case: "imperative-verb-at-start". */
  readonly rule: string;
  /** 0..1, calibrated: of proposals at 0.9, nine in ten are right. */
  readonly confidence: number;
}

export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'period'
  | 'relative'
  | 'recurring'
  | 'none';

export type Recurrence =
  | 'annual'
  | 'half-yearly'
  | 'quarterly'
  | 'monthly'
  | 'weekly'
  | 'continuous'
  | 'periodic-unspecified'
  | 'on-request';

export interface Deadline {
  /** The words it rests on; null where `kind` is none. */
  readonly text: string | null;
  readonly kind: DeadlineKind;
  /** ISO date of the last day in time; null where none can be computed from stated words. */
  readonly due: string | null;
  readonly recurrence: Recurrence | null;
}

/** One recognised thing, the words it rests on and the rule that found it. */
export interface Evidence {
  readonly field: string;
  readonly span: Span;
  readonly rule: string;
}

export type AssignmentBasis = 'explicit' | 'inherited' | 'unassigned';

export interface Task {
  readonly provision: string;
  readonly span: Span;
  readonly segments: readonly Span[];
  readonly text: string;
  readonly action: string | null;
  readonly deliverable: string | null;
  /** Who is ordered, as the text says; several where the text names several; [] where nobody is named. */
  readonly lead: readonly string[];
  /** Who is to do it at the lead's direction ("X chỉ đạo Y làm …" gives Y). */
  readonly executors: readonly string[];
  readonly cooperating: readonly string[];
  readonly assignmentBasis: AssignmentBasis;
  readonly deadline: Deadline;
  /** An event that limits the order ("trước kỳ họp cuối năm"); as written. */
  readonly event: string | null;
  readonly topic: readonly string[];
  readonly kind: 'deliverable' | 'measure' | 'standing';
  readonly disposition: 'task' | 'standing' | 'reporting' | 'supervision';
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | 'about' | 'range';

export interface Indicator {
  readonly provision: string;
  readonly span: Span;
  readonly name: string;
  readonly value: number | string;
  /** Upper end where the comparator is `range`. */
  readonly valueTo: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: 'baseline' | 'target' | 'categorical';
  readonly scope: string | null;
  readonly period: string | null;
  /** "phấn đấu": a goal aimed at, not promised. */
  readonly aspiration: boolean;
}

export type Relation = 'basis' | 'implements' | 'continues' | 'replaces' | 'repeals' | 'amends' | 'cites';

export interface Reference {
  readonly span: Span;
  /** Type, number and date only. */
  readonly coreSpan: Span;
  readonly docType: DocType | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly relation: Relation;
}

export interface AgencyMention {
  /** Canonical name (UBND for Ủy ban nhân dân). */
  readonly name: string;
  readonly mentions: readonly Span[];
  /** True for a class noun ("các sở, ngành, địa phương"): many bodies, kept as one class. */
  readonly isClass: boolean;
}

export interface ReportingDuty {
  readonly who: string | null;
  readonly toWhom: string | null;
  readonly frequency: string | null;
  readonly recurrence: Recurrence | null;
  readonly span: Span;
}

export interface Limitation {
  readonly provision: string;
  readonly span: Span;
}

/** Everything read from one document. */
export interface Extraction {
  readonly header: Header;
  readonly outline: readonly OutlineEntry[];
  readonly statements: readonly Statement[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly references: readonly Reference[];
  readonly agencies: readonly AgencyMention[];
  readonly reportingDuties: readonly ReportingDuty[];
  readonly limitations: readonly Limitation[];
}

/** A body the caller knows, for recognition; the parser's own grammar of bodies works without any. */
export interface DirectoryEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * What a phrase of time means in an office's own usage. `none`: no deadline. A recurrence: how often. `this-quarter`,
 * `next-year` …: by the last day of the period the document is issued in, or of the one after. `days:15`: days from
 * the day of issue.
 */
export type HouseTime =
  | 'none'
  | Recurrence
  | `${'this' | 'next'}-${'month' | 'quarter' | 'half-year' | 'year'}`
  | `days:${number}`;

/**
 * Wordings that an office has settled itself, as plain data. They win over the built-in rules and are named
 * `house-wording`; how sure they are (0..1) the caller says, from how often people agreed.
 */
export interface HouseWordings {
  /** A sentence that opens with these words has this fate. */
  readonly openings: readonly {
    readonly wording: string;
    readonly disposition: Disposition;
    readonly confidence: number;
  }[];
  /** Wherever these words stand, they mean this. */
  readonly times: readonly {
    readonly wording: string;
    readonly meaning: HouseTime;
    readonly confidence: number;
  }[];
}

export interface ParseOptions {
  readonly directory?: readonly DirectoryEntry[];
  readonly house?: HouseWordings;
  /** ISO date of issue, the anchor of relative deadlines, where the document has none or the clerk entered one. */
  readonly issued?: string | null;
}

/** Text with what the reader knows about its layout. Offsets of marks count into `text`. */
export interface ReadText {
  readonly text: string;
  /** Tables with their cell spans row by row, so that a task table keeps its columns. Empty for plain text. */
  readonly tables: readonly ReadTable[];
  /** What it was read from; `scan` where at least one page was recognised from its picture. */
  readonly format: ReadFormat;
  /** Encoding of a txt file as recognised ("utf-8", "utf-16le", "tcvn3"); null for the others. */
  readonly encoding: string | null;
  /** Offset at which the text of each page begins; only where the source has pages. */
  readonly pages?: readonly number[];
  /** Words that recognition is not sure of; only of scans. No day is taken from them. */
  readonly doubtful?: readonly Span[];
}

export type ReadFormat = 'txt' | 'docx' | 'doc' | 'pdf' | 'scan';

export interface ReadTable {
  readonly span: Span;
  readonly rows: readonly (readonly Span[])[];
}
