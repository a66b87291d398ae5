import type { ReadTable, Span, Statement } from '../contract.ts';
import { changeLines } from '../explain/wording/index.ts';
import { escapeHtml } from './escape.ts';
import { share } from './explain.ts';
import { reasonsOf } from './reasons.ts';
import type { Language, Report } from './report.ts';
import { stretchesOf, tintOf } from './tint.ts';
import { WORDING } from './wording.ts';

/**
 * The document as HTML: its own text, statements tinted, tables of a Word file as tables. A sentence that has a card leads
 * to it, and tells on hovering what the card tells; a number stands before each task.
 */
export function paperHtml(report: Report, language: Language): string {
  const { read } = report;
  const render = renderer(report, language);
  let html = '';
  let at = 0;
  for (const table of outermost(read.tables)) {
    html += render([at, table.span[0]]) + tableHtml(table, render);
    at = table.span[1];
  }
  return html + render([at, read.text.length]);
}

/** Tables within cells are left as lines of their cell. */
function outermost(tables: readonly ReadTable[]): ReadTable[] {
  let end = -1;
  return tables.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

function tableHtml(table: ReadTable, render: (span: Span) => string): string {
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => `<td>${render(cell)}</td>`).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

/** Renders stretches of the text, which must be asked for in reading order. */
function renderer(report: Report, language: Language): (span: Span) => string {
  const { read, extraction } = report;
  const words = WORDING[language];
  const cards = cardsOf(report, language);
  const begun = new Set<Statement>();
  const stretches = stretchesOf(extraction.statements, read.text.length);
  const marks = extraction.tasks
    .map((task, i) => ({ at: task.span[0], n: i + 1 }))
    .sort((a, b) => a.at - b.at);
  let current = 0;
  let mark = 0;

  /** Text with the marks of the tasks that begin in it. */
  function marked(from: number, to: number): string {
    let html = '';
    let at = from;
    for (; mark < marks.length && (marks[mark]?.at ?? 0) < to; mark++) {
      const { at: begin, n } = marks[mark] ?? { at, n: 0 };
      const cut = Math.max(at, begin);
      html += `${escapeHtml(read.text.slice(at, cut))}<b class="n" id="s${n}">${n}</b>`;
      at = cut;
    }
    return html + escapeHtml(read.text.slice(at, to));
  }

  return ([from, to]) => {
    let html = '';
    while (current > 0 && (stretches[current]?.span[0] ?? 0) > from) current--;
    for (; current < stretches.length; current++) {
      const { span, statement } = stretches[current] ?? { span: [to, to], statement: null };
      if (span[0] >= to) break;
      const [start, end] = [Math.max(from, span[0]), Math.min(to, span[1])];
      if (end > start) {
        const inner = marked(start, end);
        if (statement === null) html += inner;
        else {
          const sure = share(statement.confidence, language);
          const card = cards.get(statement);
          const hint = `${words.dispositions[statement.disposition]} · ${statement.rule} · ${sure}`;
          const title = escapeHtml([hint, ...(card?.changes ?? [])].join('\n'));
          const place = card && !begun.has(statement) ? ` id="${card.place}"` : '';
          begun.add(statement);
          const tag = card ? `a href="#${card.id}"${place}` : 'span';
          html += `<${tag} class="s ${tintOf(statement.disposition)}" title="${title}">${inner}</${card ? 'a' : 'span'}>`;
        }
      }
      if (span[1] > to) break;
    }
    return html;
  };
}

interface Card {
  /** Of the card beside the text, and of the sentence itself. */
  readonly id: string;
  readonly place: string;
  /** What would have changed the reading. */
  readonly changes: readonly string[];
}

/** The card of each statement that has one. */
function cardsOf(report: Report, language: Language): ReadonlyMap<Statement, Card> {
  const { extraction, explanations } = report;
  const cards = new Map<Statement, Card>();
  const changes = (n: number) => changeLines(explanations?.[n]?.whatIfs ?? [], language);
  for (const { n, statement } of reasonsOf(report, language).others)
    cards.set(statement, { id: `o${n}`, place: `p${n}`, changes: changes(n) });
  let at = 0;
  extraction.tasks.forEach((task, i) => {
    const inside = ({ span }: Statement) => span[0] <= task.span[0] && task.span[0] < span[1];
    while (at < extraction.statements.length && (extraction.statements[at]?.span[1] ?? 0) <= task.span[0])
      at++;
    const statement = extraction.statements[at];
    if (statement && inside(statement))
      cards.set(statement, { id: `t${i + 1}`, place: `p${at}`, changes: changes(at) });
  });
  return cards;
}
