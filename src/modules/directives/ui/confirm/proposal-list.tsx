import type { ReactNode } from 'react';
import { Button, Choice } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { Review, ReviewStatement } from '../../review.schema.ts';
import { isUnsure, ORDERS, type Order, SHOWN, type Shown } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { ProposalRow } from './proposal-row.tsx';

/** What the list shows, in which order. */
export type ListView = { readonly shown: Shown; readonly order: Order };

/** The proposals; the current one is open in its place. */
export function ProposalList({
  review,
  lines,
  view,
  onView,
  current,
  card,
  onSelect,
  onAbove,
  onSeveral,
  isAlike,
}: {
  review: Review;
  lines: readonly ReviewStatement[];
  view: ListView;
  onView: (view: ListView) => void;
  current: string | null;
  /** The open proposal; null where it opens elsewhere (a sheet on the phone). */
  card: ReactNode;
  onSelect: (id: string) => void;
  onAbove: () => void;
  /** Null where the open sentence goes together with no other. */
  onSeveral: (() => void) | null;
  /** Whether a task elsewhere is like it and nobody has said what to make of it. */
  isAlike: (id: string) => boolean;
}) {
  const texts = useTexts(confirmTexts).list;
  const counts: Record<Shown, number> = {
    all: review.statements.filter((one) => one.unclassified || one.disposition !== 'label').length,
    waiting: review.counts.unconfirmed,
    unclassified: review.counts.unclassified,
    look: review.statements.filter(isUnsure).length,
  };
  return (
    <>
      <div className="q-proposal-tools">
        <Choice
          label={texts.show}
          value={view.shown}
          options={SHOWN.map((shown) => ({
            value: shown,
            label: `${texts.shown[shown]} (${counts[shown]})`,
          }))}
          onChange={(shown) => onView({ ...view, shown })}
        />
        <Choice
          label={texts.order}
          value={view.order}
          options={ORDERS.map((order) => ({ value: order, label: texts.orders[order] }))}
          onChange={(order) => onView({ ...view, order })}
        />
        <span className="q-grow" />
        {onSeveral ? (
          <Button size="sm" onClick={onSeveral}>
            {texts.several}
          </Button>
        ) : null}
        <Button size="sm" onClick={onAbove}>
          {texts.above}
        </Button>
      </div>
      {lines.length === 0 ? (
        <div className="q-proposal-none">
          <p>{texts.empty[view.shown]}</p>
          {view.shown === 'all' ? null : (
            <Button size="sm" onClick={() => onView({ ...view, shown: 'all' })}>
              {texts.showAll}
            </Button>
          )}
        </div>
      ) : null}
      <ol className="q-proposals">
        {lines.map((one) =>
          one.id === current && card !== null ? (
            <li key={one.id} data-line={one.id} aria-current="true">
              {card}
            </li>
          ) : (
            <ProposalRow key={one.id} one={one} alike={isAlike(one.id)} onSelect={onSelect} />
          ),
        )}
      </ol>
    </>
  );
}
