import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ApiError } from '../../../../web/api/index.ts';
import { withdrawOffers } from '../../../../web/design/index.ts';
import type { LikenessView } from '../../relations/likeness.schema.ts';
import type { RelationDecisionBody, RelationEntry } from '../../relations/relations.schema.ts';
import type {
  DutyCorrection,
  HeaderPatch,
  IndicatorEntry,
  Review,
  ReviewChange,
} from '../../review.schema.ts';
import { client, reviewQuery } from '../api.ts';
import { betweenKey } from '../relations/relation-queries.ts';
import { applyChange, confirmedAtOnce } from './apply-change.ts';
import type { Disposition } from './dispositions.ts';

/** What was done comes back; null where it failed (`failure` says why). */
type Done = Promise<ReviewChange | null>;
type OrderChoice = NonNullable<LikenessView['choice']>;
type ReaderLines = { basis: 'recipient' | 'circulation'; wording: string; bodyIds: string[] }[];

/** The acts of confirming. They are sent one after the other, however fast the keys are struck. */
export type Acts = {
  confirm: (statement: string) => Done;
  dispose: (statement: string, disposition: Disposition) => Done;
  edit: (statement: string, patch: DutyCorrection) => Done;
  figures: (statement: string, indicators: readonly IndicatorEntry[]) => Done;
  /** The same for several sentences, in one step. */
  confirmAll: (statements: readonly string[]) => Done;
  disposeAll: (statements: readonly string[], disposition: Disposition) => Done;
  editAll: (statements: readonly string[], patch: DutyCorrection) => Done;
  split: (statement: string, at: number) => Done;
  merge: (statement: string) => Done;
  dismiss: (statement: string) => Done;
  header: (patch: Omit<HeaderPatch, 'revision'>) => Done;
  readers: (readers: ReaderLines) => Done;
  relation: (relation: string, decision: Omit<RelationDecisionBody, 'revision'>) => Done;
  relationsAtOnce: () => Done;
  enterRelation: (entry: RelationEntry) => Done;
  likeness: (statement: string, task: string, choice: OrderChoice | null) => Done;
  undo: () => Done;
  redo: () => Done;
};

