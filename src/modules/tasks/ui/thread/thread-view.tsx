import './thread-view.css';
import { type ReactNode, useState } from 'react';
import { SixClearCount, Tag, Thread, ThreadNode, WorkflowTag } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskEvidence, TaskThread } from '../../tasks.schema.ts';
import { ActDialog } from '../acts/act-dialog.tsx';
import type { Act } from '../api.ts';
import { useNumbering } from '../numbering.ts';
import { shownState } from '../timing.ts';
import { TimingChip } from '../timing-chip.tsx';
import { Breakdown } from './breakdown.tsx';
import { Clarity } from './clarity.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { HistoryList } from './history-list.tsx';
import { ReportLine } from './report-quote.tsx';
import { SourceQuote } from './source-quote.tsx';
import { TaskFacts } from './task-facts.tsx';
import { texts } from './thread.texts.ts';

/**
 * The golden thread of a task that is loaded: sentence, task, parts, evidence, history, line for a report.
 * @param quote the sentence as the page shows it; the task's own source when absent, none when null
 * @param short leaves out title, history and the line for a report, where the page shows them elsewhere
 */
export function ThreadView({
  task,
  quote,
  short = false,
}: {
  task: TaskThread;
  quote?: ReactNode | null;
  short?: boolean;
}) {
  const words = useTexts(texts);
  const numbering = useNumbering();
  const [act, setAct] = useState<Act | null>(null);
  const [withdrawing, setWithdrawing] = useState<TaskEvidence>();
  const state = shownState(task);
  const standing = task.evidence.filter((one) => !one.withdrawn);
  return (
    <>
      <Thread label={words.thread}>
        {quote === null ? null : (
          <ThreadNode glyph="sheet" tone="gold">
            {quote ?? <SourceQuote task={task} />}
          </ThreadNode>
        )}
        <ThreadNode
          glyph={state ?? 'sheet'}
          tone={state ?? undefined}
          lead
          title={short ? undefined : task.title}
        >
          <div className="q-chips q-task-chips">
            <TimingChip of={task} />
            <WorkflowTag state={task.state} />
            <Tag>{numbering(task)}</Tag>
            <span className="q-grow" />
            <SixClearCount count={task.sixClear.clear} of={task.sixClear.of} />
          </div>
          <Clarity task={task} onAct={setAct} />
          <TaskFacts task={task} />
        </ThreadNode>
        {task.breakdown.length === 0 ? null : (
          <ThreadNode
            glyph={state ?? 'sheet'}
            title={words.parts}
            aside={task.children ? words.partsDone(task.children.confirmed, task.children.total) : undefined}
          >
            <Breakdown parts={task.breakdown} />
          </ThreadNode>
        )}
        {/* The parts of an order bring their own evidence. */}
        {task.children && standing.length === 0 ? null : (
          <ThreadNode glyph="sheet" title={words.evidence} aside={words.evidenceCount(standing.length)}>
            <EvidenceList
              task={task}
              onWithdraw={
                task.may['withdraw-evidence']
                  ? (one) => {
                      setWithdrawing(one);
                      setAct('withdraw-evidence');
                    }
                  : undefined
              }
            />
          </ThreadNode>
        )}
        {short ? null : (
          <>
            <ThreadNode
              glyph="history"
              title={words.history}
              line={task.state === 'confirmed' ? 'solid' : 'dashed'}
            >
              <HistoryList events={task.events} />
            </ThreadNode>
            <ThreadNode
              glyph="flag"
              tone="gold"
              title={words.report}
              aside={words.reportAside(formatDate(task.day))}
            >
              <ReportLine task={task} />
            </ThreadNode>
          </>
        )}
      </Thread>
      {act ? <ActDialog task={task} act={act} evidence={withdrawing} onClose={() => setAct(null)} /> : null}
    </>
  );
}
