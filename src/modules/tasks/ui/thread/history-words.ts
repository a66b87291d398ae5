import { workflowTexts } from '../../../../web/design/workflow.ts';
import { formatDate, type Language } from '../../../../web/i18n/index.ts';
import type { TaskEvent } from '../../tasks.schema.ts';
import { texts } from './history.texts.ts';

/** An event as one readable line: who did what, and why or with which words. */
export function historyWords(event: TaskEvent, language: Language): string {
  const { reason, note } = event.details;
  return [sentence(event, language), reason, note]
    .filter((part) => part)
    .map(ended)
    .join(' ');
}

function sentence(event: TaskEvent, language: Language): string {
  const words = texts[language];
  const { details } = event;
  const who = event.body ?? event.person ?? words.system;
  const given = details.bodies?.join(', ') ?? details.leadName ?? '';
  const before = details.leadBefore ?? '';
  const title = details.docNumber ? `${details.title ?? ''}, ${details.docNumber}` : (details.title ?? '');
  switch (event.kind) {
    case 'created':
      return given === '' ? words.created(who) : words.createdWith(who, given);
    case 'assigned':
      return words.assigned(who, given || words.nobody);
    case 'reassigned':
      return words.reassigned(who, before, given);
    case 'handed-over':
      return words.handedOver(who, before, given);
    case 'bodies-added':
      return words.bodiesAdded(who, given);
    case 'received':
      return words.received(who);
    case 'reported':
      return words.reported(who, progress(details));
    case 'evidence-added':
      return (details.declaredUnmarked ? words.evidenceDeclared : words.evidenceAdded)(who, title);
    case 'evidence-withdrawn':
      return words.evidenceWithdrawn(who, title);
    case 'submitted':
      return details.resultOn
        ? words.submittedDated(who, formatDate(details.resultOn))
        : words.submitted(who);
    case 'confirmed':
      return words.confirmed(who, details.waited || null);
    case 'deadline-set':
      return words.deadlineSet(who, day(details.dueBefore, words), day(details.dueOn, words));
    case 'clarified':
      return words.clarified(who, fields(details.clarified ?? [], words.fields));
    case 'rolled-up':
      return words.rolledUp(workflowTexts[language][event.stateAfter]);
    default:
      return words[event.kind](who);
  }
}

const day = (on: string | null | undefined, words: { readonly noDeadline: string }) =>
  on ? formatDate(on) : words.noDeadline;

const progress = ({ percent = 0, percentBefore }: TaskEvent['details']) =>
  percentBefore === undefined || percentBefore === percent
    ? `${percent}%`
    : `${percentBefore}% › ${percent}%`;

const fields = (names: readonly string[], words: Readonly<Record<string, string>>) =>
  names.map((name) => words[name] ?? name).join(', ');

/** A note is a sentence of its own, with its stop. */
const ended = (part: string | undefined): string => (/[.!?…]$/.test(part ?? '') ? (part ?? '') : `${part}.`);
