import type { Review, ReviewChange, ReviewStatement } from '../../review.schema.ts';

/** What the screen shows after a step: the sentences that changed, and where things stand now. */
export function applyChange(review: Review, change: ReviewChange): Review {
  const { changed, removed, numbering, ...standing } = change;
  const gone = new Set(removed);
  const fresh = new Map(changed.map((one) => [one.id, one]));
  const places = new Map(numbering.map((one) => [one.id, one]));
  const kept = review.statements
    .filter((one) => !gone.has(one.id))
    .map((one) => {
      const now = fresh.get(one.id);
      fresh.delete(one.id);
      return renumbered(now ?? one, places.get(one.id));
    });
  const statements = [...kept, ...[...fresh.values()].map((one) => renumbered(one, places.get(one.id)))];
  statements.sort((a, b) => a.span[0] - b.span[0]);
  return {
    ...review,
    ...standing,
    statements,
    may: {
      ...review.may,
      putInForce: review.may.confirm && standing.gates.every((gate) => !gate.closed),
    },
  };
}

/** The same object where nothing differs, so that only what changed is drawn anew. */
function renumbered(
  one: ReviewStatement,
  now: { place: number; proposal: number | null } | undefined,
): ReviewStatement {
  if (!now || (now.place === one.place && now.proposal === one.proposal)) return one;
  return { ...one, place: now.place, proposal: now.proposal };
}

/** Shows a confirmation at once, before the server has answered; undoing it is one key away. */
export function confirmedAtOnce(review: Review, id: string): Review {
  const one = review.statements.find((it) => it.id === id);
  if (!one || one.confirmed || one.unclassified) return review;
  const counted = one.disposition === 'label' ? 0 : 1;
  return {
    ...review,
    statements: review.statements.map((it) => (it.id === id ? { ...it, confirmed: true } : it)),
    counts: {
      ...review.counts,
      confirmed: review.counts.confirmed + counted,
      unconfirmed: review.counts.unconfirmed - counted,
    },
  };
}
