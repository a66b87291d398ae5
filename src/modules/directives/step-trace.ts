import type { Duty } from './duty.ts';
import type { Sentence, SentenceIndicator } from './sentence.ts';
import type { Side } from './step.ts';

/**
 * One side of a step for the trail: what a person decided, without the words of the sentences themselves, which the
 * directive holds.
 */
export function tracesOf(side: Side): Record<string, unknown> {
  const { header, readers, between, sentences } = side;
  return {
    ...header,
    ...(readers && { readers }),
    ...(between && {
      relations: between.relations.map(({ wording: _, span: __, ...it }) => it),
      links: between.links,
    }),
    ...(sentences && {
      sentences: Object.fromEntries(
        Object.entries(sentences).map(([id, it]) => [id, it === null ? null : traceOf(it)]),
      ),
    }),
  };
}

function traceOf(it: Partial<Sentence>): Record<string, unknown> {
  const { disposition, confirmed, start, end, duty, indicators } = it;
  return {
    ...(disposition !== undefined && { disposition }),
    ...(confirmed !== undefined && { confirmed }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(duty && { duty: decisionsOf(duty) }),
    ...(indicators && { indicators: indicators.map(figureOf) }),
  };
}

/** A figure without its name, which is words of the sentence. */
const figureOf = ({ comparator, value, valueTo, unit, kind, period }: SentenceIndicator) => ({
  comparator,
  value,
  valueTo,
  unit,
  kind,
  period,
});

const decisionsOf = (duty: Duty): Record<string, unknown> => ({
  kind: duty.kind,
  leadIds: duty.leadIds,
  leadClass: duty.leadClass,
  accountableId: duty.accountableId,
  cooperatingIds: duty.cooperatingIds,
  dueOn: duty.deadline.dueOn,
  deadlineSource: duty.deadline.source,
  recurrence: duty.recurrence,
});
