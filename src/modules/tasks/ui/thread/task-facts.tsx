import { KeyValues, ProgressBar, Source } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { Deadline } from '../deadline.tsx';
import { texts as taskTexts } from '../tasks.texts.ts';
import { shownState } from '../timing.ts';
import { DeadlineHistory } from './deadline-history.tsx';
import { texts } from './thread.texts.ts';

type Part = TaskThread['parts'][number];

/** Who does what by when: the body as it is called today beside the document's own words. */
export function TaskFacts({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const { facts } = words;
  const of = (part: Part['part']) => task.parts.filter((one) => one.part === part);
  const bodies = (part: Part['part']) => {
    const parts = of(part);
    return parts.length === 0 ? null : <Bodies parts={parts} sourced={task.from !== null} />;
  };
  const deadline = task.deadlines.at(-1);
  return (
    <KeyValues
      rows={[
        [facts.order, task.parent ? <OrderLink key="order" parent={task.parent} /> : null],
        [facts.accountable, bodies('accountable')],
        [facts.lead, <Lead key="lead" task={task} parts={of('lead')} />],
        [facts.cooperating, bodies('cooperating')],
        [facts.supervising, bodies('supervising')],
        [facts.receiver, bodies('receiver')],
        [
          facts.deadline,
          <div key="deadline">
            <Deadline of={task} words={deadline?.wording ?? null} form="long" />
            {task.recurrence ? <Source>{common.recurrence[task.recurrence]}</Source> : null}
            <DeadlineHistory task={task} />
          </div>,
        ],
        [facts.product, task.product],
        [facts.authority, task.authority],
        [
          facts.event,
          task.event ? (
            <span key="event" lang="vi">
              {task.event}
            </span>
          ) : null,
        ],
        [facts.progress, <Progress key="progress" task={task} />],
        [facts.assigner, task.assigner.name],
        [facts.office, task.office.id === task.assigner.id ? null : task.office.name],
      ]}
    />
  );
}

function OrderLink({ parent }: { parent: { id: string; title: string } }) {
  return (
    <a className="q-link" href={`/tasks/${parent.id}`}>
      {parent.title}
    </a>
  );
}

/** How many bodies stand in the line before the rest is counted. */
const shown = 6;

function Bodies({ parts, sourced }: { parts: readonly Part[]; sourced: boolean }) {
  const words = useTexts(texts);
  return (
    <>
      {parts.slice(0, shown).map((one, at) => (
        <span key={one.body.id}>
          {at === 0 ? null : ', '}
          {one.body.name}
          <Origin part={one} sourced={sourced && parts.length === 1} />
        </span>
      ))}
      {parts.length > shown ? (
        <details className="q-task-more">
          <summary>{words.more(parts.length - shown)}</summary>
          {parts
            .slice(shown)
            .map((one) => one.body.name)
            .join(', ')}
        </details>
      ) : null}
    </>
  );
}

/**
 * Where a part comes from; the document's words are shown where they differ from today's name.
 * @param sourced whether to say so also where they do not: of the only body, and of a task from a document
 */
function Origin({ part, sourced }: { part: Part; sourced: boolean }) {
  const words = useTexts(texts);
  if (part.wording && part.wording !== part.body.name)
    return (
      <span lang="vi">
        {' '}
        <Source>{words.inText(part.wording)}</Source>
      </span>
    );
  if (!sourced) return null;
  return (
    <>
      {' '}
      <Source>{part.basis === 'directive' ? words.byText : words.givenLater}</Source>
    </>
  );
}

function Lead({ task, parts }: { task: TaskThread; parts: readonly Part[] }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const [lead] = parts;
  // Who leads today may be another than the document names: one of a class, a successor, one chosen later.
  const wording = lead?.wording ?? task.classWording ?? task.wording;
  if (lead) {
    return (
      <>
        <b>{lead.body.name}</b>
        <Origin part={{ ...lead, wording }} sourced={task.from !== null} />
      </>
    );
  }
  return (
    <>
      {task.children ? (
        <b>{words.several(task.children.total)}</b>
      ) : (
        <b className="q-task-gap">{common.nobody}</b>
      )}
      {wording ? (
        <span lang="vi">
          {' '}
          <Source>{words.inText(wording)}</Source>
        </span>
      ) : null}
    </>
  );
}

function Progress({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  return (
    <span className="q-task-progress">
      <ProgressBar percent={task.progress} state={shownState(task) ?? undefined} /> {task.progress}%{' '}
      <Source>{task.lastReportOn ? words.lastReport(formatDate(task.lastReportOn)) : words.noReport}</Source>
    </span>
  );
}
