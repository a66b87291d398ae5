import { Button, Card } from '../../../../web/design/index.ts';
import { daysBetween, formatDate, useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import type { TaskRow, TodayPanel } from '../../tasks.schema.ts';
import { TimingChip } from '../timing-chip.tsx';
import { AllLink } from './task-lines.tsx';
import { texts } from './today.texts.ts';

/** Results that wait for the office, longest first: who handed in what, when, with which proof. */
export function ToConfirm({ panel }: { panel: TodayPanel }) {
  const words = useTexts(texts);
  return (
    <Card lead title={words.toConfirm} aside={panel.count === 0 ? undefined : <AllLink of={panel} />}>
      {panel.count === 0 ? <p className="q-today-none">{words.toConfirmNone}</p> : null}
      {panel.rows.map((row, at) => (
        <Wanted key={row.id} row={row} first={at === 0} />
      ))}
    </Card>
  );
}

function Wanted({ row, first }: { row: TaskRow; first: boolean }) {
  const words = useTexts(texts);
  const today = useToday();
  const submitted = row.submittedOn ?? row.givenOn;
  return (
    <article className="q-today-wanted">
      <div>
        <h3 lang="vi">{row.title}</h3>
        <TimingChip of={row} />
      </div>
      <p>
        {words.handedIn(row.lead?.name ?? words.nobody, formatDate(submitted))}{' '}
        {row.resultOn ? words.resultOf(formatDate(row.resultOn)) : ''}
      </p>
      <p className="q-today-proof">
        {words.evidence(row.evidenceCount)} · {words.waits(daysBetween(submitted, today))}
      </p>
      <div className="q-actions">
        <Button size="sm" kind={first ? 'primary' : 'secondary'} href={`/tasks/${row.id}`}>
          {words.review}
        </Button>
      </div>
    </article>
  );
}
