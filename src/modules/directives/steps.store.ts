import type { Transaction } from '../../platform/database/transaction.ts';
import type { Side, Step, StepKind } from './step.ts';
import './directives.table.ts';

/** A step of confirming as kept. */
export interface KeptStep {
  readonly seq: number;
  readonly kind: StepKind;
  readonly before: Side;
  readonly after: Side;
}

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly directiveId: string;
}

const stepsOf = ({ tx, jurisdictionId, directiveId }: Place, undone: boolean) =>
  tx
    .selectFrom('confirmation_step')
    .select(['seq', 'kind', 'before', 'after'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('undone', '=', undone)
    .limit(1);

/** The step that undo takes back: the last one that stands. */
export const stepToUndo = async (place: Place): Promise<KeptStep | null> =>
  ((await stepsOf(place, false).orderBy('seq', 'desc').executeTakeFirst()) as KeptStep | undefined) ?? null;

/** The step that redo takes again: the first of those taken back, which all come after those that stand. */
export const stepToRedo = async (place: Place): Promise<KeptStep | null> =>
  ((await stepsOf(place, true).orderBy('seq').executeTakeFirst()) as KeptStep | undefined) ?? null;

/** Every step that stands, first to last. */
export async function standingSteps({ tx, jurisdictionId, directiveId }: Place): Promise<KeptStep[]> {
  const rows = await tx
    .selectFrom('confirmation_step')
    .select(['seq', 'kind', 'before', 'after'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('undone', '=', false)
    .orderBy('seq')
    .execute();
  return rows as KeptStep[];
}

/** Adds a step. What was taken back before it can no longer be done again; the trail still tells of it. */
export async function addStep(
  place: Place,
  step: Step & { readonly kind: StepKind; readonly personId: string; readonly at: Date },
): Promise<void> {
  const { tx, jurisdictionId, directiveId } = place;
  await tx
    .deleteFrom('confirmation_step')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('undone', '=', true)
    .execute();
  const last = await stepToUndo(place);
  await tx
    .insertInto('confirmation_step')
    .values({
      jurisdiction_id: jurisdictionId,
      directive_id: directiveId,
      seq: (last?.seq ?? 0) + 1,
      kind: step.kind,
      before: JSON.stringify(step.before),
      after: JSON.stringify(step.after),
      person_id: step.personId,
      at: step.at,
      undone: false,
    })
    .execute();
}

export async function markUndone(place: Place, seq: number, undone: boolean): Promise<void> {
  await place.tx
    .updateTable('confirmation_step')
    .set({ undone })
    .where('jurisdiction_id', '=', place.jurisdictionId)
    .where('directive_id', '=', place.directiveId)
    .where('seq', '=', seq)
    .execute();
}
