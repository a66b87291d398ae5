import { Button, IconButton } from '../../../../../web/design/index.ts';
import { useTexts } from '../../../../../web/i18n/index.ts';
import type { PageStatement } from '../../../page.schema.ts';
import { pageTexts } from '../page.texts.ts';
import { placeWords } from '../place-words.ts';
import type { Shown } from './shown.ts';

/** Where the sentence stands, the way to its neighbours, and to its task: the row that stays above a thread. */
export function Position({
  directive,
  choice,
  current,
  previous,
  next,
}: Shown & { readonly current: PageStatement }) {
  const texts = useTexts(pageTexts);
  const where = placeWords(current.provision, texts);
  const place = texts.place(current.place, directive.statements.length);
  return (
    <>
      <span className="q-label">{where === '' ? place : `${place}, ${where}`}</span>
      <span className="q-grow" />
      {previous ? (
        <IconButton name="left" label={texts.previous} onClick={() => choice.choose(previous.id)} />
      ) : null}
      {next ? <IconButton name="right" label={texts.next} onClick={() => choice.choose(next.id)} /> : null}
      {current.task ? (
        <Button size="sm" href={`/tasks/${current.task.taskId}`}>
          {texts.openTask}
        </Button>
      ) : null}
      <IconButton name="close" label={texts.close} onClick={() => choice.choose(null)} />
    </>
  );
}
