import type { ReadTable, Span } from '../contract.ts';
import { escapeHtml } from './escape.ts';
import { share } from './explain.ts';
import type { Language, Report } from './report.ts';
import { stretchesOf, tintOf } from './tint.ts';
import { WORDING } from './wording.ts';

/**
 * The document as HTML: its own text, statements tinted, tables of a Word file as tables. A number before a task leads
 * to its card.
 */
export function paperHtml({ read, extraction }: Report, language: Language): string {
  const render = renderer({ read, extraction, name: '' }, language);
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
function renderer({ read, extraction }: Report, language: Language): (span: Span) => string {
  const words = WORDING[language];
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
      html += `${escapeHtml(read.text.slice(at, cut))}<a class="n" id="s${n}" href="#t${n}">${n}</a>`;
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
          const hint = `${words.dispositions[statement.disposition]} · ${statement.rule} · ${sure}`;
          html += `<span class="s ${tintOf(statement.disposition)}" title="${escapeHtml(hint)}">${inner}</span>`;
        }
      }
      if (span[1] > to) break;
    }
    return html;
  };
}
