import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { removeAlias } from '../organisations/index.ts';
import { changeRule, ruleOn } from '../rules/index.ts';
import { holdsWording, withoutWording } from './house-rule.ts';
import { fault } from './learning.errors.ts';
import {
  aliasesInUse,
  countedCorrections,
  type DecisionRow,
  decisionsHeld,
  markEnded,
} from './learning.store.ts';

/**
 * Takes what was accepted out of use from today on; what was read by it stays as confirmed. Ending a dismissal brings
 * the suggestion back.
 */
export async function endDecision(scope: Scope, id: string, reason: string): Promise<void> {
  const { tx, jurisdictionId, today, actor } = scope;
  const [decision] = await decisionsHeld(tx, jurisdictionId, { id });
  if (!decision) throw platformFault('NOT_FOUND');
  if (decision.endedOn !== null) throw fault('DECISION_ENDED');
  await takeOutOfUse(scope, decision, reason);
  const counted = await countedCorrections(tx, jurisdictionId, decision);
  const times = counted.find((it) => it.decided === decision.decided)?.times ?? 0;
  await markEnded(tx, jurisdictionId, id, {
    on: today,
    by: actor.personId,
    reason,
    corrections: decision.outcome === 'dismissed' ? 0 : times,
  });
  await record(scope, {
    action: 'wording-decision.ended',
    objectKind: 'wording-decision',
    objectId: id,
    before: { outcome: decision.outcome, wording: decision.wording },
    after: { endedOn: today },
    reason,
  });
}

/** What was taken out of use elsewhere already (in the directory, among the rules) is left as it is. */
async function takeOutOfUse(scope: Scope, it: DecisionRow, reason: string): Promise<void> {
  const { tx, jurisdictionId, today } = scope;
  if (it.outcome === 'alias') {
    const used = await aliasesInUse(tx, jurisdictionId, [it.decided], today);
    if (used.has(`${it.decided} ${it.wording}`)) await removeAlias(scope, it.decided, it.wording);
  } else if (it.outcome === 'house-wording') {
    const rule = await ruleOn(scope, 'house-wordings');
    if (!holdsWording(rule, it, it.wording)) return;
    const value = withoutWording(rule, it.kind, it.wording);
    await changeRule(scope, 'house-wordings', { value, validFrom: today, legalBasis: reason, note: '' });
  }
}
