import { StateBar } from '../../../../web/design/index.ts';
import { daysBetween, formatDate, formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { Legend } from './legend.tsx';
import { nextDuty } from './next-duty.ts';
import { pageTexts } from './page.texts.ts';
import { tasksHref } from './tasks-href.ts';
import type { Choice } from './use-choice.ts';

/** The figures of a directive in one line; each opens what it counts. */
export function Strip({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts);
  const language = useLanguage();
  const { id, covered, tasks, asOf } = directive;
  const number = (n: number) => formatNumber(n, language);
  const total = Object.values(tasks).reduce((sum, n) => sum + n, 0);
  const left = covered.total - covered.covered;
  return (
    <section className="q-strip q-results-strip" aria-label={texts.strip}>
      <div>
        <span className="q-label">{texts.covered}</span>
        <p>
          <b className="q-big">{number(covered.covered)}</b>
          <span className="q-muted">{texts.ofSentences(number(covered.total))}</span>
        </p>
        <p className="q-xs q-sub">{left === 0 ? texts.allCovered : texts.uncovered(number(left))}</p>
      </div>
      <div className="q-results-tasks">
        {total === 0 ? (
          <span className="q-label">{texts.noTasks}</span>
        ) : (
          <>
            <span className="q-label">
              <a className="q-link" href={tasksHref(id)}>
                {texts.tasks(number(total))}
              </a>{' '}
              {texts.tasksAsOf(formatDate(asOf))}
            </span>
            <StateBar counts={tasks} />
            <Legend directive={directive} choice={choice} />
          </>
        )}
      </div>
      <Targets directive={directive} choice={choice} />
      <Next directive={directive} choice={choice} />
    </section>
  );
}

function Targets({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts);
  const language = useLanguage();
  const { targets } = directive;
  if (targets.length === 0) return null;
  const sentences = new Set(targets.map((one) => one.statementId)).size;
  const aimed = targets.filter((one) => one.aspiration).length;
  return (
    <div>
      <span className="q-label">{texts.targets}</span>
      <p>
        <a className="q-link q-results-figure" href={choice.hrefOfView('targets')} data-keep-scroll>
          {texts.targetCount(formatNumber(targets.length, language))}
        </a>
      </p>
      <p className="q-xs q-sub">
        {texts.targetsIn(formatNumber(sentences, language))}
        {aimed > 0 ? `, ${texts.aspirations(formatNumber(aimed, language))}` : ''}
      </p>
    </div>
  );
}

function Next({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts);
  const next = nextDuty(directive);
  if (!next) return null;
  const { report, statementId, title, dueOn } = next;
  return (
    <div className="q-results-next">
      <span className="q-label">{report ? texts.nextReport : texts.nextTask}</span>
      <p>
        <a className="q-link" href={choice.hrefOf(statementId)} data-keep-scroll lang="vi">
          {title}
        </a>
      </p>
      <p className="q-xs q-sub">
        {texts.due} <b>{formatDate(dueOn)}</b>, {texts.left(daysBetween(directive.asOf, dueOn))}
      </p>
    </div>
  );
}
