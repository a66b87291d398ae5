import '../tasks.css';
import './update.css';
import { useQuery } from '@tanstack/react-query';
import { Button, ErrorNote, PageHeader, Skeleton, Source, toast } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import { useParam } from '../../../../web/shell/address.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { texts as actTexts } from '../acts/acts.texts.ts';
import { useWaitingWords } from '../acts/waiting-words.ts';
import { client, taskQuery, useWrite } from '../api.ts';
import { useSourceWords } from '../source-words.ts';
import { TimingChip } from '../timing-chip.tsx';
import { texts } from './update.texts.ts';
import { UpdateForm } from './update-form.tsx';

/** The update from the site: one column, large targets, camera; made for a thumb, usable at any width. */
export default function UpdatePage() {
  const id = useParam('id');
  const words = useTexts(texts);
  const { data, error, refetch } = useQuery(taskQuery(id));
  return (
    <>
      <PageHeader
        title={words.title}
        size="md"
        back={`/tasks/${id}`}
        {...(data?.lead ? { phoneSub: data.lead.name } : {})}
      />
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="q-update">
          <Job task={data} />
          {data.may.report ? <UpdateForm key={id} task={data} /> : <Before task={data} />}
        </div>
      ) : error ? null : (
        <Skeleton lines={6} />
      )}
    </>
  );
}

/** What the update is about. */
function Job({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const where = useSourceWords()(task.directive, task.provision, false);
  return (
    <section className="q-update-job">
      <TimingChip of={task} />
      <h2 lang="vi">{task.title}</h2>
      <p className="q-sm q-sub">
        {task.dueOn ? words.due(formatDate(task.dueOn)) : words.noDue}. {where}
      </p>
    </section>
  );
}

/** Before an update can be posted: the task is received, or the closed door says why. */
function Before({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const acts = useTexts(actTexts);
  const waiting = useWaitingWords();
  const receive = useWrite(
    () =>
      client('POST /api/tasks/:id/receipt', { params: { id: task.id }, body: { revision: task.revision } }),
    () => toast(words.received),
  );
  if (task.may.receive) {
    return (
      <div className="q-update-before">
        <p>{words.receiveFirst}</p>
        {receive.error ? <ErrorNote compact error={receive.error} /> : null}
        <Button kind="primary" busy={receive.isPending} onClick={() => receive.mutate(undefined)}>
          {words.receive}
        </Button>
      </div>
    );
  }
  const why = task.whyNot.report;
  return (
    <div className="q-update-before">
      <p>
        {words.closed} {why ? acts.why[why] : ''}
      </p>
      <p className="q-sm">
        <Source>{waiting(task)}</Source>
      </p>
      <Button href={`/tasks/${task.id}`}>{words.toTask}</Button>
    </div>
  );
}
