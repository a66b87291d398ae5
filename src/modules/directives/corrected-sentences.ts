import type { Scope } from '../access/index.ts';
import { type CorrectedSentence, correctionsOf } from './corrections.store.ts';
import type { CorrectionKind } from './corrections.ts';
import { accessToMany, sentencesOpenTo } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';

export interface CorrectedSentences {
  readonly sentences: readonly CorrectedSentence[];
  /** How many more there are that the caller may not read. */
  readonly hidden: number;
}

/** The sentences behind a counted correction, as far as the caller may read them; of the others only how many. */
export async function correctedSentences(
  scope: Scope,
  wording: { readonly kind: CorrectionKind; readonly wordingKey: string; readonly decided: string },
): Promise<CorrectedSentences> {
  const { tx, jurisdictionId } = scope;
  const eyes = eyesOf(scope.actor);
  const all = await correctionsOf(tx, jurisdictionId, wording);
  const directives = [...new Set(all.map((it) => it.directiveId))];
  const access = await accessToMany(tx, jurisdictionId, directives, eyes);
  const open = new Map<string, ReadonlySet<string>>();
  for (const [id, seen] of access)
    if (seen === 'sentences') open.set(id, await sentencesOpenTo(tx, jurisdictionId, id, eyes));
  const sentences = all.filter(
    (it) =>
      access.get(it.directiveId) === 'whole' || (open.get(it.directiveId)?.has(it.statementId) ?? false),
  );
  return { sentences, hidden: all.length - sentences.length };
}
