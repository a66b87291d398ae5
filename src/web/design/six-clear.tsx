import './task-facts.css';
import { useTexts } from '../i18n/texts.ts';
import { Glyph } from './glyph.tsx';
import { taskFactsTexts } from './task-facts.texts.ts';

/** "6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. */
export const clearAspects = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type ClearAspect = (typeof clearAspects)[number];
/** Which are clear; an aspect that the province's rule does not ask for is absent. */
export type SixClearFacts = Readonly<Partial<Record<ClearAspect, boolean>>>;

/** How many of the six are clear. */
export function countClear(facts: SixClearFacts): number {
  return clearAspects.filter((aspect) => facts[aspect]).length;
}

/**
 * The strip of the six: what is clear has a tick, what is missing stands out.
 * @param facts which are clear
 */
export function SixClear({ facts }: { facts: SixClearFacts }) {
  const texts = useTexts(taskFactsTexts);
  const asked = clearAspects.filter((aspect) => facts[aspect] !== undefined);
  return (
    <div className="q-six-room">
      <ul className="q-six" aria-label={texts.sixClear(countClear(facts), asked.length)}>
        {asked.map((aspect) => (
          <li key={aspect} className={facts[aspect] ? 'q-six-yes' : 'q-six-no'}>
            <Glyph
              name={facts[aspect] ? 'ok' : 'cross'}
              label={facts[aspect] ? texts.clear : texts.unclear}
            />
            {texts.aspects[aspect]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The short form: "5/6 rõ", amber while something is missing.
 * @param bare only "5/6", for a column whose head says the rest
 * @param of how many are asked for
 */
export function SixClearCount({
  count,
  of = 6,
  bare = false,
}: {
  count: number;
  of?: number | undefined;
  bare?: boolean | undefined;
}) {
  const texts = useTexts(taskFactsTexts);
  return (
    <span className={count < of ? 'q-six-count q-six-short' : 'q-six-count'}>
      {bare ? `${count}/${of}` : texts.ofSix(count, of)}
    </span>
  );
}
