import { useCallback, useRef, useState } from 'react';
import { toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { isOpen, nextAfter, stepFrom } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { KINDS, kindOf } from './dispositions.ts';
import type { Field } from './duty-fields.tsx';
import type { CardActs } from './proposal-card.tsx';
import { useKeys } from './use-keys.ts';
import type { Acts } from './use-review.ts';
import type { useSelection } from './use-selection.ts';

/**
 * Working through the proposals: what the keys, the card and the buttons do to the one that is open.
 * @param on whether the keys are heard: not while a dialog asks something
 */
export function useProposal({
  statements,
  lines,
  selection,
  acts,
  can,
  on,
  onSplit,
}: {
  /** All sentences; the next open one is looked for among them where the list shows no other. */
  statements: readonly ReviewStatement[];
  lines: readonly ReviewStatement[];
  selection: ReturnType<typeof useSelection>;
  acts: Acts;
  /** Whether there is a step to take back, or to take again. */
  can: { readonly undo: boolean; readonly redo: boolean };
  on: boolean;
  onSplit: () => void;
}) {
  const texts = useTexts(confirmTexts);
  const [editing, setEditing] = useState<Field | null>(null);
  const { current, one } = selection;
  const choose = (id: string | null, how: 'keys' | 'pointer' = 'pointer') => {
    if (id !== current) setEditing(null);
    selection.choose(id, how);
  };
  // Hundreds of sentences and lines hold on to it: with the same function only what changed is drawn anew.
  const latest = useRef(choose);
  latest.current = choose;
  const pick = useCallback((id: string) => latest.current(id), []);
  const moved = (id: string | null) => {
    if (id !== null) choose(id, 'keys');
  };
  const undo = () => {
    if (!can.undo) toast(texts.nothingToUndo);
    else void acts.undo().then((done) => moved(done?.changed[0]?.id ?? null));
  };
  const redo = () => {
    if (can.redo) void acts.redo().then((done) => moved(done?.changed[0]?.id ?? null));
  };
  const undoable = { label: texts.undo, run: undo };
  const step = (by: 1 | -1) => moved(stepFrom(lines, current, by));
  const next = () => moved(nextAfter(lines, current, isOpen) ?? nextAfter(statements, current, isOpen));
  const nextUnclassified = () => moved(nextAfter(statements, current, (it) => it.unclassified));
  const confirm = () => {
    if (!one || one.unclassified) return;
    if (!one.confirmed) void acts.confirm(one.id);
    next();
  };
  const dispose: CardActs['dispose'] = (disposition) => {
    if (one && (one.unclassified || one.disposition !== disposition)) void acts.dispose(one.id, disposition);
  };
  const merge = () => {
    if (one)
      void acts.merge(one.id).then((done) => {
        if (done) toast(texts.mergedToast, undoable);
      });
  };
  const dismiss = () => {
    if (one?.duty)
      void acts.dismiss(one.id).then((done) => {
        if (done) toast(texts.dismissedToast, undoable);
      });
  };
  const split = (at: number) => {
    if (one)
      void acts.split(one.id, at).then((done) => {
        if (done) toast(texts.splitToast, undoable);
      });
  };
  const edit = (field: Field) => {
    if (one?.duty) setEditing(field);
  };
  const kindKeys = KINDS.map(([kind, fate], at) => [
    String(at + 1),
    () => {
      // "Khác" keeps the exact fate where it is one of those already.
      if (one && (one.unclassified || kindOf(one.disposition) !== kind)) dispose(fate);
    },
  ]);
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      u: nextUnclassified,
      enter: confirm,
      e: () => edit('title'),
      a: () => edit('lead'),
      t: () => one && onSplit(),
      g: merge,
      delete: dismiss,
      ...Object.fromEntries(kindKeys),
    },
    undo,
    redo,
    on,
  );
  const card: CardActs = {
    confirm,
    next,
    dispose,
    edit: async (patch) => one !== null && (await acts.edit(one.id, patch)) !== null,
    editing,
    onEdit: (field) => {
      setEditing(field);
      if (field === null) selection.settle();
    },
    split: onSplit,
    merge,
    dismiss,
  };
  return { pick, step, nextUnclassified, undo, redo, split, card };
}
