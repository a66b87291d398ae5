import type { Sentence } from './sentence.ts';
import type { Draft, Side, Step, StepKind } from './step.ts';

/** Steps in which the machine speaks too: a day of issue renews proposals, a division gives both halves what was read. */
const SPOKEN_BY_MACHINE: ReadonlySet<StepKind> = new Set<StepKind>(['header', 'division', 'merger']);

/**
 * What the parser proposed for each sentence of a confirmed draft, found by taking back every step that stands. Where a
 * sentence was cut or joined, its proposal is what it held right then: people had not yet said anything of those words.
 *
 * @param steps those that stand, in the order in which they were taken
 */
export function proposalsFor(
  confirmed: Draft,
  steps: readonly (Step & { readonly kind: StepKind })[],
): ReadonlyMap<string, Sentence> {
  const draft = new Map(confirmed.sentences.map((it) => [it.id, it]));
  for (const step of [...steps].reverse()) put(draft, step.before);
  const proposals = new Map(draft);
  for (const { kind, after } of steps) {
    put(draft, after);
    if (!SPOKEN_BY_MACHINE.has(kind)) continue;
    for (const [id, change] of Object.entries(after.sentences ?? {})) {
      const now = draft.get(id);
      const read = proposals.get(id);
      if (!now) proposals.delete(id);
      else if (kind === 'header' && read && change) proposals.set(id, { ...read, ...change });
      else proposals.set(id, now);
    }
  }
  return proposals;
}

function put(draft: Map<string, Sentence>, side: Side): void {
  for (const [id, change] of Object.entries(side.sentences ?? {})) {
    if (change === null) draft.delete(id);
    else draft.set(id, { ...draft.get(id), ...change } as Sentence);
  }
}
