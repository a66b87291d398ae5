import type { Deadline, Task } from '@quyet/parser/contract';
import {
  type Duty,
  type DutyDeadline,
  type Ground,
  kindFor,
  type LookReason,
  type NamedBody,
} from './duty.ts';
import { dutyTitle } from './duty-title.ts';
import { type Bodies, namedBody } from './named-bodies.ts';

/** Who answers above whom, as the text itself says. */
export interface Superiors {
  /** Executor → who directs it ("X chỉ đạo Y làm …"). */
  readonly directedBy: ReadonlyMap<string, string>;
  /** Bodies that the section "Tổ chức thực hiện" orders to lead the execution. */
  readonly organisers: ReadonlySet<string>;
}

export interface DutyContext {
  readonly bodies: Bodies;
  /** Names that the parser took for classes. */
  readonly classes: ReadonlySet<string>;
  readonly superiors: Superiors;
}

/** Evidence of the parser by the field of ours it speaks for. */
const FIELDS_OF_EVIDENCE = {
  title: ['action', 'disposition'],
  lead: ['lead', 'executors'],
  cooperating: ['cooperating'],
  deadline: ['deadline', 'event'],
  product: ['deliverable'],
  kind: ['kind'],
} as const;

/**
 * What is proposed for the register. "X chỉ đạo Y làm …": X is accountable, Y leads; otherwise the named body leads and
 * its superior in the text is accountable. A class stays a class until its members are picked by hand.
 */
export function proposeDuty(task: Task, context: DutyContext): Duty {
  const { bodies, classes } = context;
  const name = (wording: string) => namedBody(bodies, wording, classes.has(wording));
  const ordered = task.lead.map(name);
  const executors = task.executors.map(name);
  const cooperatingNamed = task.cooperating.map(name);
  const doers = executors.length > 0 ? executors : ordered;
  const leadIds = present(bodies, doers);
  const classWordings = doers.filter((it) => it.isClass).map((it) => it.wording);
  const leadClass = classWordings.length > 0 ? classWordings.join(', ') : null;
  const directing = executors.length > 0 ? (ordered.find((it) => it.bodyId !== null)?.bodyId ?? null) : null;
  const [soleLead] = leadIds;
  const above = leadIds.length === 1 && soleLead && !leadClass ? superiorOf(soleLead, context) : null;
  const accountable = directing ?? above;

  const ground = (field: keyof typeof FIELDS_OF_EVIDENCE, look: readonly LookReason[] = []): Ground => {
    const own = task.evidence.filter((it) =>
      (FIELDS_OF_EVIDENCE[field] as readonly string[]).includes(it.field),
    );
    return {
      spans: own.map((it) => it.span),
      rule: own[0]?.rule ?? null,
      confidence: own.length > 0 ? task.confidence : null,
      source: 'read',
      look,
    };
  };
  const lookAtLead = [
    ...looks(bodies, doers),
    ...(doers.length === 0 ? (['nobody-named'] as const) : []),
    ...(leadClass !== null ? (['class-not-picked'] as const) : []),
    ...(task.assignmentBasis === 'inherited' ? (['inherited'] as const) : []),
    ...(leadIds.length > 1 && !leadClass ? (['several-leads'] as const) : []),
  ];
  return {
    title: dutyTitle(task),
    kind: kindFor(task.disposition, task.kind === 'deliverable' ? 'deliverable' : 'measure'),
    action: task.action,
    product: task.deliverable,
    ordered,
    executors,
    cooperatingNamed,
    basis: task.assignmentBasis,
    leadIds,
    leadClass,
    accountableId: accountable && bodies.today(accountable),
    cooperatingIds: present(bodies, cooperatingNamed).filter((id) => !leadIds.includes(id)),
    deadline: deadlineOf(task.deadline),
    recurrence: task.deadline.recurrence,
    event: task.event,
    topic: task.topic,
    grounds: {
      title: ground('title'),
      lead: ground('lead', lookAtLead),
      accountable: directing
        ? ground('lead')
        : { ...ground('kind'), spans: [], rule: null, confidence: null },
      cooperating: ground('cooperating', looks(bodies, cooperatingNamed)),
      deadline: ground('deadline'),
      product: ground('product'),
      kind: ground('kind'),
    },
  };
}

/** Only a calendar date counts as stated; a quarter or "trong năm" is derived from the words by a rule. */
function deadlineOf(deadline: Deadline): DutyDeadline {
  const { text, kind, due } = deadline;
  if (due === null) return { source: 'none', dueOn: null, wording: text, kind };
  return { source: kind === 'date' ? 'stated' : 'derived', dueOn: due, wording: text, kind };
}

/** The bodies of today that the names denote, each once. */
function present(bodies: Bodies, names: readonly NamedBody[]): string[] {
  const ids = names.flatMap((it) => (it.bodyId === null ? [] : [bodies.today(it.bodyId)]));
  return [...new Set(ids.filter((id) => id !== null))];
}

function looks(bodies: Bodies, names: readonly NamedBody[]): LookReason[] {
  const reasons = names.flatMap((it): LookReason[] => {
    if (it.isClass) return [];
    if (it.bodyId !== null) return bodies.today(it.bodyId) === null ? ['ambiguous-body'] : [];
    return [bodies.denoted(it.wording).outcome === 'several' ? 'ambiguous-body' : 'unknown-body'];
  });
  return [...new Set(reasons)];
}

function superiorOf(leadId: string, { bodies, superiors }: DutyContext): string | null {
  const directing = superiors.directedBy.get(leadId);
  if (directing) return directing;
  return bodies.above(leadId).find((id) => superiors.organisers.has(id)) ?? null;
}

/**
 * Who directs whom in this document: pairs "X chỉ đạo Y" anywhere, and the bodies that the section on organising the
 * execution orders.
 * @param organising tells whether a provision stands in that section
 */
export function superiorsIn(
  tasks: readonly Task[],
  bodies: Bodies,
  classes: ReadonlySet<string>,
  organising: (provision: string) => boolean,
): Superiors {
  const directedBy = new Map<string, string>();
  const organisers = new Set<string>();
  const ids = (wordings: readonly string[]) =>
    present(
      bodies,
      wordings.map((wording) => namedBody(bodies, wording, classes.has(wording))),
    );
  for (const task of tasks) {
    const [above] = ids(task.lead);
    if (!above) continue;
    if (organising(task.provision)) organisers.add(above);
    for (const below of ids(task.executors)) if (below !== above) directedBy.set(below, above);
  }
  return { directedBy, organisers };
}
