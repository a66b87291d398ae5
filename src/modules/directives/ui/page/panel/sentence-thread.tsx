import { useQuery } from '@tanstack/react-query';
import { Quote, Thread, ThreadNode } from '../../../../../web/design/index.ts';
import { useTexts } from '../../../../../web/i18n/index.ts';
import { taskQuery } from '../../../../tasks/ui/api.ts';
import { TaskThread } from '../../../../tasks/ui/thread/index.ts';
import { markWords } from '../../../../tasks/ui/thread/mark-words.ts';
import type { PageStatement, WholeDirective } from '../../../page.schema.ts';
import { fateTexts } from '../../confirm/kind.texts.ts';
import { pageTexts } from '../page.texts.ts';
import type { Choice } from '../use-choice.ts';
import { wordsOf } from '../words-of.ts';
import { TargetLine } from './targets.tsx';

/** The golden thread of the chosen sentence: its words, the targets it sets, and the task it became. */
export function SentenceThread({
  directive,
  statement,
  choice,
}: {
  directive: WholeDirective;
  statement: PageStatement;
  choice: Choice;
}) {
  const words = wordsOf(directive.text ?? '', statement);
  const targets = directive.targets.filter((one) => one.statementId === statement.id);
  const goals =
    targets.length === 0 ? null : (
      <ul className="q-results-targets">
        {targets.map((one) => (
          <TargetLine key={one.id} target={one} directive={directive} choice={choice} alone />
        ))}
      </ul>
    );
  if (statement.task) {
    return (
      <TaskThread
        id={statement.task.taskId}
        quote={
          <>
            <QuoteOf taskId={statement.task.taskId} words={words} />
            {goals}
          </>
        }
      />
    );
  }
  return (
    <Untasked words={words} disposition={statement.disposition}>
      {goals}
    </Untasked>
  );
}

function Untasked({
  words,
  disposition,
  children,
}: {
  words: string;
  disposition: PageStatement['disposition'];
  children: React.ReactNode;
}) {
  const texts = useTexts(pageTexts);
  const fates = useTexts(fateTexts);
  return (
    <Thread label={texts.thread}>
      <ThreadNode glyph="sheet" tone="gold">
        <Quote>{words}</Quote>
      </ThreadNode>
      {children ? (
        <ThreadNode glyph="target" title={fates.target}>
          {children}
        </ThreadNode>
      ) : (
        <ThreadNode glyph="ok" title={texts.noWork}>
          <p className="q-sm q-sub">{texts.noWorkMore(fates[disposition].toLocaleLowerCase('vi'))}</p>
        </ThreadNode>
      )}
    </Thread>
  );
}

/** The sentence with the words underlined that lead, deadline and product of its task rest on, once the task is here. */
export function QuoteOf({
  taskId,
  words,
  context,
}: {
  taskId: string;
  words: string;
  context?: string | null;
}) {
  const { data: task } = useQuery(taskQuery(taskId));
  const rests = task
    ? [
        task.wording,
        task.classWording,
        task.event,
        task.deadlines[0]?.wording ?? null,
        task.lead?.name ?? null,
        task.accountable?.name ?? null,
        task.product,
      ]
    : [];
  return (
    <Quote>
      {context ? <small className="q-task-context">{context}</small> : null}
      {markWords(words, rests).map((stretch, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name
        stretch.marked ? <em key={at}>{stretch.text}</em> : stretch.text,
      )}
    </Quote>
  );
}
