import type { ReactNode } from 'react';
import { Card, Glyph, IconButton } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskRow, TodayPanel } from '../../tasks.schema.ts';
import { registerHref } from '../register/register-filter.ts';
import { shownState, timingWords } from '../timing.ts';
import { texts } from './today.texts.ts';

/** The link to exactly the list behind a figure. */
export function AllLink({ of }: { of: { count: number; opens: object } }) {
  const words = useTexts(texts);
  const language = useLanguage();
  return (
    <a className="q-link" href={registerHref(of.opens)}>
      {words.all(formatNumber(of.count, language))}
    </a>
  );
}

/**
 * A card of tasks, one line each; nothing where there are none.
 * @param empty shown instead of nothing
 * @param lead the one card of the page that asks for something
 * @param update offers to post an update where the caller may
 * @param end what stands at the end of a line; how far off the deadline is when absent
 */
export function TaskLines({
  title,
  panel,
  aside,
  empty,
  lead = false,
  body = true,
  end,
  update = false,
}: {
  title: string;
  panel: TodayPanel;
  aside?: ReactNode;
  empty?: string | undefined;
  lead?: boolean;
  body?: boolean;
  end?: (row: TaskRow) => ReactNode;
  update?: boolean;
}) {
  if (panel.count === 0 && empty === undefined) return null;
  return (
    <Card title={title} lead={lead} aside={panel.count === 0 ? undefined : (aside ?? <AllLink of={panel} />)}>
      {panel.count === 0 ? (
        <p className="q-today-none">{empty}</p>
      ) : (
        <ul className="q-today-lines">
          {panel.rows.map((row) => (
            <TaskLine
              key={row.id}
              row={row}
              body={body}
              end={end?.(row)}
              update={update && row.may.report === true}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TaskLine({
  row,
  body,
  end,
  update,
}: {
  row: TaskRow;
  body: boolean;
  end: ReactNode;
  update: boolean;
}) {
  const language = useLanguage();
  const words = useTexts(texts);
  const state = shownState(row);
  return (
    <li className={state ? `q-st-${state}` : undefined}>
      {state ? <Glyph name={state} /> : <span />}
      <a className="q-plain" href={`/tasks/${row.id}`} lang="vi">
        {row.title}
      </a>
      <span className="q-today-body">
        {update ? (
          <IconButton name="camera" label={words.updateOf(row.title)} href={`/tasks/${row.id}/update`} />
        ) : body ? (
          (row.lead?.shortName ?? row.lead?.name ?? words.nobody)
        ) : null}
      </span>
      <span className={state === 'over' && end === undefined ? 'q-today-end q-today-over' : 'q-today-end'}>
        {end ?? timingWords(row, language, 'distance')}
      </span>
    </li>
  );
}
