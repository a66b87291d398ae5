import './task-facts.css';
import { formatDate } from '../i18n/dates.ts';
import { useTexts } from '../i18n/texts.ts';
import { taskFactsTexts } from './task-facts.texts.ts';

/** Where a deadline comes from: the document's own words, inferred from them, set when assigning, or by a rule. */
export type DeadlineSource = 'text' | 'inferred' | 'assigned' | 'rule';

/**
 * A deadline always with its source: "31/12/2026 suy ra". None is "không ghi", never a dash or a blank.
 * @param due `yyyy-MM-dd`, or nothing
 * @param source where it comes from
 * @param words the words it was inferred from, quoted in the long form
 * @param form `short` for columns ("VB"), `long` for cards ("· suy ra từ “trong quý IV năm 2026”")
 */
export function DeadlineText({
  due,
  source,
  words,
  form = 'short',
}: {
  due: string | null | undefined;
  source?: DeadlineSource | null | undefined;
  words?: string | undefined;
  form?: 'short' | 'long' | undefined;
}) {
  const texts = useTexts(taskFactsTexts);
  if (!due) return <span className="q-deadline-none">{texts.noDeadline}</span>;
  if (form === 'short') {
    return (
      <span className="q-deadline">
        <b>{formatDate(due)}</b>
        {source ? <abbr title={texts.sourceLong[source]}>{texts.sources[source]}</abbr> : null}
      </span>
    );
  }
  return (
    <span className="q-deadline-long">
      <b className="q-num">{formatDate(due)}</b>{' '}
      {source === 'inferred' && words ? (
        <Source gold>{texts.inferredFrom(words)}</Source>
      ) : source ? (
        <Source>{texts.sourceLong[source].toLocaleLowerCase()}</Source>
      ) : null}
    </span>
  );
}

/**
 * Where a fact comes from, after it: "· Quyết định số 612/QĐ-UBND".
 * @param gold for what was inferred from the words
 */
export function Source({ children, gold = false }: { children: string; gold?: boolean | undefined }) {
  return <span className={gold ? 'q-source q-source-gold' : 'q-source'}>{children}</span>;
}
