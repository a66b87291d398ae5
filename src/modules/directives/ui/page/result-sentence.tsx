import { memo } from 'react';
import { kindTexts, MarginMark, Sentence } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useNumbering } from '../../../tasks/ui/numbering.ts';
import type { TaskSummary } from '../../page.schema.ts';
import type { Fragment } from '../text/sheet.ts';
import { glyphOfKind, isUndecided, lookOf } from './look.ts';
import { pageTexts } from './page.texts.ts';

/** A fragment of a sentence with what became of it: marks in the margin, tint and pattern under its words. */
export const ResultSentence = memo(function ResultSentence({
  fragment,
  task,
  targets,
  current,
  link,
  onSelect,
}: {
  fragment: Fragment;
  task: TaskSummary | null;
  /** The numbers of the targets it gives, in words. */
  targets: string;
  current: boolean;
  /** Headings are no sentences one can ask about. */
  link: boolean;
  onSelect: (id: string) => void;
}) {
  const { statement, runs, first, main } = fragment;
  return (
    <>
      {first && targets !== '' ? (
        <TargetMark statement={statement} numbers={targets} current={current} />
      ) : null}
      {first && task ? <TaskMark statement={statement} task={task} current={current} /> : null}
      <Sentence
        id={statement}
        look={lookOf(task)}
        current={current}
        href={link && main ? `?s=${statement}` : undefined}
        onSelect={() => onSelect(statement)}
      >
        {runs.map((run) => run.text).join(' ')}
      </Sentence>
    </>
  );
});

function TargetMark({
  statement,
  numbers,
  current,
}: {
  statement: string;
  numbers: string;
  current: boolean;
}) {
  const { mark, name } = useTexts(kindTexts);
  return (
    <MarginMark
      statement={statement}
      look="info"
      number={`${mark.target} ${numbers}`}
      glyph="target"
      label={name.target}
      current={current}
    />
  );
}

function TaskMark({ statement, task, current }: { statement: string; task: TaskSummary; current: boolean }) {
  const texts = useTexts(pageTexts);
  const kinds = useTexts(kindTexts).name;
  const numbering = useNumbering();
  const look = lookOf(task);
  const kind = glyphOfKind[task.kind];
  if (look === 'info') {
    return (
      <MarginMark
        statement={statement}
        look="info"
        number={numbering(task)}
        glyph="cross"
        label={texts.mark.ended}
        current={current}
      />
    );
  }
  const asked =
    task.kind === 'reporting'
      ? kinds.report
      : task.kind === 'supervision'
        ? kinds.supervision
        : kinds.standing;
  return (
    <MarginMark
      statement={statement}
      look={look}
      number={numbering(task)}
      current={current}
      {...(isUndecided(task)
        ? { lead: 'question' as const, leadLabel: texts.mark.undecided }
        : kind
          ? { lead: kind, leadLabel: asked }
          : {})}
    />
  );
}
