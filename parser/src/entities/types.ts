import type {
  Comparator,
  DeadlineKind,
  DirectoryEntry,
  DocType,
  Recurrence,
  Relation,
  Span,
} from '../contract.ts';
import type { PhraseNode } from './agencies/phrases.ts';

/**
 * What the recognisers of this folder give back. Every recogniser is pure and reads one plain NFC string (a
 * sentence, a paragraph or a whole document); spans are UTF-16 offsets into that string.
 */

/** What every hit carries: the words it rests on, the rule that found it and how sure that rule is. */
export interface Hit {
  readonly span: Span;
  /** Stable, kebab-case. */
  readonly rule: string;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * named: one body with a proper name ("Sở Xây dựng", "UBND tỉnh").
 * class: many bodies under one noun ("các sở, ngành", "UBND các xã, phường", "cấp ủy").
 * generic: cơ quan, đơn vị, địa phương, ngành …; reported only where the words around give them a duty.
 */
export type AgencyKind = 'named' | 'class' | 'generic';

export type AgencyFamily = 'party' | 'state' | 'front' | 'mass' | 'congress' | 'school' | 'press' | 'other';

export interface AgencyHit extends Hit {
  /** Canonical name: `canonicalAgencyName` of the words, terms of office dropped except for congresses. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly family: AgencyFamily;
  /** True where the text names a person's post ("Chủ tịch UBND tỉnh"): the organ counts as lead, not as a mention. */
  readonly viaPosition: boolean;
  /** The post with the organ ("Chủ tịch UBND tỉnh") where `viaPosition`; null otherwise. */
  readonly positionSpan: Span | null;
  /** Name of the directory entry that matched; null where the built-in grammar found it. */
  readonly directoryName: string | null;
}

export interface ReferenceHit extends Hit {
  /** Type, number and date only. */
  readonly coreSpan: Span;
  readonly docType: DocType | null;
  /** "58-KL/TU", "186/KH-UBND": as printed, without spaces. */
  readonly number: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly relation: Relation;
  /** Index in the list of the reference whose title holds this one; null at the top. */
  readonly nestedIn: number | null;
  /** "Kết luận này": the document speaks of itself. Not a reference of the contract. */
  readonly self: boolean;
}

/**
 * deadline: words that say by when. recurrence: words that say how often. event: limited by an event, in `event`.
 * vague: urging words that give no date. not-a-deadline: a date of another kind (start, meeting, cut-off,
 * document's own date, plan period), reported so that nobody takes it for one.
 */
export type TimeRole = 'deadline' | 'recurrence' | 'event' | 'vague' | 'not-a-deadline';

export interface TimeHit extends Hit {
  readonly role: TimeRole;
  readonly text: string;
  readonly kind: DeadlineKind;
  /** ISO date of the last day in time; null where the words do not give it. */
  readonly due: string | null;
  readonly recurrence: Recurrence | null;
  /** The date as written where it differs from `due` ("trước ngày 15/6/2025" → 2025-06-15). */
  readonly written: string | null;
  /** Day within each period by which a recurring duty falls due ("trước ngày 20 hằng tháng" → 19). */
  readonly dayOfPeriod: number | null;
  /** Words of the event where `role` is event, or which a relative term counts from. */
  readonly event: string | null;
  /** True where the words stand inside a quotation or the title of a plan or scheme. */
  readonly insideTitle: boolean;
}

export interface TimeOptions {
  /** ISO date from which "kể từ ngày ký" and "ban hành" count; and which gives a year to "trước ngày 20/6". */
  readonly issued?: string | null;
  /** Whether an ISO date is a working day; Monday to Friday where absent. */
  readonly isWorkingDay?: (isoDate: string) => boolean;
}

export interface QuantityHit extends Hit {
  /** The noun phrase the number measures; "" where the words around give none. */
  readonly name: string;
  /** A number, or the class itself where `kind` is categorical ("loại IV"). */
  readonly value: number | string;
  /** Upper end where the comparator is `range`. */
  readonly valueTo: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: 'baseline' | 'target' | 'categorical';
  readonly scope: string | null;
  readonly period: string | null;
  /** "phấn đấu": aimed at, not promised. */
  readonly aspiration: boolean;
  /** False for quantities of work, costs and the like: found, but not an indicator of the contract. */
  readonly indicator: boolean;
}

/** Names of a directory made ready for matching; build once with `compileDirectory`, use for many documents. */
export interface CompiledDirectory {
  /** Names and aliases held. */
  readonly size: number;
  readonly root: PhraseNode<DirectoryEntry>;
}

export interface Entities {
  readonly agencies: readonly AgencyHit[];
  readonly references: readonly ReferenceHit[];
  readonly times: readonly TimeHit[];
  readonly quantities: readonly QuantityHit[];
}

/*
 * The surface, exported by ./index.ts:
 *
 *   readText(text): Reading                                    words of a text, made once for all recognisers
 *   findAgencies(text | Reading, directory?): AgencyHit[]      sorted, not overlapping
 *   findReferences(text | Reading, agencies?): ReferenceHit[]  sorted by start; nested ones lie inside their parent
 *   findTimes(text | Reading, options?): TimeHit[]             sorted, not overlapping
 *   findQuantities(text | Reading): QuantityHit[]              sorted, not overlapping
 *   findEntities(text, options?): Entities                     all four over one Reading
 *   compileDirectory(entries): CompiledDirectory
 *   canonicalAgencyName(raw): string
 *   foldVietnamese(text): string                               lower case, one tone style, same length
 *   foldPlain(text): string                                    the same without diacritics, same length
 */
