import { Glyph, timeStates, timeStateTexts } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { pageTexts } from './page.texts.ts';
import { tasksHref } from './tasks-href.ts';
import type { Choice } from './use-choice.ts';

/**
 * The legend of the tints: a name stresses the sentences of that state on the page, a count opens exactly those tasks.
 */
export function Legend({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts);
  const states = useTexts(timeStateTexts);
  const language = useLanguage();
  const { id, tasks, statements } = directive;
  const undecided = statements.filter((one) => one.task?.state === 'unassigned').length;
  const count = (n: number, of: string, href: string) => (
    <a className="q-results-count" href={href} aria-label={texts.countOf(formatNumber(n, language), of)}>
      {formatNumber(n, language)}
    </a>
  );
  return (
    <ul className="q-legend q-results-legend" aria-label={texts.legend}>
      {timeStates
        .filter((state) => tasks[state] > 0)
        .map((state) => {
          const on = choice.only === state;
          return (
            <li key={state} className={`q-st-${state}`}>
              <a
                href={choice.hrefOfOnly(on ? null : state)}
                data-keep-scroll
                aria-current={on ? 'true' : undefined}
                title={on ? texts.all : texts.only(states[state])}
              >
                <Glyph name={state} />
                <span className={`q-swatch q-s-${state}`}>{states[state]}</span>
              </a>
              {count(tasks[state], states[state], tasksHref(id, { timeState: state }))}
            </li>
          );
        })}
      {tasks.ended > 0 ? (
        <li className="q-st-info">
          <span>
            <Glyph name="cross" />
            {texts.ended}
          </span>
          {count(tasks.ended, texts.ended, tasksHref(id, { timeState: 'ended' }))}
        </li>
      ) : null}
      {undecided > 0 ? (
        <li className="q-results-undecided">
          <span>
            <Glyph name="question" />
            {texts.among} {texts.undecided.toLocaleLowerCase(language)}
          </span>
          {count(undecided, texts.undecided, tasksHref(id, { state: 'unassigned' }))}
        </li>
      ) : null}
      {choice.only ? (
        <li>
          <a className="q-link" href={choice.hrefOfOnly(null)} data-keep-scroll>
            {texts.all}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
