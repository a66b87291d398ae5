import type {
  AssignmentBasis,
  DeadlineKind,
  Disposition,
  DUTY_DISPOSITIONS,
  Recurrence,
  Span,
} from '@quyet/parser/contract';

export type DutyDisposition = (typeof DUTY_DISPOSITIONS)[number];
export type DutyKind = 'deliverable' | 'measure' | 'standing' | 'reporting' | 'supervision';
export type DeadlineSource = 'stated' | 'derived' | 'set' | 'none';

export const DUTY_FIELDS = [
  'title',
  'lead',
  'accountable',
  'cooperating',
  'deadline',
  'product',
  'kind',
] as const;
export type DutyField = (typeof DUTY_FIELDS)[number];

/** Why a field wants a look of its own; see duty.schema.ts for the words. */
export type LookReason =
  | 'unknown-body'
  | 'ambiguous-body'
  | 'class-not-picked'
  | 'inherited'
  | 'nobody-named'
  | 'several-leads'
  | 'below-line';

/** Why a field is believed: the words it rests on and the rule that read them, or that a person entered it. */
export interface Ground {
  readonly spans: readonly Span[];
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly source: 'read' | 'entered';
  readonly look: readonly LookReason[];
}

/** A body named in the text: the document's words, and the body of the directory they denote, where it is one. */
export interface NamedBody {
  readonly wording: string;
  readonly isClass: boolean;
  readonly bodyId: string | null;
}

export interface DutyDeadline {
  readonly source: DeadlineSource;
  readonly dueOn: string | null;
  readonly wording: string | null;
  readonly kind: DeadlineKind;
}

/**
 * What a sentence asks for. `ordered` and `executors` say what the text says; `leadIds`, `accountableId` and
 * `cooperatingIds` what the register shall hold.
 */
export interface Duty {
  readonly title: string;
  readonly kind: DutyKind;
  readonly action: string | null;
  readonly product: string | null;
  readonly ordered: readonly NamedBody[];
  readonly executors: readonly NamedBody[];
  readonly cooperatingNamed: readonly NamedBody[];
  readonly basis: AssignmentBasis;
  readonly leadIds: readonly string[];
  /** The class as worded; `leadIds` then is the hand-picked list of its members. */
  readonly leadClass: string | null;
  readonly accountableId: string | null;
  readonly cooperatingIds: readonly string[];
  readonly deadline: DutyDeadline;
  readonly recurrence: Recurrence | null;
  readonly event: string | null;
  readonly topic: readonly string[];
  readonly grounds: Readonly<Record<DutyField, Ground>>;
}

/** A ground for what nobody has said anything about. */
export const NO_GROUND: Ground = { spans: [], rule: null, confidence: null, source: 'read', look: [] };
export const ENTERED: Ground = { spans: [], rule: null, confidence: null, source: 'entered', look: [] };

/** The kind of duty a disposition asks for; a task stays what kind of task it was. */
export function kindFor(disposition: DutyDisposition, present: DutyKind | null): DutyKind {
  if (disposition !== 'task') return disposition;
  return present === 'deliverable' || present === 'measure' ? present : 'measure';
}

/** The disposition that goes with a kind: a clerk who changes one changes the other. */
export const dispositionFor = (kind: DutyKind): DutyDisposition =>
  kind === 'deliverable' || kind === 'measure' ? 'task' : kind;

export const isDutyDisposition = (it: Disposition): it is DutyDisposition =>
  it === 'task' || it === 'standing' || it === 'reporting' || it === 'supervision';

const LONGEST_TITLE = 240;

/** A title for the register from the sentence itself: without marker and full stop, cut at a word. */
export function titleFrom(sentence: string): string {
  const bare = sentence.replace(/^\s*(?:[-+–•*]|\(?[\p{L}\d]{1,3}[.)])\s+/u, '').replace(/[\s.;:,]+$/u, '');
  const text = bare === '' ? sentence.trim() : bare;
  if (text.length <= LONGEST_TITLE) return upperFirst(text);
  const cut = text.slice(0, LONGEST_TITLE);
  return `${upperFirst(cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)))}…`;
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A duty for a sentence in which the parser saw none: everything but the title is for a person to say. */
export const emptyDuty = (sentence: string, disposition: DutyDisposition): Duty => ({
  title: titleFrom(sentence),
  kind: kindFor(disposition, null),
  action: null,
  product: null,
  ordered: [],
  executors: [],
  cooperatingNamed: [],
  basis: 'unassigned',
  leadIds: [],
  leadClass: null,
  accountableId: null,
  cooperatingIds: [],
  deadline: { source: 'none', dueOn: null, wording: null, kind: 'none' },
  recurrence: null,
  event: null,
  topic: [],
  grounds: {
    title: NO_GROUND,
    lead: { ...NO_GROUND, look: ['nobody-named'] },
    accountable: NO_GROUND,
    cooperating: NO_GROUND,
    deadline: NO_GROUND,
    product: NO_GROUND,
    kind: NO_GROUND,
  },
});
