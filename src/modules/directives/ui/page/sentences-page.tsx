import './page.css';
import './page-narrow.css';
import { useMemo, useRef } from 'react';
import {
  Icon,
  IconButton,
  Notice,
  PageHeader,
  Panel,
  Paper,
  Split,
  Tag,
  useListKeys,
} from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import { TaskActs, TaskThread } from '../../../tasks/ui/thread/index.ts';
import type { SentencesOnly } from '../../page.schema.ts';
import { useCitation } from '../citation.ts';
import { directiveTexts } from '../directive.texts.ts';
import { pageTexts } from './page.texts.ts';
import { OrderLine } from './panel/order-line.tsx';
import { QuoteOf } from './panel/sentence-thread.tsx';
import { ResultSentence } from './result-sentence.tsx';
import { useChoice } from './use-choice.ts';

type Shown = SentencesOnly['sentences'][number];

/** For a body that may read only its sentences: those, each under its heading, and why there is no more. */
export function SentencesPage({ directive }: { directive: SentencesOnly }) {
  const texts = useTexts(pageTexts);
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  const choice = useChoice();
  const go = useGo();
  const { sentences } = directive;
  const at = sentences.findIndex((one) => one.id === choice.sentence);
  const current = sentences[at] ?? (sentences.length === 1 ? sentences[0] : undefined);
  const latest = useRef(choice);
  latest.current = choice;
  const select = useMemo(() => (id: string) => latest.current.choose(id), []);
  const leave = () => choice.choose(null);
  useListKeys({
    move: (by) => {
      const next = sentences[at === -1 && by === 1 ? 0 : at + by];
      if (next) choice.choose(next.id);
    },
    open: () => {
      if (current?.task) go(`/tasks/${current.task.taskId}`);
    },
    also: { Escape: leave },
  });
  const groups = underHeadings(sentences);
  return (
    <div className="q-results">
      <PageHeader
        title={cite(directive, false) ?? words.document}
        about={
          directive.issuer && directive.issuedOn
            ? texts.sentences.issued(formatDate(directive.issuedOn), directive.issuer.name)
            : undefined
        }
        size="md"
        back="/directives"
        phoneSub={texts.sentences.title}
        tag={<Tag>{texts.sentences.count(sentences.length)}</Tag>}
      />
      <Notice tone="calm">
        <Icon name="lock" />
        <span>{texts.sentences.why}</span>
      </Notice>
      <Split
        label={texts.sentences.title}
        left={
          <Paper label={texts.sentences.title}>
            {groups.map((group) => (
              <section key={group.sentences[0]?.id}>
                <p className="q-results-omitted" lang={undefined}>
                  […]
                  <span className="q-sr">{texts.sentences.omitted}</span>
                </p>
                {group.heading ? <h2>{group.heading}</h2> : null}
                {group.sentences.map((one) => (
                  <p key={one.id}>
                    <ResultSentence
                      fragment={{
                        statement: one.id,
                        runs: [{ text: one.text, start: 0, end: one.text.length }],
                        first: true,
                        main: true,
                      }}
                      task={one.task}
                      targets=""
                      current={one.id === current?.id}
                      link
                      onSelect={select}
                    />
                  </p>
                ))}
              </section>
            ))}
          </Paper>
        }
        right={
          <Panel
            key={current?.id ?? 'none'}
            label={texts.thread}
            foot={current?.task ? <TaskActs key={current.task.taskId} id={current.task.taskId} /> : undefined}
            head={
              current && choice.sentence ? (
                <>
                  <span className="q-label">{texts.chosen}</span>
                  <span className="q-grow" />
                  <IconButton name="close" label={texts.close} onClick={() => choice.choose(null)} />
                </>
              ) : undefined
            }
          >
            {current?.task ? (
              <TaskThread
                id={current.task.taskId}
                quote={
                  <QuoteOf taskId={current.task.taskId} words={current.text} context={current.contextLine} />
                }
              />
            ) : (
              <div className="q-results-overview">
                <p className="q-sub">{texts.start}</p>
                <ul className="q-results-lines">
                  {sentences.map((one) =>
                    one.task ? <OrderLine key={one.id} task={one.task} href={choice.hrefOf(one.id)} /> : null,
                  )}
                </ul>
              </div>
            )}
          </Panel>
        }
      />
    </div>
  );
}

/** Sentences under the same heading stand together. */
function underHeadings(sentences: readonly Shown[]) {
  const groups: { heading: string | null; sentences: Shown[] }[] = [];
  for (const one of sentences) {
    const last = groups.at(-1);
    if (last && last.heading === one.contextLine) last.sentences.push(one);
    else groups.push({ heading: one.contextLine, sentences: [one] });
  }
  return groups;
}
