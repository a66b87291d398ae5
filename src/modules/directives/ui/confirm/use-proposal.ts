import { useCallback, useRef, useState } from 'react';
import { toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewChange, ReviewStatement } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { isGuessed, isOpen, isUnsure, nextAfter, stepFrom } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { type Disposition, KINDS, kindOf } from './dispositions.ts';
import { FIELD_KEYS, type Field } from './duty-fields.tsx';
import type { CardActs, Editing } from './proposal-card.tsx';
import { severalTexts } from './several.texts.ts';
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
  keys,
}: {
  /** All sentences; the next open one is looked for among them where the list shows no other. */
  statements: readonly ReviewStatement[];
  lines: readonly ReviewStatement[];
  selection: ReturnType<typeof useSelection>;
  acts: Acts;
  /** The kind of the step to take back, or to take again; null where there is none. */
  can: { readonly undo: string | null; readonly redo: string | null };
  on: boolean;
  onSplit: () => void;
  /** What further keys of the screen do. */
  keys: Readonly<Record<string, () => void>>;
}) {
  const texts = useTexts(confirmTexts);
  const several = useTexts(severalTexts);
  const card = useTexts(cardTexts);
  const [editing, setEditing] = useState<Editing | null>(null);
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
  /** Where a step was taken back or again: the open sentence if it is one of those, else the first of them. */
  const toChanged = (done: ReviewChange | null, said: string) => {
    if (!done) return;
    const here = done.changed.some((it) => it.id === current);
    moved(here ? current : (done.changed[0]?.id ?? null));
    toast(said);
  };
  const stepWords = (kind: string) => texts.step[kind as keyof typeof texts.step] ?? kind;
  const undo = () => {
    const { undo: kind } = can;
    if (kind === null) toast(texts.nothingToUndo);
    else void acts.undo().then((done) => toChanged(done, texts.undone(stepWords(kind))));
  };
  const redo = () => {
    const { redo: kind } = can;
    if (kind === null) toast(texts.nothingToRedo);
    else void acts.redo().then((done) => toChanged(done, texts.redone(stepWords(kind))));
  };
  const undoable = { label: texts.undo, run: undo };
  const saying = (words: (done: ReviewChange) => string) => (done: ReviewChange | null) => {
    if (done) toast(words(done), undoable);
    return done !== null;
  };
  const step = (by: 1 | -1) => moved(stepFrom(lines, current, by));
  const next = () => moved(nextAfter(lines, current, isOpen) ?? nextAfter(statements, current, isOpen));
  const nextUnclassified = () => moved(nextAfter(statements, current, (it) => it.unclassified));
  const nextUnsure = () => moved(nextAfter(statements, current, isUnsure));
  const confirm = () => {
    if (!one) return;
    if (one.unclassified && !isGuessed(one)) {
      toast(card.classifyFirst);
      return;
    }
    if (!one.confirmed) void acts.confirm(one.id);
    next();
  };
  const dispose: CardActs['dispose'] = (disposition) => {
    if (one && (one.unclassified || one.disposition !== disposition)) void acts.dispose(one.id, disposition);
  };
  const merge = () => {
    if (one) void acts.merge(one.id).then(saying(() => texts.mergedToast));
  };
  const dismiss = () => {
    if (one?.duty) void acts.dismiss(one.id).then(saying(() => texts.dismissedToast));
    else if (one) toast(texts.noOrder);
  };
  const split = (at: number) => {
    if (one) void acts.split(one.id, at).then(saying(() => texts.splitToast));
  };
  const edit = (field: Field) => {
    if (one?.duty) setEditing(field);
    else if (one) toast(texts.noOrder);
  };
  /** Several sentences at once; the open one stays where it was, or the next open one follows it. */
  const together = {
    confirm: (ids: readonly string[]) =>
      void acts.confirmAll(ids).then(saying((done) => texts.confirmedToast(done.changed.length))),
    dispose: (ids: readonly string[], disposition: Disposition) =>
      void acts.disposeAll(ids, disposition).then(saying((done) => several.done(done.changed.length))),
  };
  const kindKeys = KINDS.map(([kind, fate], at) => [
    String(at + 1),
    () => {
      // "Khác" keeps the exact fate where it is one of those already.
      if (one && (one.unclassified || kindOf(one.disposition) !== kind)) dispose(fate);
    },
  ]);
  const fieldKeys = Object.entries(FIELD_KEYS).map(([field, key]) => [
    key.toLowerCase(),
    () => edit(field as Field),
  ]);
  useKeys(
    {
      ...keys,
      j: () => step(1),
      k: () => step(-1),
      n: nextUnsure,
      u: nextUnclassified,
      enter: confirm,
      f: () => one && setEditing(0),
      t: () => one && onSplit(),
      g: merge,
      delete: dismiss,
      ...Object.fromEntries(kindKeys),
      ...Object.fromEntries(fieldKeys),
    },
    { undo, redo, enter: keys['ctrl enter'] },
    on,
  );
  const cardActs: CardActs = {
    confirm,
    next,
    dispose,
    edit: async (patch, group) => {
      if (!one) return false;
      if (!group) return (await acts.edit(one.id, patch)) !== null;
      const ids = group.sentences.filter((it) => it.duty).map((it) => it.id);
      return acts.editAll(ids, patch).then(saying((done) => several.done(done.changed.length)));
    },
    figures: async (indicators) => one !== null && (await acts.figures(one.id, indicators)) !== null,
    editing,
    onEdit: (field) => {
      setEditing(field);
      if (field === null) selection.settle();
    },
    split: onSplit,
    merge,
    dismiss,
  };
  return { pick, step, nextUnclassified, undo, redo, split, together, card: cardActs };
}
