import type { Extraction, OutlineEntry, Span, Statement, Task } from '@quyet/parser/contract';
import { emptyDuty, isDutyDisposition } from './duty.ts';
import type { Bodies } from './named-bodies.ts';
import { type DutyContext, proposeDuty, superiorsIn } from './propose-duty.ts';
import { type Sentence, type SentenceIndicator, sentenceText } from './sentence.ts';

/** "Tổ chức thực hiện", in capitals or not, with or without its number before it. */
const ORGANISING = /tổ chức thực hiện/iu;
const LONGEST_CONTEXT = 300;

/** The sentences of a freshly read document, with what is proposed for each. */
export function draftSentences(
  extraction: Extraction,
  text: string,
  bodies: Bodies,
  newId: () => string,
): Sentence[] {
  const provisions = new Map(extraction.outline.map((it) => [it.path, it]));
  const classes = new Set(extraction.agencies.filter((it) => it.isClass).map((it) => it.name));
  const organising = (path: string) =>
    chain(provisions, path).some((it) => ORGANISING.test(it.heading?.normalize('NFC') ?? ''));
  const superiors = superiorsIn(extraction.tasks, bodies, classes, organising);
  const context: DutyContext = { bodies, classes, superiors };
  const taskOf = byStart(extraction.tasks);
  return extraction.statements
    .map((statement): Sentence => {
      const words = sentenceText(text, statement.segments);
      const task = taskOf(statement);
      const { disposition } = statement;
      const missing = isDutyDisposition(disposition) ? emptyDuty(words, disposition) : null;
      return {
        id: newId(),
        provision: statement.provision,
        start: statement.span[0],
        end: statement.span[1],
        segments: statement.segments,
        text: words,
        contextLine: contextLine(provisions, statement, text),
        disposition,
        rule: statement.rule,
        confidence: statement.confidence,
        confirmed: false,
        confirmedBy: null,
        duty: task ? proposeDuty(task, context) : missing,
        indicators: indicatorsIn(extraction, statement),
      };
    })
    .sort((a, b) => a.start - b.start);
}

function byStart(tasks: readonly Task[]): (statement: Statement) => Task | undefined {
  const starts = new Map(tasks.map((it) => [it.span[0], it]));
  return (statement) =>
    starts.get(statement.span[0]) ??
    tasks.find((it) => covers(statement, it.span[0]) && covers(statement, it.span[1] - 1));
}

const covers = (statement: Statement, at: number): boolean =>
  statement.segments.some(([start, end]) => at >= start && at < end);

const indicatorsIn = (extraction: Extraction, statement: Statement): SentenceIndicator[] =>
  extraction.indicators
    .filter((it) => covers(statement, it.span[0]))
    .map(({ provision: _, value, ...rest }) => ({ ...rest, value: String(value) }));

function chain(provisions: ReadonlyMap<string, OutlineEntry>, path: string): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (let it = provisions.get(path); it && found.length < 20; it = provisions.get(it.parent ?? ''))
    found.push(it);
  return found;
}

/**
 * The heading a sentence stands under, on one line; a heading itself stands under the one above. Null at the top.
 */
function contextLine(
  provisions: ReadonlyMap<string, OutlineEntry>,
  statement: Statement,
  text: string,
): string | null {
  const own: Span = statement.span;
  const above = chain(provisions, statement.provision).find((it) => {
    const heading = it.heading?.trim();
    return heading && !(it.start >= own[0] && it.start < own[1] && covered(text, own, heading));
  });
  return above?.heading?.replace(/\s+/gu, ' ').trim().normalize('NFC').slice(0, LONGEST_CONTEXT) ?? null;
}

const covered = (text: string, [start, end]: Span, heading: string): boolean =>
  text.slice(start, end).includes(heading.slice(0, 20));
