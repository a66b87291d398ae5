/**
 * What recognition is not sure of decides nothing.
 *
 * Form: a scan whose "Quý II/2026" was read with doubt gives no date.
 * Reads an extraction and the doubtful words of its text; writes the extraction with days, numbers and figures taken out
 * that rest on such words, names that were brought to the directory marked (misread-names.ts), and confidence lowered.
 */
import type { Deadline, Evidence, Extraction, Header, Span, Task } from './contract.ts';

/** Nothing that rests on doubtful words stands above this, so that it is never accepted unseen. */
const MOST = 0.6;

const NAMES: ReadonlySet<string> = new Set(['lead', 'executors', 'cooperating']);

const NONE: Deadline = { text: null, kind: 'none', due: null, recurrence: null };

/**
 * Takes out what rests on doubtful words.
 *
 * @param doubtful in the order of the text.
 * @param misread where names stand that were brought to the directory.
 */
export function withoutDoubt(
  extraction: Extraction,
  doubtful: readonly Span[],
  misread: readonly Span[],
): Extraction {
  const touched = (span: Span | undefined): boolean => span !== undefined && overlaps(doubtful, span);
  const names = [...misread].sort((a, b) => a[0] - b[0]);
  const header = certainHeader(extraction.header, touched);
  const anchored = extraction.header.date === header.date;
  return {
    ...extraction,
    header,
    statements: extraction.statements.map((it) =>
      it.segments.some(touched) ? { ...it, confidence: Math.min(it.confidence, MOST) } : it,
    ),
    tasks: extraction.tasks.map((task) =>
      certainTask(task, touched, (span) => overlaps(names, span), anchored),
    ),
    indicators: extraction.indicators.filter((it) => !touched(it.span)),
    references: extraction.references.map((it) =>
      touched(it.coreSpan) ? { ...it, number: null, date: null } : it,
    ),
  };
}

function certainHeader(header: Header, touched: (span: Span | undefined) => boolean): Header {
  const sure = <T>(field: string, value: T): T | null => (touched(header.spans[field]) ? null : value);
  return {
    ...header,
    number: sure('number', header.number),
    symbol: sure('number', header.symbol),
    date: sure('date', header.date),
  };
}

function certainTask(
  task: Task,
  touched: (span: Span | undefined) => boolean,
  brought: (span: Span) => boolean,
  anchored: boolean,
): Task {
  const { evidence } = task;
  const inDoubt = (field: string): boolean => evidence.some((it) => it.field === field && touched(it.span));
  const noDay = task.deadline.kind !== 'none' && inDoubt('deadline');
  const unanchored = task.deadline.kind === 'relative' && !anchored;
  const doubted = task.segments.some(touched) || noDay || evidence.some((it) => touched(it.span));
  if (!doubted && !unanchored) return task;
  return {
    ...task,
    deadline: noDay ? NONE : unanchored ? { ...task.deadline, due: null } : task.deadline,
    evidence: evidence.map((it): Evidence => {
      if (noDay && it.field === 'deadline') return { ...it, rule: 'day-not-read-surely' };
      if (NAMES.has(it.field) && brought(it.span)) return { ...it, rule: 'directory-fuzzy' };
      return it;
    }),
    confidence: Math.min(task.confidence, MOST),
  };
}

/** Whether a span meets one of the doubtful words; they lie in order and apart. */
function overlaps(doubtful: readonly Span[], [start, end]: Span): boolean {
  let [low, high] = [0, doubtful.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubtful[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (doubtful[low]?.[0] ?? end) < end;
}
