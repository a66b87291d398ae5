import type { Scope } from '../access/index.ts';
import { bodyNames } from '../organisations/index.ts';
import { fault } from './directives.errors.ts';
import { type Duty, type DutyField, dispositionFor, ENTERED, isDutyDisposition } from './duty.ts';
import { openDraft, revising, type Seen } from './open-draft.ts';
import type { DutyCorrection, ReviewChange } from './review.schema.ts';
import type { Sentence } from './sentence.ts';
import { takeStep } from './take-step.ts';

/**
 * Changes who does what by when, in one sentence or alike in several, in one step. Fields that differ are marked as
 * entered, and the sentence waits for confirmation again. Kind and disposition go together: a clerk who changes one
 * changes the other.
 */
export async function editDuty(
  scope: Scope,
  directiveId: string,
  seen: readonly Seen[],
  correction: DutyCorrection,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const draft = revising(open, seen, (it) => corrected(it, correction));
  await refuseUnknownBodies(scope, correction);
  return takeStep(scope, open, 'duty', draft);
}

function corrected(it: Sentence, correction: DutyCorrection): Sentence {
  if (!it.duty || !isDutyDisposition(it.disposition)) throw fault('SENTENCE_ASKS_NO_WORK');
  if (correction.deadline) refuseDeadline(correction.deadline, it.text);
  const duty = patched(it.duty, correction);
  if (JSON.stringify(duty) === JSON.stringify(it.duty)) return it;
  return { ...it, duty, disposition: dispositionFor(duty.kind), confirmed: false, confirmedBy: null };
}

async function refuseUnknownBodies(scope: Scope, patch: DutyCorrection): Promise<void> {
  const ids = [...(patch.leadIds ?? []), ...(patch.cooperatingIds ?? [])];
  if (patch.accountableId) ids.push(patch.accountableId);
  const known = await bodyNames(scope, ids, scope.today);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw fault('BODY_UNKNOWN', { ids: unknown });
}

/** Nothing entered may look like the document's own words: `stated` and `derived` must rest on words that stand there. */
function refuseDeadline(deadline: NonNullable<DutyCorrection['deadline']>, sentence: string): void {
  const { source, dueOn, wording } = deadline;
  if ((source === 'none') !== (dueOn === null)) throw fault('DEADLINE_INCONSISTENT');
  if (source !== 'stated' && source !== 'derived') return;
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
  const words = bare(wording ?? '');
  if (words === '' || !bare(sentence).includes(words)) throw fault('DEADLINE_NOT_IN_TEXT');
}

function patched(duty: Duty, patch: DutyCorrection): Duty {
  const { deadline, cooperatingIds, leadIds, ...fields } = patch;
  const leads = leadIds && [...new Set(leadIds)];
  const next: Duty = {
    ...duty,
    ...given(fields),
    ...(leads && { leadIds: leads }),
    ...(cooperatingIds && { cooperatingIds: [...new Set(cooperatingIds)] }),
    ...(deadline && {
      deadline: { ...deadline, kind: deadline.dueOn === null ? 'none' : duty.deadline.kind },
    }),
  };
  // A body that leads does not also cooperate.
  const cooperating = next.cooperatingIds.filter((id) => !next.leadIds.includes(id));
  return { ...next, cooperatingIds: cooperating, grounds: groundsOf(duty, next) };
}

const given = <T extends object>(fields: T): Partial<Duty> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Duty>;

/** What each field is told by, so that a changed one loses its ground in the text. */
const PARTS: Readonly<Record<DutyField, readonly (keyof Duty)[]>> = {
  title: ['title'],
  lead: ['leadIds', 'leadClass'],
  accountable: ['accountableId'],
  cooperating: ['cooperatingIds'],
  deadline: ['deadline', 'recurrence'],
  product: ['product'],
  kind: ['kind'],
};

function groundsOf(before: Duty, after: Duty): Duty['grounds'] {
  const changed = (field: DutyField) =>
    PARTS[field].some((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  return Object.fromEntries(
    (Object.keys(PARTS) as DutyField[]).map((field) => [
      field,
      changed(field) ? ENTERED : before.grounds[field],
    ]),
  ) as Record<DutyField, Duty['grounds'][DutyField]>;
}
