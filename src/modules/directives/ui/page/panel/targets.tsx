import { kindTexts, Tag } from '../../../../../web/design/index.ts';
import { formatNumber, formatQuantity, useLanguage, useTexts } from '../../../../../web/i18n/index.ts';
import type { PageTarget, WholeDirective } from '../../../page.schema.ts';
import { pageTexts } from '../page.texts.ts';
import type { Choice } from '../use-choice.ts';
import { wordsOf } from '../words-of.ts';

/** Every target of the directive with the sentence that sets it. */
export function Targets({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts).target;
  if (directive.targets.length === 0) return <p className="q-sub">{texts.none}</p>;
  return (
    <ul className="q-results-targets">
      {directive.targets.map((one) => (
        <TargetLine key={one.id} target={one} directive={directive} choice={choice} />
      ))}
    </ul>
  );
}

/**
 * One target: its number, what it asks for, and of what.
 * @param alone beneath its own sentence, which need not be said again
 */
export function TargetLine({
  target,
  directive,
  choice,
  alone = false,
}: {
  target: PageTarget;
  directive: WholeDirective;
  choice: Choice;
  alone?: boolean;
}) {
  const texts = useTexts(pageTexts).target;
  const marks = useTexts(kindTexts).mark;
  const value = useTargetWords()(target);
  const statement = alone ? undefined : directive.statements.find((one) => one.id === target.statementId);
  const more = [target.name, target.scope, target.period].filter((part) => part !== null && part !== '');
  return (
    <li>
      <span className="q-results-number">
        {marks.target} {target.number}
      </span>
      <div>
        <p className="q-results-goal">
          <span lang="vi">{more.join(', ')}</span>
          {target.aspiration ? <Tag>{texts.aspiration}</Tag> : null}
          <b>{value}</b>
        </p>
        {statement ? (
          <a className="q-results-source" lang="vi" href={choice.hrefOf(statement.id)} data-keep-scroll>
            {wordsOf(directive.text ?? '', statement)}
          </a>
        ) : null}
      </div>
    </li>
  );
}

/** "từ 72% trở lên": the value with what its comparator says. */
function useTargetWords(): (target: PageTarget) => string {
  const texts = useTexts(pageTexts).target;
  const language = useLanguage();
  return ({ value, valueTo, unit, comparator }) => {
    const measured = (n: number) =>
      unit === null ? formatNumber(n, language) : formatQuantity(n, unit, language);
    const number = Number(value);
    // A class such as "loại I" is a word, not a figure.
    const first = Number.isFinite(number) && value.trim() !== '' ? measured(number) : value;
    switch (comparator) {
      case '>=':
        return texts.least(first);
      case '<=':
        return texts.most(first);
      case '>':
        return texts.above(first);
      case '<':
        return texts.below(first);
      case 'about':
        return texts.about(first);
      case 'range':
        return valueTo === null
          ? texts.at(first)
          : texts.range(formatNumber(number, language), measured(valueTo));
      default:
        return texts.at(first);
    }
  };
}
