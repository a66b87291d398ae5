import { Quote } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { sentenceHref } from '../provision.ts';
import { useSourceWords } from '../source-words.ts';
import { markWords } from './mark-words.ts';
import { texts } from './thread.texts.ts';

/** The sentence the task comes from, in the document's own voice, and where it stands. */
export function SourceQuote({ task }: { task: TaskThread }) {
  const words = useTexts(texts);
  const source = useSourceWords();
  const { from } = task;
  if (from?.text == null) {
    return (
      <p className="q-sm q-sub">
        {words.byHand(task.assigner.name, formatDate(task.givenOn))}
        {from ? ` ${source(from, null)}.` : ''}
      </p>
    );
  }
  const rests = [task.wording, task.classWording, task.event, task.deadlines[0]?.wording ?? null];
  const where = source(from, from.provision);
  return (
    <>
      <Quote>
        {from.contextLine ? <small className="q-task-context">{from.contextLine}</small> : null}
        {markWords(from.text, rests).map((stretch, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name
          stretch.marked ? <em key={at}>{stretch.text}</em> : stretch.text,
        )}
      </Quote>
      <p className="q-xs q-sub q-task-where">
        {from.readable ? (
          <a className="q-link" href={sentenceHref(from.directiveId, from.statementId)}>
            {where}
          </a>
        ) : (
          <>
            {where}. {words.onlySentence}
          </>
        )}
      </p>
    </>
  );
}
