import {
  Button,
  CheckField,
  DateField,
  ErrorNote,
  StepperField,
  TextArea,
  TextField,
} from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { texts as actTexts } from '../acts/acts.texts.ts';
import { whole } from '../acts/report-form.tsx';
import { isUnread, UnreadFile } from '../acts/unread-file.tsx';
import { shownState } from '../timing.ts';
import { PhotoGrid } from './photo-grid.tsx';
import { texts } from './update.texts.ts';
import { useUpdate } from './use-update.ts';

/** How far, with what proof, in which words; kept on the machine while it is written. */
export function UpdateForm({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const acts = useTexts(actTexts);
  const today = useToday();
  const update = useUpdate(task);
  const { draft, change, files, step } = update;
  const percent = draft.percent ?? task.progress;
  const document = draft.docNumber.trim() !== '';
  const proven = files.length > 0 || document || task.evidenceCount > 0;
  const changed =
    percent !== task.progress || draft.note.trim() !== '' || files.length > 0 || document || draft.submit;
  const reason =
    draft.docDate > today
      ? words.future
      : document && draft.docDate === ''
        ? words.needDate
        : draft.submit && !proven
          ? words.submitNeeds
          : changed
            ? undefined
            : words.nothing;
  const part = step && (step.part === 'photo' ? words.parts.photo(step.n, step.of) : words.parts[step.part]);
  return (
    <form
      className="q-update-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === undefined && !update.busy) update.send();
      }}
    >
      <div className="q-update-percent">
        <StepperField
          label={words.percent}
          value={percent}
          min={0}
          max={100}
          by={5}
          onChange={(value) => change({ percent: whole(value) })}
        />
        <div className={`q-update-bar q-st-${shownState(task) ?? 'none'}`} aria-hidden="true">
          <i style={{ width: `${Math.min(task.progress, percent)}%` }} />
          <i style={{ width: `${Math.max(0, percent - task.progress)}%` }} />
        </div>
        <p>
          <span>{words.before(task.progress, task.lastReportOn ? formatDate(task.lastReportOn) : null)}</span>
          <b>{words.now(percent)}</b>
        </p>
      </div>
      <PhotoGrid files={files} onAdd={update.add} onRemove={update.remove} />
      <TextArea label={words.note} rows={2} value={draft.note} onChange={(note) => change({ note })} />
      <details className="q-update-document" open={document || draft.docDate !== ''}>
        <summary>{words.document}</summary>
        <div className="q-task-form">
          <TextField
            label={acts.docNumber}
            value={draft.docNumber}
            maxLength={60}
            onChange={(docNumber) => change({ docNumber })}
          />
          <DateField
            label={acts.docDate}
            value={draft.docDate}
            max={today}
            error={draft.docDate > today ? words.future : undefined}
            onChange={(docDate) => change({ docDate })}
          />
          <TextField
            label={words.docTitle}
            value={draft.docTitle}
            onChange={(docTitle) => change({ docTitle })}
          />
        </div>
      </details>
      <div className="q-update-submit">
        <CheckField checked={draft.submit} hint={words.submitHint} onChange={(submit) => change({ submit })}>
          {words.submit}
        </CheckField>
      </div>
      {update.error ? <ErrorNote compact error={update.error} /> : null}
      {files[0] && isUnread(update.error) ? (
        <UnreadFile
          name={files[0].file.name}
          busy={update.busy}
          onDeclare={() => files[0] && update.declareUnmarked(files[0])}
        />
      ) : null}
      <footer className="q-update-send">
        <Button kind="primary" type="submit" busy={update.busy} reason={reason}>
          {part
            ? words.sending(part)
            : update.online
              ? draft.submit
                ? words.sendSubmit
                : words.send
              : words.sendLater}
        </Button>
        <p role="status" hidden={reason !== undefined}>
          {draft.queued && !update.online
            ? words.queued
            : update.savedAt
              ? words.savedAt(update.savedAt)
              : words.kept}
        </p>
      </footer>
    </form>
  );
}
