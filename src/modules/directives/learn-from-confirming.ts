import type { Scope } from '../access/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import { insertLessons } from './corrections.store.ts';
import { type Lessons, lessonsOf } from './corrections.ts';
import type { OpenDraft } from './open-draft.ts';
import { proposalsFor } from './proposals.ts';
import { standingSteps } from './steps.store.ts';

/**
 * Keeps what people decided otherwise than it was read, in the transaction that puts the directive in force. Nothing
 * learns from it by itself: it is counted, and the administration decides.
 */
export async function learnFromConfirming(scope: Scope, { record, draft }: OpenDraft): Promise<Lessons> {
  const { tx, jurisdictionId, at, actor } = scope;
  const place = { tx, jurisdictionId, directiveId: record.id };
  const proposals = proposalsFor(draft, await standingSteps(place));
  const issuedOn = draft.header.issuedOn ?? scope.today;
  const { bodies } = await bodiesKnown(scope, issuedOn);
  const lessons = lessonsOf(proposals, draft.sentences, { issuedOn, today: (id) => bodies.today(id) });
  await insertLessons(place, lessons, { personId: actor.personId, at });
  return lessons;
}
