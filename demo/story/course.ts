import { demoDocument } from '../documents.ts';
import type { Act, Evidence, Move, PlanPart, TaskSelector } from '../event.ts';
import type { IsoDate, OrganisationKey } from '../organisations.ts';
import { focalPoint, type PersonKey } from '../people.ts';

/** An act with its day and its person; the hour follows when the whole story is put together. */
export type DatedAct = Act & { readonly on: IsoDate; readonly by: PersonKey };

/** What happens next to a task: who does it follows from the act and from the lead on that day. */
export type Step =
  | { readonly step: 'assign'; readonly on: IsoDate; readonly lead?: OrganisationKey; readonly terms: Terms }
  | { readonly step: 'receive'; readonly on: IsoDate }
  | { readonly step: 'progress'; readonly on: IsoDate; readonly percent: number; readonly note: string }
  | { readonly step: 'evidence'; readonly on: IsoDate; readonly evidence: Evidence }
  | { readonly step: 'submit'; readonly on: IsoDate; readonly resultOn: IsoDate }
  | { readonly step: 'confirm'; readonly on: IsoDate }
  | {
      readonly step: 'return' | 'suspend' | 'resume' | 'refuse' | 'cancel';
      readonly on: IsoDate;
      readonly reason: string;
    }
  | { readonly step: 'deadline'; readonly on: IsoDate; readonly due: IsoDate; readonly reason: string }
  | { readonly step: 'extension'; readonly on: IsoDate; readonly until: IsoDate; readonly reason: string }
  | { readonly step: 'urge'; readonly on: IsoDate; readonly number: string; readonly note: string }
  | { readonly step: 'break-down'; readonly on: IsoDate; readonly parts: readonly PlanPart[] }
  | {
      readonly step: 'move';
      readonly on: IsoDate;
      readonly effective: IsoDate;
      readonly basis: string;
      readonly to: OrganisationKey;
      readonly reason: string;
    };

/** The rest of an assignment beside its lead. */
export interface Terms {
  readonly accountable?: OrganisationKey;
  readonly cooperating?: readonly OrganisationKey[];
  readonly basis?: string;
}

/** The whole life of one task: its acts in order, each by the person whose part it is. */
export function course(task: TaskSelector, firstLead: OrganisationKey, steps: readonly Step[]): DatedAct[] {
  const acts: DatedAct[] = [];
  let lead = firstLead;
  for (const step of steps) {
    if (step.step === 'assign') lead = step.lead ?? lead;
    acts.push(actOf(step, task, lead));
    if (step.step === 'move') lead = step.to;
  }
  return acts;
}

function actOf(step: Step, task: TaskSelector, lead: OrganisationKey): DatedAct {
  const { on } = step;
  const byLead = () => ({ on, by: focalPoint(lead, on), task });
  const office = demoDocument(task.directive).officer;
  const byOffice = { on, by: office, task };
  switch (step.step) {
    case 'assign':
      return { ...byOffice, act: 'assign', to: { lead }, ...terms(step.terms) };
    case 'receive':
      return { ...byLead(), act: 'receive' };
    case 'progress':
      return { ...byLead(), act: 'report-progress', percent: step.percent, note: step.note };
    case 'evidence':
      return { ...byLead(), act: 'add-evidence', evidence: step.evidence };
    case 'submit':
      return { ...byLead(), act: 'submit', resultOn: step.resultOn };
    case 'confirm':
      return { ...byOffice, act: 'confirm-completion' };
    case 'refuse':
      return { ...byLead(), act: 'refuse', reason: step.reason };
    case 'return':
    case 'suspend':
    case 'resume':
    case 'cancel':
      return { ...byOffice, act: step.step, reason: step.reason };
    case 'deadline':
      return { ...byOffice, act: 'set-deadline', due: step.due, source: 'set', reason: step.reason };
    case 'extension':
      return { ...byLead(), act: 'ask-extension', until: step.until, reason: step.reason };
    case 'urge':
      return { ...byOffice, act: 'urge', number: step.number, note: step.note };
    case 'break-down':
      return { ...byLead(), act: 'break-down', parts: step.parts };
    case 'move': {
      const move: Move = { task, from: lead, to: step.to, reason: step.reason };
      return {
        on,
        by: office,
        act: 'reorganise',
        effective: step.effective,
        basis: step.basis,
        moves: [move],
      };
    }
  }
}

/** The assignment of an order to the members of a class. */
export function toClass(
  task: TaskSelector,
  on: IsoDate,
  members: readonly OrganisationKey[],
  more: Terms = {},
): DatedAct {
  return {
    on,
    by: demoDocument(task.directive).officer,
    act: 'assign',
    task,
    to: { members },
    ...terms(more),
  };
}

function terms(more: Terms) {
  return {
    accountable: more.accountable ?? null,
    cooperating: more.cooperating ?? [],
    basis: more.basis ?? null,
  };
}
