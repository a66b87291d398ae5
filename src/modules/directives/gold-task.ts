import type { AssignmentBasis, Deadline, Span, Task } from '@quyet/parser/contract';
import { wordingOf } from '@quyet/parser/house';
import type { LabelledTask } from '@quyet/parser/labels';
import type { Duty, NamedBody } from './duty.ts';
import type { Confirmed } from './gold.ts';
import type { NameBodies } from './gold-names.ts';
import type { Sentence } from './sentence.ts';

/** A labelled task with the fields people read; the scorer looks at those of `LabelledTask`. */
export interface GoldTask extends LabelledTask {
  readonly provision: string;
  readonly text: string;
  readonly action: string | null;
  readonly deliverable: string | null;
  readonly executors: readonly string[];
  readonly deadline: Deadline;
  readonly event: string | null;
  readonly topic: readonly string[];
  readonly kind: string;
  readonly disposition: string;
}

/**
 * One order as a person confirmed it. Fields nobody touched stay in the words of the document; a body or a deadline
 * chosen by hand is told by the name of the body, and by words only where they stand in the sentence.
 * @param read the parser's task of the same words; null where people cut or joined sentences
 */
export function goldTask(
  it: Sentence,
  read: Task | null,
  confirmed: Confirmed,
  named: NameBodies,
): Omit<GoldTask, 'id'> {
  const duty = it.duty;
  const segments = read?.segments ?? bareSegments(it, confirmed.text);
  const span: Span = [segments[0]?.[0] ?? it.start, segments.at(-1)?.[1] ?? it.end];
  const who = duty ? assigned(it, duty, confirmed.nameOf) : NOBODY;
  return {
    provision: it.provision,
    span,
    ...(segments.length > 1 && { segments }),
    text: confirmed.text.slice(...span),
    action: duty?.action ?? null,
    deliverable: duty?.product ?? null,
    lead: who.lead.map(named),
    executors: who.executors.map(named),
    cooperating: who.cooperating.map(named),
    assignmentBasis: who.assignmentBasis,
    deadline: duty ? deadlineLabel(duty, read) : NO_DEADLINE,
    event: duty?.event ?? null,
    topic: duty?.topic ?? [],
    kind: duty?.kind ?? 'measure',
    disposition: it.disposition,
  };
}

interface Assigned {
  readonly lead: readonly string[];
  readonly executors: readonly string[];
  readonly cooperating: readonly string[];
  readonly assignmentBasis: AssignmentBasis;
}

const NOBODY: Assigned = { lead: [], executors: [], cooperating: [], assignmentBasis: 'unassigned' };
const NO_DEADLINE: Deadline = { text: null, kind: 'none', due: null, recurrence: null };

const wordings = (names: readonly NamedBody[]): string[] => names.map((it) => it.wording);

function assigned(it: Sentence, duty: Duty, nameOf: (bodyId: string) => string): Assigned {
  const isRead = (field: 'lead' | 'accountable' | 'cooperating') => duty.grounds[field].source === 'read';
  const cooperating = isRead('cooperating')
    ? wordings(duty.cooperatingNamed)
    : duty.cooperatingIds.map((id) => called(duty.cooperatingNamed, id, nameOf));
  if (isRead('lead') && isRead('accountable'))
    return {
      lead: wordings(duty.ordered),
      executors: wordings(duty.executors),
      cooperating,
      assignmentBasis: duty.basis,
    };
  const named = [...duty.ordered, ...duty.executors];
  const doers = isRead('lead')
    ? wordings(duty.executors.length > 0 ? duty.executors : duty.ordered)
    : duty.leadClass !== null
      ? [duty.leadClass]
      : duty.leadIds.map((id) => called(named, id, nameOf));
  // "X chỉ đạo Y làm": X answers and is the lead of the labels, Y executes.
  const directs = duty.executors.length > 0 && duty.accountableId !== null ? duty.accountableId : null;
  const lead = directs === null ? doers : [called(named, directs, nameOf)];
  return {
    lead,
    executors: directs === null ? [] : doers,
    cooperating,
    assignmentBasis: basisOf(lead, it.text),
  };
}

/** The document's own words for a body, where it has any; else its name. */
const called = (names: readonly NamedBody[], bodyId: string, nameOf: (bodyId: string) => string): string =>
  names.find((it) => it.bodyId === bodyId)?.wording ?? nameOf(bodyId);

/** Explicit where one of the names stands in the sentence; otherwise a heading or a lead-in must have said it. */
function basisOf(lead: readonly string[], sentence: string): AssignmentBasis {
  if (lead.length === 0) return 'unassigned';
  const words = ` ${wordingOf(sentence)} `;
  return lead.some((name) => words.includes(` ${wordingOf(name)} `)) ? 'explicit' : 'inherited';
}

/**
 * What the sentence says of when. A day that an office set by itself is no word of the document. Untouched, the day is
 * the one that can be read without knowing more than the text.
 */
function deadlineLabel({ deadline, recurrence, grounds }: Duty, read: Task | null): Deadline {
  if (grounds.deadline.source === 'read') {
    if (read && read.deadline.text === deadline.wording) return read.deadline;
    return { text: deadline.wording, kind: deadline.kind, due: deadline.dueOn, recurrence };
  }
  if (deadline.source === 'set') return NO_DEADLINE;
  if (deadline.dueOn !== null) {
    const kind = deadline.kind === 'none' || deadline.kind === 'recurring' ? 'date' : deadline.kind;
    return { text: deadline.wording, kind, due: deadline.dueOn, recurrence };
  }
  return recurrence === null
    ? NO_DEADLINE
    : { text: deadline.wording, kind: 'recurring', due: null, recurrence };
}

const OPENS =
  /^(?:\s*(?:[-+–•*·]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3})*[.)-])\s+)?(?:(?:đồng thời|và|bên cạnh đó|ngoài ra|mặt khác)(?=[\s,])[\s,]+)*/iu;
const CLOSES = /[\s.,;:…/]+$/u;

/** The pieces of a sentence without its marker, connector and stop (GUIDE, § 3). */
export function bareSegments({ segments }: Sentence, text: string): readonly Span[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return segments;
  const from = first[0] + (OPENS.exec(text.slice(...first))?.[0].length ?? 0);
  const to = last[1] - (CLOSES.exec(text.slice(...last))?.[0].length ?? 0);
  const bare = segments.map(
    ([start, end]): Span => [start === first[0] ? from : start, end === last[1] ? to : end],
  );
  return bare.every(([start, end]) => end > start) ? bare : segments;
}