/** The acts on one directive, and what came of the last one. */
export function useActs(id: string): {
  acts: Acts;
  failure: unknown;
  forgive: () => void;
  working: boolean;
} {
  const queries = useQueryClient();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const [failure, setFailure] = useState<unknown>(null);
  const [waiting, setWaiting] = useState(0);

  const send = useCallback(
    (order: (review: Review) => Promise<ReviewChange>): Done => {
      const { queryKey } = reviewQuery(id);
      // A toast that offers to undo means the step it tells of, not this one.
      withdrawOffers();
      setWaiting((n) => n + 1);
      const done = line.current.then(async () => {
        try {
          const seen = queries.getQueryData(queryKey);
          if (!seen) return null;
          const change = await order(seen);
          queries.setQueryData(queryKey, (now) => now && applyChange(now, change));
          setFailure(null);
          // A confirmation alone changes nothing between documents.
          if (!isConfirmation(seen, change)) void queries.invalidateQueries({ queryKey: betweenKey(id) });
          return change;
        } catch (error) {
          setFailure(error);
          // What was shown at once may not have happened, and somebody else may have been here.
          if (!(error instanceof ApiError) || error.status !== 422)
            await queries.invalidateQueries({ queryKey });
          return null;
        } finally {
          setWaiting((n) => n - 1);
        }
      });
      line.current = done;
      return done;
    },
    [id, queries],
  );

  const acts = useMemo((): Acts => {
    const chosen = (review: Review, statements: readonly string[]) => ({
      sentences: review.statements
        .filter((one) => statements.includes(one.id))
        .map(({ id: statement, revision }) => ({ id: statement, revision })),
    });
    const seen = (review: Review, statement: string) => ({
      revision: review.statements.find((one) => one.id === statement)?.revision ?? 0,
    });
    const of = (statementId: string) => ({ params: { id, statementId } });
    const at = { params: { id } };
    return {
      confirm: (it) => {
        queries.setQueryData(reviewQuery(id).queryKey, (now) => now && confirmedAtOnce(now, it));
        return send((review) =>
          client('POST /api/directives/:id/statements/:statementId/confirmation', {
            ...of(it),
            body: seen(review, it),
          }),
        );
      },
      dispose: (it, disposition) =>
        send((review) =>
          client('POST /api/directives/:id/statements/:statementId/disposition', {
            ...of(it),
            body: { ...seen(review, it), disposition },
          }),
        ),
      edit: (it, patch) =>
        send((review) =>
          client('PATCH /api/directives/:id/statements/:statementId/duty', {
            ...of(it),
            body: { ...seen(review, it), ...patch },
          }),
        ),
      figures: (it, indicators) =>
        send((review) =>
          client('PUT /api/directives/:id/statements/:statementId/indicators', {
            ...of(it),
            body: { ...seen(review, it), indicators: [...indicators] },
          }),
        ),
      confirmAll: (them) =>
        send((review) =>
          client('POST /api/directives/:id/selection/confirmation', { ...at, body: chosen(review, them) }),
        ),
      disposeAll: (them, disposition) =>
        send((review) =>
          client('POST /api/directives/:id/selection/disposition', {
            ...at,
            body: { ...chosen(review, them), disposition },
          }),
        ),
      editAll: (them, duty) =>
        send((review) =>
          client('PATCH /api/directives/:id/selection/duty', {
            ...at,
            body: { ...chosen(review, them), duty },
          }),
        ),
      split: (it, place) =>
        send((review) =>
          client('POST /api/directives/:id/statements/:statementId/division', {
            ...of(it),
            body: { ...seen(review, it), at: place },
          }),
        ),
      merge: (it) =>
        send((review) =>
          client('POST /api/directives/:id/statements/:statementId/merger', {
            ...of(it),
            body: seen(review, it),
          }),
        ),
      dismiss: (it) =>
        send((review) =>
          client('POST /api/directives/:id/statements/:statementId/dismissal', {
            ...of(it),
            body: seen(review, it),
          }),
        ),
      header: (patch) =>
        send((review) =>
          client('PATCH /api/directives/:id/header', {
            ...at,
            body: { revision: review.revision, ...patch },
          }),
        ),
      readers: (readers) =>
        send((review) =>
          client('PUT /api/directives/:id/readers', {
            ...at,
            body: { revision: review.revision, readers },
          }),
        ),
      relation: (relationId, decision) =>
        send((review) =>
          client('PATCH /api/directives/:id/review/relations/:relationId', {
            params: { id, relationId },
            body: { revision: review.revision, ...decision },
          }),
        ),
      relationsAtOnce: () =>
        send((review) =>
          client('POST /api/directives/:id/review/relations/confirmation', {
            ...at,
            body: { revision: review.revision },
          }),
        ),
      enterRelation: (entry) =>
        send((review) =>
          client('POST /api/directives/:id/review/relations', {
            ...at,
            body: { revision: review.revision, ...entry },
          }),
        ),
      likeness: (it, taskId, choice) =>
        send((review) =>
          client('PUT /api/directives/:id/statements/:statementId/likeness', {
            ...of(it),
            body: { revision: review.revision, taskId, choice },
          }),
        ),
      undo: () => send(() => client('POST /api/directives/:id/undo', at)),
      redo: () => send(() => client('POST /api/directives/:id/redo', at)),
    };
  }, [id, queries, send]);

  return { acts, failure, forgive: () => setFailure(null), working: waiting > 0 };
}

/** Whether a step only said yes to what stood there. */
const isConfirmation = (seen: Review, change: ReviewChange): boolean =>
  change.revision === seen.revision &&
  change.removed.length === 0 &&
  change.changed.every((now) => {
    const before = seen.statements.find((it) => it.id === now.id);
    return (
      before?.disposition === now.disposition && JSON.stringify(before.duty) === JSON.stringify(now.duty)
    );
  });
