import { useState } from 'react';
import { Button, Drawer, IconButton, Tag } from '../../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../../web/i18n/index.ts';
import { useNumbering } from '../../../../tasks/ui/numbering.ts';
import { TaskActs } from '../../../../tasks/ui/thread/index.ts';
import { TimingChip } from '../../../../tasks/ui/timing-chip.tsx';
import type { PageStatement, TaskSummary } from '../../../page.schema.ts';
import { fateTexts } from '../../confirm/kind.texts.ts';
import { pageTexts } from '../page.texts.ts';
import { placeWords } from '../place-words.ts';
import { SentenceThread } from './sentence-thread.tsx';
import type { Shown } from './shown.ts';
import { useViewTitle, ViewOf } from './view.tsx';

/** On a phone: a card at the foot of the screen for the chosen sentence; its thread and the views fill the screen. */
export function PhonePanel(shown: Shown) {
  const texts = useTexts(pageTexts);
  const title = useViewTitle();
  const [unfolded, setUnfolded] = useState(false);
  const { choice, current, directive, previous, next } = shown;
  const view = choice.view;
  return (
    <>
      {current && !view ? (
        <section className="q-results-card" aria-label={texts.chosen}>
          <span className="q-sheet-grip" aria-hidden="true" />
          <Card {...shown} current={current} onUnfold={() => setUnfolded(true)} />
        </section>
      ) : null}
      <Drawer
        open={unfolded && current !== null && !view}
        onClose={() => setUnfolded(false)}
        title={current ? <Where {...shown} current={current} /> : ''}
        actions={current?.task ? <TaskActs key={current.task.taskId} id={current.task.taskId} /> : undefined}
      >
        {current ? (
          <>
            <div className="q-results-steps">
              {previous ? (
                <Button icon="left" onClick={() => choice.choose(previous.id)}>
                  {texts.previous}
                </Button>
              ) : null}
              {next ? (
                <Button icon="right" onClick={() => choice.choose(next.id)}>
                  {texts.next}
                </Button>
              ) : null}
            </div>
            <SentenceThread key={current.id} directive={directive} statement={current} choice={choice} />
          </>
        ) : null}
      </Drawer>
      <Drawer open={view !== null} onClose={() => choice.show(null)} title={view ? title(view) : ''}>
        {view ? <ViewOf view={view} {...shown} /> : null}
      </Drawer>
    </>
  );
}

function Where({ directive, current }: Shown & { readonly current: PageStatement }) {
  const texts = useTexts(pageTexts);
  const place = texts.place(current.place, directive.statements.length);
  const where = placeWords(current.provision, texts);
  return <span className="q-label">{where === '' ? place : `${place}, ${where}`}</span>;
}

function Card({
  choice,
  current,
  onUnfold,
}: Shown & { readonly current: PageStatement; onUnfold: () => void }) {
  const texts = useTexts(pageTexts);
  const fates = useTexts(fateTexts);
  const { task } = current;
  return (
    <>
      <div className="q-results-card-head">
        {task ? <Chips task={task} /> : <Tag>{fates[current.disposition]}</Tag>}
        <span className="q-grow" />
        <IconButton name="close" label={texts.close} onClick={() => choice.choose(null)} />
      </div>
      <h2 lang={task ? 'vi' : undefined}>
        {task
          ? task.title
          : current.targets.length > 0
            ? texts.givesTargets(current.targets.length)
            : texts.noWork}
      </h2>
      {task ? <Summary task={task} /> : null}
      <div className="q-results-card-acts">
        <Button onClick={onUnfold}>{texts.unfold}</Button>
        {task ? (
          <Button kind="primary" href={`/tasks/${task.taskId}`}>
            {texts.openTask}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Chips({ task }: { task: TaskSummary }) {
  const numbering = useNumbering();
  return (
    <>
      <TimingChip of={task} />
      <Tag>{numbering(task)}</Tag>
    </>
  );
}

function Summary({ task }: { task: TaskSummary }) {
  const texts = useTexts(pageTexts);
  const who = task.lead
    ? texts.leads(task.lead.name)
    : task.children
      ? texts.bodies(task.children.total, task.children.confirmed)
      : texts.nobody;
  return (
    <p className="q-sm q-sub">
      {who} {task.dueOn ? texts.dueWords(formatDate(task.dueOn)) : ''}
    </p>
  );
}
