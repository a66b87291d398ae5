import './chip.css';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Glyph, type GlyphName } from './glyph.tsx';
import { type TimeState, timeStateTexts } from './time-state.ts';
import { type WorkflowState, workflowTexts } from './workflow.ts';

/**
 * A time state as a tinted chip with its glyph.
 * @param state which
 * @param children the words, e.g. of `deadlineWords`; the state's own name when absent
 */
export function TimeStateChip({ state, children }: { state: TimeState; children?: ReactNode | undefined }) {
  const texts = useTexts(timeStateTexts);
  return (
    <span className={`q-chip q-st-${state}`}>
      <Glyph name={state} />
      <span>{children ?? texts[state]}</span>
    </span>
  );
}

/**
 * A time state as coloured words without a ground, for group heads and lists.
 * @param state which
 * @param children the words; the state's own name when absent
 */
export function TimeStateWords({ state, children }: { state: TimeState; children?: ReactNode | undefined }) {
  const texts = useTexts(timeStateTexts);
  return (
    <span className={`q-state-words q-st-${state}`}>
      <Glyph name={state} />
      <span>{children ?? texts[state]}</span>
    </span>
  );
}

/**
 * A small outlined word.
 * @param glyph drawn before the words
 * @param tone `gold` for "in force", `warn` for "look here"
 */
export function Tag({
  glyph,
  tone,
  children,
}: {
  glyph?: GlyphName | undefined;
  tone?: 'gold' | 'warn' | undefined;
  children: ReactNode;
}) {
  return (
    <span className={tone ? `q-tag q-tag-${tone}` : 'q-tag'}>
      {glyph ? <Glyph name={glyph} /> : null}
      <span>{children}</span>
    </span>
  );
}

/**
 * Where a task stands in the workflow: grey, never tinted, never mixed with time.
 * @param state which
 * @param submitted for one that awaits confirmation: judged by the day of its result document
 */
export function WorkflowTag({
  state,
  submitted,
}: {
  state: WorkflowState;
  submitted?: 'within' | 'beyond' | undefined;
}) {
  const words = useTexts(workflowTexts);
  const time = useTexts(timeStateTexts);
  const judged =
    submitted === 'within' ? time.submittedWithin : submitted === 'beyond' ? time.submittedBeyond : null;
  return (
    <Tag {...(state === 'submitted' ? { glyph: 'wait' } : {})}>
      {words[state]}
      {state === 'submitted' && judged ? `, ${judged}` : ''}
    </Tag>
  );
}
