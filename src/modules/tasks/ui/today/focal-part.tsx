import { useTexts } from '../../../../web/i18n/index.ts';
import type { Today } from '../../tasks.schema.ts';
import { TaskLines } from './task-lines.tsx';
import { texts } from './today.texts.ts';

/** What a focal point comes for: what is to be done by when, what to receive, what came back. */
export function FocalPart({ focal }: { focal: NonNullable<Today['focalPoint']> }) {
  const words = useTexts(texts);
  return (
    <>
      <div className="q-today-col">
        <TaskLines lead update title={words.todo} panel={focal.open} body={false} empty={words.todoNone} />
        <TaskLines update title={words.undated} panel={focal.undated} body={false} />
      </div>
      <div className="q-today-col">
        <TaskLines title={words.toReceive} panel={focal.toReceive} body={false} />
        <TaskLines update title={words.returned} panel={focal.returned} body={false} />
        <TaskLines title={words.waiting} panel={focal.waiting} body={false} />
      </div>
    </>
  );
}
