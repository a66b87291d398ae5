import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../../../web/api/explain.ts';
import { Button, DateField, Dialog, TextArea, toast } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { texts as actTexts } from '../acts/acts.texts.ts';
import { BodySelect } from '../body-select.tsx';
import { type BulkAct, type BulkDraft, needsReason, send } from './bulk.ts';
import { texts } from './register.texts.ts';

type Failure = { readonly row: TaskRow; readonly words: string };

/** One act on many tasks, one after the other; what could not be done is named with its reason. */
export default function BulkDialog({
  act,
  rows,
  onClose,
  onDone,
}: {
  act: BulkAct;
  rows: readonly TaskRow[];
  onClose: () => void;
  onDone: () => void;
}) {
  const words = useTexts(texts);
  const acts = useTexts(actTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<BulkDraft>({ note: '', reason: '', dueOn: '', leadId: '' });
  const [sent, setSent] = useState<number | null>(null);
  const [failed, setFailed] = useState<readonly Failure[]>([]);
  const change = (part: Partial<BulkDraft>) => setDraft({ ...draft, ...part });
  const name = acts.act[act].name;
  const gap =
    act === 'assign' && draft.leadId === ''
      ? acts.needLead
      : act === 'set-deadline' && draft.dueOn === ''
        ? acts.needDue
        : needsReason(act) && draft.reason.trim() === ''
          ? acts.needReason
          : undefined;
  const run = async () => {
    const failures: Failure[] = [];
    setFailed([]);
    for (const [at, row] of rows.entries()) {
      setSent(at + 1);
      await send(act, row, draft).catch((error: unknown) => {
        failures.push({ row, words: explain(error, language).message });
      });
    }
    setSent(null);
    void queries.invalidateQueries({ queryKey: ['tasks'] });
    void queries.invalidateQueries({ queryKey: ['directives'] });
    if (failures.length < rows.length) toast(words.bulkDone(name, rows.length - failures.length));
    if (failures.length > 0) setFailed(failures);
    else {
      onDone();
      onClose();
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.bulkTitle(name, rows.length)}
      actions={
        <>
          <Button onClick={onClose}>{acts.cancelForm}</Button>
          <Button kind="primary" busy={sent !== null} reason={gap} onClick={() => void run()}>
            {sent === null ? acts.act[act].send : words.bulkProgress(sent, rows.length)}
          </Button>
        </>
      }
    >
      <div className="q-task-form">
        {act === 'confirm' ? <p className="q-sm q-sub">{acts.hint.confirm}</p> : null}
        {act === 'cancel' ? <p className="q-sm q-sub">{acts.hint.cancel}</p> : null}
        {act === 'assign' ? (
          <BodySelect
            single
            label={acts.lead}
            value={draft.leadId === '' ? [] : [draft.leadId]}
            onChange={([leadId]) => change({ leadId: leadId ?? '' })}
          />
        ) : null}
        {act === 'set-deadline' ? (
          <DateField label={acts.dueOn} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} />
        ) : null}
        {needsReason(act) ? (
          <TextArea label={acts.reason} value={draft.reason} onChange={(reason) => change({ reason })} />
        ) : act === 'assign' ? null : (
          <TextArea label={acts.note} optional value={draft.note} onChange={(note) => change({ note })} />
        )}
        {failed.length === 0 ? null : (
          <div role="alert" className="q-sm">
            <b>{words.bulkFailed(failed.length)}</b>
            <ul className="q-register-failed">
              {failed.map(({ row, words: why }) => (
                <li key={row.id}>
                  {row.title}: {why}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
