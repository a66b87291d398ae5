import type { Scope } from '../access/index.ts';
import { type BodyName, bodyNames } from '../organisations/index.ts';
import { type RuleValue, ruleOn } from '../rules/index.ts';
import { holdsWording } from './house-rule.ts';
import { maySettleWordings } from './learning.policy.ts';
import type { Suggestion, SuggestionList, WordingDecision } from './learning.schema.ts';
import {
  aliasesInUse,
  type CountedRow,
  countedCorrections,
  type DecisionRow,
  decisionsHeld,
} from './learning.store.ts';
import { agreementOf, byWeight, FEWEST_TIMES, obstacleTo, teachingOf } from './suggestion.ts';

/** More than an administration decides on in one sitting. */
const MOST = 200;

/** What people corrected more than once, and what was made of it. */
export async function listSuggestions(scope: Scope): Promise<SuggestionList> {
  const { tx, jurisdictionId, today, actor } = scope;
  const counted = await countedCorrections(tx, jurisdictionId);
  const decisions = await decisionsHeld(tx, jurisdictionId);
  const names = await bodyNames(scope, bodyIdsIn([...counted, ...decisions]), today);
  const settles = maySettleWordings(actor);
  const last = new Map([...decisions].reverse().map((it) => [nameOf(it), it]));
  const open = counted.filter((it) => comesUp(it, last.get(nameOf(it))));
  return {
    suggestions: open
      .filter((it) => it.times >= FEWEST_TIMES)
      .sort(byWeight)
      .slice(0, MOST)
      .map((it) => suggestionView(it, { names, settles, decided: last.get(nameOf(it)) })),
    seldom: open.filter((it) => it.times < FEWEST_TIMES).length,
    decisions: await decisionViews(scope, decisions, names),
  };
}

const nameOf = (it: Pick<CountedRow, 'kind' | 'wordingKey' | 'decided'>): string =>
  `${it.kind} ${it.decided} ${it.wordingKey}`;

/** Nothing was decided on it, or it was set aside or ended and has been corrected since. */
const comesUp = (it: CountedRow, decided: DecisionRow | undefined): boolean =>
  !decided ||
  ((decided.outcome === 'dismissed' || decided.endedOn !== null) && it.times > decided.corrections);

const bodyIdsIn = (rows: readonly (CountedRow | DecisionRow)[]): string[] =>
  rows
    .filter((it) => it.kind === 'body')
    .flatMap((it) => [it.decided, ...('proposed' in it ? it.proposed : [])])
    .filter((it) => it !== null);

interface Known {
  readonly names: ReadonlyMap<string, BodyName>;
  readonly settles: boolean;
  readonly decided: DecisionRow | undefined;
}

function suggestionView(it: CountedRow, { names, settles, decided }: Known): Suggestion {
  const body = it.kind === 'body' ? bodyView(it.decided, names) : null;
  const bodyLives = body === null || (names.get(body.id)?.lives ?? false);
  return {
    kind: it.kind,
    wordingKey: it.wordingKey,
    decided: it.decided,
    wording: it.wording,
    body,
    readBefore: it.proposed.map((one) =>
      one !== null && it.kind === 'body' ? (names.get(one)?.name ?? null) : one,
    ),
    rules: [...it.rules],
    times: it.times,
    documents: it.documents,
    otherwise: it.otherwise,
    kept: it.kept,
    agreement: Math.round(agreementOf(it) * 100) / 100,
    lastOn: it.lastAt.toISOString().slice(0, 10),
    teaches: teachingOf(it),
    obstacle: obstacleTo(it, { bodyLives, settles }),
    dismissedBefore:
      decided?.outcome === 'dismissed' ? { on: decided.decidedOn, reason: decided.reason } : null,
  };
}

const bodyView = (id: string, names: ReadonlyMap<string, BodyName>) => ({
  id,
  name: names.get(id)?.name ?? '',
});

async function decisionViews(
  scope: Scope,
  decisions: readonly DecisionRow[],
  names: ReadonlyMap<string, BodyName>,
): Promise<WordingDecision[]> {
  const { tx, jurisdictionId, today, actor } = scope;
  const bodies = decisions.filter((it) => it.outcome === 'alias').map((it) => it.decided);
  const aliases = await aliasesInUse(tx, jurisdictionId, [...new Set(bodies)], today);
  const rule = await ruleOn(scope, 'house-wordings');
  return decisions.map((it) => ({
    id: it.id,
    kind: it.kind,
    wordingKey: it.wordingKey,
    decided: it.decided,
    outcome: it.outcome,
    wording: it.wording,
    body: it.kind === 'body' ? bodyView(it.decided, names) : null,
    reason: it.reason,
    personName: it.personName,
    decidedOn: it.decidedOn,
    endedOn: it.endedOn,
    endedReason: it.endedReason,
    inUse: it.endedOn === null && isInUse(it, aliases, rule),
    may: { end: it.endedOn === null && (it.outcome !== 'house-wording' || maySettleWordings(actor)) },
  }));
}

function isInUse(it: DecisionRow, aliases: ReadonlySet<string>, rule: RuleValue<'house-wordings'>): boolean {
  if (it.outcome === 'alias') return aliases.has(`${it.decided} ${it.wording}`);
  return it.outcome === 'house-wording' && holdsWording(rule, it, it.wording);
}
