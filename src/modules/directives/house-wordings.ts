import type { Disposition, HouseTime, HouseWordings } from '@quyet/parser/contract';
import { wordingOf } from '@quyet/parser/house';
import { type RuleScope, ruleOn } from '../rules/index.ts';
import { votesOn, type WordingVotes } from './corrections.store.ts';

/** However often people agree, what an office has settled is never surer than the parser's best rules. */
const HIGHEST = 0.95;

/**
 * The wordings the office has settled (rule `house-wordings`), each as sure as people's decisions make it: one who
 * agrees and one who does not are imagined beside them, so that two agreeing decisions give 0.75 and not certainty.
 */
export async function houseWordings(scope: RuleScope): Promise<HouseWordings> {
  const { openings, times } = await ruleOn(scope, 'house-wordings');
  const keys = [...openings, ...times].map((it) => wordingOf(it.wording));
  const votes = await votesOn(scope.tx, scope.jurisdictionId, [...new Set(keys)]);
  return {
    openings: openings.map((it) => ({
      wording: it.wording,
      disposition: it.disposition satisfies Disposition,
      confidence: agreement(votes, 'disposition', wordingOf(it.wording), it.disposition),
    })),
    times: times.map((it) => ({
      wording: it.wording,
      meaning: it.meaning as HouseTime,
      confidence: agreement(votes, 'time', wordingOf(it.wording), it.meaning),
    })),
  };
}

/** Openings that go on after the wording count with it; a phrase of time counts for itself only. */
function agreement(
  votes: readonly WordingVotes[],
  kind: WordingVotes['kind'],
  key: string,
  decided: string,
): number {
  const own = votes.filter(
    (it) =>
      it.kind === kind &&
      (it.wordingKey === key || (kind === 'disposition' && it.wordingKey.startsWith(`${key} `))),
  );
  const sum = (list: readonly WordingVotes[]) => list.reduce((total, it) => total + it.times, 0);
  const share = (sum(own.filter((it) => it.decided === decided)) + 1) / (sum(own) + 2);
  return Math.round(Math.min(share, HIGHEST) * 100) / 100;
}
