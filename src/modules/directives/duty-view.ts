import type { BodyRefs } from './body-refs.ts';
import type { DutyView } from './duty.schema.ts';
import { DUTY_FIELDS, type Duty, type DutyField, type Ground, type NamedBody } from './duty.ts';

/** All bodies a duty speaks of, for one look-up of names. */
export const dutyBodyIds = (duty: Duty): (string | null)[] => [
  ...duty.leadIds,
  duty.accountableId,
  ...duty.cooperatingIds,
  ...[...duty.ordered, ...duty.executors, ...duty.cooperatingNamed].map((it) => it.bodyId),
];

/** A duty as the screen shows it: bodies with names, and which fields want a look of their own. */
export function dutyView(duty: Duty, names: BodyRefs, confidenceLine: number): DutyView {
  const named = (list: readonly NamedBody[]) =>
    list.map((it) => ({ wording: it.wording, isClass: it.isClass, body: names.one(it.bodyId) }));
  return {
    title: duty.title,
    kind: duty.kind,
    action: duty.action,
    product: duty.product,
    ordered: named(duty.ordered),
    executors: named(duty.executors),
    cooperatingNamed: named(duty.cooperatingNamed),
    basis: duty.basis,
    leads: names.many(duty.leadIds),
    leadClass: duty.leadClass,
    accountable: names.one(duty.accountableId),
    cooperating: names.many(duty.cooperatingIds),
    deadline: { ...duty.deadline },
    recurrence: duty.recurrence,
    event: duty.event,
    topic: [...duty.topic],
    grounds: Object.fromEntries(
      DUTY_FIELDS.map((field) => [field, groundView(duty.grounds[field], confidenceLine)]),
    ) as Record<DutyField, DutyView['grounds'][DutyField]>,
  };
}

const groundView = (ground: Ground, line: number): DutyView['grounds'][DutyField] => ({
  spans: ground.spans.map(([from, to]) => [from, to]),
  rule: ground.rule,
  confidence: ground.confidence,
  source: ground.source,
  look: [
    ...ground.look,
    ...(ground.confidence !== null && ground.confidence < line ? (['below-line'] as const) : []),
  ],
});
