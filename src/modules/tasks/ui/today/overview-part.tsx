import { Card, StateBar, type StateCounts, StateLegend } from '../../../../web/design/index.ts';
import { daysBetween, formatDate, formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Today } from '../../tasks.schema.ts';
import { registerHref } from '../register/register-filter.ts';
import { shownState } from '../timing.ts';
import { LateBodies } from './late-bodies.tsx';
import { AllLink, TaskLines } from './task-lines.tsx';
import { texts } from './today.texts.ts';

/** What a leader or the inspection committee comes for: how everything stands, what went late, who is slow. */
export function OverviewPart({
  overview,
  today,
}: {
  overview: NonNullable<Today['overview']>;
  today: Today;
}) {
  const words = useTexts(texts);
  const language = useLanguage();
  const counts: StateCounts = {};
  for (const one of overview.counts) {
    const state = shownState(one);
    if (state) counts[state] = one.count;
  }
  const opensOf = (state: string) => overview.counts.find((one) => one.timeState === state)?.opens ?? {};
  return (
    <>
      <div className="q-today-col">
        <Card lead title={words.overview} aside={<AllLink of={overview.total} />} padded>
          {overview.total.count === 0 ? (
            <p className="q-sub">{words.overviewNone}</p>
          ) : (
            <div className="q-today-bar">
              <StateBar counts={counts} />
              <StateLegend
                counts={counts}
                label={words.overview}
                href={(state) => registerHref(opensOf(state))}
              />
            </div>
          )}
        </Card>
        <TaskLines
          title={words.longWaiting}
          panel={overview.waiting}
          end={(row) => words.waits(daysBetween(row.submittedOn ?? today.day, today.day))}
        />
      </div>
      <div className="q-today-col">
        <TaskLines
          title={words.newlyOver}
          panel={overview.newlyOver}
          aside={
            <a className="q-link" href={registerHref(overview.newlyOver.opens)}>
              {words.since(formatDate(today.newlySince), formatNumber(overview.newlyOver.count, language))}
            </a>
          }
        />
        <LateBodies late={overview.late} />
      </div>
    </>
  );
}
