import type { TaskDraft } from '../tasks/index.ts';
import type { Duty, NamedBody } from './duty.ts';
import { asksForWork } from './fate.ts';
import type { Sentence } from './sentence.ts';

/**
 * The tasks that confirmed sentences become, in the order of the document. The wording is the document's own; a class
 * stays one order with a child for each body picked by hand.
 */
export const draftTasks = (
  directiveId: string,
  sentences: readonly Sentence[],
  givenOn: string,
): TaskDraft[] =>
  sentences.flatMap((it) =>
    it.duty && asksForWork(it.disposition) ? [draftTask(directiveId, it, it.duty, givenOn)] : [],
  );

function draftTask(directiveId: string, it: Sentence, duty: Duty, givenOn: string): TaskDraft {
  const { deadline } = duty;
  return {
    directiveId,
    statementId: it.id,
    title: duty.title,
    kind: duty.kind,
    product: duty.product,
    wording: doers(duty)
      .map((named) => named.wording)
      .join(', '),
    classWording: duty.leadClass,
    leadIds: duty.leadIds,
    accountableId: duty.accountableId,
    cooperatingIds: duty.cooperatingIds,
    supervisingIds: [],
    receiverIds: [],
    bodyWordings: wordings([...duty.cooperatingNamed, ...duty.ordered]),
    deadline: {
      dueOn: deadline.dueOn,
      source: deadline.source,
      wording: deadline.wording,
      rule: deadline.source === 'derived' || deadline.source === 'stated' ? duty.grounds.deadline.rule : null,
    },
    recurrence: duty.recurrence,
    event: duty.event,
    givenOn,
  };
}

/** Who is to do it, in the document's words: the executors where it names them, else whoever is ordered. */
const doers = (duty: Duty): readonly NamedBody[] =>
  duty.executors.length > 0 ? duty.executors : duty.ordered;

const wordings = (names: readonly NamedBody[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((it) => (it.bodyId === null ? [] : [[it.bodyId, it.wording]])));
