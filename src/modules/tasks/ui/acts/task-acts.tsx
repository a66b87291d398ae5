import '../tasks.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Menu } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { type Act, taskQuery } from '../api.ts';
import { ActDialog } from './act-dialog.tsx';
import { texts } from './acts.texts.ts';
import { nextActs } from './next-acts.ts';
import { useWaitingWords } from './waiting-words.ts';

/** The acts of a task by its id, for the foot of a panel; nothing while it loads. */
export function TaskActs({ id }: { id: string }) {
  const { data } = useQuery(taskQuery(id));
  return data ? <ActsOf task={data} /> : null;
}

/** The acts of a task: the next right step, those beside it, a menu of the rest; else who is waited for. */
export function ActsOf({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const waiting = useWaitingWords();
  const go = useGo();
  const [act, setAct] = useState<Act | null>(null);
  const { primary, beside, more } = nextActs(task);
  // A report is posted from the site: on a phone it has a page of its own, with the camera.
  const start = (chosen: Act) =>
    chosen === 'report' && matchMedia('(max-width: 820px)').matches
      ? go(`/tasks/${task.id}/update`)
      : setAct(chosen);
  return (
    <div className="q-actions q-task-acts">
      {primary === null ? <p className="q-sm q-sub">{waiting(task)}</p> : null}
      {more.length === 0 ? null : (
        <Menu
          label={words.more}
          align="start"
          items={more.map((one) => ({ key: one, label: words.act[one].name, onSelect: () => setAct(one) }))}
        />
      )}
      <span className="q-grow" />
      {[...beside].reverse().map(({ act: one, closed }) => (
        <Button
          key={one}
          onClick={() => start(one)}
          reason={closed ? words.why['evidence-missing'] : undefined}
          reasonPlace="aside"
        >
          {words.act[one].name}
        </Button>
      ))}
      {primary ? (
        <Button kind="primary" onClick={() => start(primary)}>
          {words.act[primary].name}
        </Button>
      ) : null}
      {act ? <ActDialog task={task} act={act} onClose={() => setAct(null)} /> : null}
    </div>
  );
}
