import { wordingOf } from '@quyet/parser/house';
import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { addAlias, bodyIn, bodyNames, directoryOn, resolveBody } from '../organisations/index.ts';
import { changeRule, ruleOn } from '../rules/index.ts';
import { decide } from './decide.ts';
import { withWording } from './house-rule.ts';
import { fault } from './learning.errors.ts';
import { maySettleWordings } from './learning.policy.ts';
import type { Identity } from './learning.schema.ts';
import { standingSuggestion } from './standing-suggestion.ts';
import { isOfSuggestion, obstacleTo, teachingOf } from './suggestion.ts';

/**
 * Makes another name of a body, or a wording rule, of a suggestion. Both are in use at the next reading; nothing that
 * was read before changes.
 */
export async function acceptSuggestion(
  scope: Scope,
  identity: Identity,
  given: { readonly wording: string; readonly reason: string },
): Promise<string> {
  const entered = { ...given, wording: given.wording.normalize('NFC').replace(/\s+/gu, ' ') };
  const standing = await standingSuggestion(scope, identity);
  const teaching = teachingOf(identity);
  const bodyLives = teaching !== 'alias' || (await lives(scope, identity.decided));
  const obstacle = obstacleTo(standing.counted, { bodyLives, settles: maySettleWordings(scope.actor) });
  if (obstacle === 'not-yours') throw platformFault('NOT_ALLOWED');
  if (teaching === null || obstacle !== null) throw fault('SUGGESTION_TEACHES_NOTHING', { obstacle });
  if (!isOfSuggestion(identity, wordingOf(entered.wording))) throw fault('WORDING_NOT_OF_SUGGESTION');

  if (teaching === 'alias') await nameBody(scope, identity.decided, entered.wording);
  else {
    const value = withWording(await ruleOn(scope, 'house-wordings'), identity, entered.wording);
    const change = { value, validFrom: scope.today, legalBasis: entered.reason, note: '' };
    await changeRule(scope, 'house-wordings', change);
  }
  return decide(scope, standing, { outcome: teaching, ...entered });
}

const lives = async (scope: Scope, bodyId: string): Promise<boolean> =>
  (await bodyNames(scope, [bodyId], scope.today)).get(bodyId)?.lives ?? false;

/** Adds the name, and refuses where it would then denote more than this one body. */
async function nameBody(scope: Scope, bodyId: string, name: string): Promise<void> {
  await addAlias(scope, bodyId, name);
  const directory = await directoryOn(scope, scope.today);
  const denoted = resolveBody(directory, name);
  if (denoted.outcome === 'one' && denoted.bodyId === bodyId) return;
  const others = denoted.outcome === 'candidates' ? denoted.bodyIds.filter((id) => id !== bodyId) : [];
  throw fault('WORDING_NAMES_ANOTHER', {
    bodies: others.map((id) => ({ id, name: bodyIn(directory, id)?.name ?? '' })),
  });
}
