import './tasks.css';
import { useQuery } from '@tanstack/react-query';
import { Card, ErrorNote, PageHeader, Skeleton } from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import { useParam } from '../../../web/shell/address.ts';
import type { TaskThread } from '../tasks.schema.ts';
import { ActsOf } from './acts/task-acts.tsx';
import { useWaitingWords } from './acts/waiting-words.ts';
import { taskQuery } from './api.ts';
import { useSourceWords } from './source-words.ts';
import { texts as common } from './tasks.texts.ts';
import { HistoryList } from './thread/history-list.tsx';
import { ReportLine } from './thread/report-quote.tsx';
import { texts } from './thread/thread.texts.ts';
import { ThreadView } from './thread/thread-view.tsx';

/** A task: its thread at the left, what happened at the right, and at the foot what can be done now. */
export default function TaskPage() {
  const id = useParam('id');
  const words = useTexts(common);
  const { data, error, refetch } = useQuery(taskQuery(id));
  if (error) {
    return (
      <>
        <PageHeader title={words.tasks} back="/tasks" />
        <ErrorNote error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageHeader title={words.tasks} back="/tasks" />
        <Skeleton lines={8} />
      </>
    );
  }
  return <Task key={id} task={data} />;
}

function Task({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const { tasks } = useTexts(common);
  const waiting = useWaitingWords();
  const source = useSourceWords()(task.directive, task.provision);
  return (
    <>
      <PageHeader
        size="md"
        title={task.title}
        back="/tasks"
        phoneSub={task.lead?.name ?? tasks}
        sub={`${source}. ${waiting(task)}`}
      />
      <div className="q-task-page">
        <div className="q-task-columns">
          <Card padded>
            <h2 className="q-task-name" lang="vi">
              {task.title}
            </h2>
            <ThreadView task={task} short />
          </Card>
          <div className="q-task-column">
            <Card title={words.history} padded>
              <HistoryList events={task.events} />
            </Card>
            <Card title={words.report} aside={words.reportAside(formatDate(task.day))} padded>
              <ReportLine task={task} />
            </Card>
          </div>
        </div>
      </div>
      <footer className="q-task-foot">
        <ActsOf task={task} />
      </footer>
    </>
  );
}
