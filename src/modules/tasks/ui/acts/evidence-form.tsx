import { useRef, useState } from 'react';
import { upload } from '../../../../web/api/upload.ts';
import { DateField, FileDrop, TextField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import type { TaskStanding } from '../../tasks.schema.ts';
import { client } from '../api.ts';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';
import { isUnread, UnreadFile } from './unread-file.tsx';

/** What is typed about a piece of evidence. */
export type EvidenceDraft = { title: string; docNumber: string; docDate: string };

export const noEvidence: EvidenceDraft = { title: '', docNumber: '', docDate: '' };

/** Why a piece of evidence cannot be added yet; undefined when it can. */
export function evidenceGap(
  draft: EvidenceDraft,
  hasFile: boolean,
  today: string,
): 'needEvidence' | 'needDate' | 'future' | undefined {
  const number = draft.docNumber.trim() !== '';
  if (draft.docDate > today) return 'future';
  if (hasFile) return number && draft.docDate === '' ? 'needDate' : undefined;
  return number && draft.docDate !== '' && draft.title.trim() !== '' ? undefined : 'needEvidence';
}

/** A file, a document by number and date, or both. */
export function EvidenceForm(props: ActFormProps) {
  const words = useTexts(texts);
  const today = useToday();
  const { task } = props;
  const [files, setFiles] = useState<File[]>([]);
  const [sent, setSent] = useState<number>();
  const [file] = files;
  const declared = useRef<File>(undefined);
  const form = useAct(props, noEvidence, async (draft): Promise<TaskStanding> => {
    const { title, docNumber, docDate } = draft;
    if (!file)
      return client('POST /api/tasks/:id/evidence', {
        params: { id: task.id },
        body: { title, docNumber, docDate },
      });
    try {
      return await upload<TaskStanding>({
        path: '/api/tasks/:id/evidence/file',
        params: { id: task.id },
        query: {
          title: title.trim(),
          docNumber: docNumber.trim(),
          docDate,
          ...(declared.current === file && { declared: 'unmarked' }),
        },
        file,
        onProgress: setSent,
      });
    } finally {
      setSent(undefined);
    }
  });
  const gap = evidenceGap(form.draft, file !== undefined, today);
  return (
    <ActForm act={props.act} form={form} reason={gap ? words[gap] : undefined} onClose={props.onClose}>
      <FileDrop label={words.file} files={files} onChange={setFiles} progress={sent} />
      <EvidenceFields draft={form.draft} hasFile={file !== undefined} onChange={form.change} />
      {file && isUnread(form.error) ? (
        <UnreadFile
          name={file.name}
          busy={form.busy}
          onDeclare={() => {
            declared.current = file;
            form.submit();
          }}
        />
      ) : null}
    </ActForm>
  );
}

/** Title, number and date of a result document. */
export function EvidenceFields({
  draft,
  hasFile,
  onChange,
}: {
  draft: EvidenceDraft;
  hasFile: boolean;
  onChange: (part: Partial<EvidenceDraft>) => void;
}) {
  const words = useTexts(texts);
  const today = useToday();
  return (
    <>
      <TextField
        label={words.title}
        hint={hasFile ? words.titleHint : undefined}
        optional={hasFile}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        maxLength={1000}
      />
      <div className="q-task-pair">
        <TextField
          label={words.docNumber}
          optional={hasFile}
          value={draft.docNumber}
          onChange={(docNumber) => onChange({ docNumber })}
          maxLength={60}
        />
        <DateField
          label={words.docDate}
          optional={hasFile}
          value={draft.docDate}
          max={today}
          error={draft.docDate > today ? words.future : undefined}
          onChange={(docDate) => onChange({ docDate })}
        />
      </div>
    </>
  );
}
