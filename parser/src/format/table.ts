import { arrange, type Branch, type NumberedTask } from './arrange.ts';
import { countsOf, factsOf, headline, indicatorValue, oneLine, share } from './explain.ts';
import { type Reasons, reasonsOf } from './reasons.ts';
import type { Language, Report } from './report.ts';
import { WORDING } from './wording.ts';
import { columns, indented, padded } from './wrap.ts';

/**
 * For reading in a terminal: the outline with each task, its lead, its deadline and the words they rest on.
 *
 *     II. NHIỆM VỤ
 *       1. Về quy hoạch
 *         3. Lập đồ án quy hoạch phân khu …
 *            Chủ trì   Sở Xây dựng (theo đề mục)  « Sở Xây dựng: »
 *            Thời hạn  30/06/2026  « trong quý II/2026 »
 *            (Nhiệm vụ, mục II/1/p2, độ tin cậy 0,94)
 */
export function formatTable(report: Report, language: Language, width: number): string {
  const { read, extraction } = report;
  const reasons = reasonsOf(report, language);
  const words = WORDING[language];
  const lines: string[] = [];
  const head = headline(extraction.header, language);
  lines.push(...indented(head === '' ? words.untitled : head, width, '', ''));
  if (extraction.header.title !== null)
    lines.push(...indented(oneLine(extraction.header.title), width, '', ''));
  lines.push('');
  if (extraction.tasks.length === 0) lines.push(words.noTasks);
  for (const branch of arrange(extraction, read.text))
    lines.push(...branchLines(branch, read.text, language, width, reasons));
  lines.push(...otherLines(reasons, read.text, language, width));
  if (extraction.indicators.length > 0) {
    lines.push('', words.targets);
    for (const one of extraction.indicators) {
      const period = one.period === null ? '' : ` (${one.period})`;
      lines.push(
        ...indented(`${oneLine(one.name)}: ${indicatorValue(one, language)}${period}`, width, '  – ', '    '),
      );
    }
  }
  lines.push('', ...indented(words.summary(countsOf(extraction)), width, '', ''));
  return `${lines.join('\n')}\n`;
}

/** What orders nothing, and why. */
function otherLines({ others }: Reasons, text: string, language: Language, width: number): string[] {
  if (others.length === 0) return [];
  const words = WORDING[language];
  return [
    words.others,
    ...others.flatMap(({ statement, why }) => [
      ...indented(oneLine(text.slice(...statement.span)), width, '  – ', '    '),
      `    (${words.dispositions[statement.disposition]}, ${words.confidence.toLowerCase()} ${share(statement.confidence, language)})`,
      ...whyLines(why, width, '    '),
      '',
    ]),
  ];
}

function whyLines(why: ReturnType<Reasons['of']>, width: number, inner: string): string[] {
  const labelWidth = Math.max(0, ...why.map((one) => columns(one.label))) + 2;
  const rest = inner + ' '.repeat(labelWidth);
  return why.flatMap(({ label, lines }) =>
    lines.flatMap((line, i) =>
      indented(line, width, i === 0 ? inner + padded(label, labelWidth) : rest, rest),
    ),
  );
}

function branchLines(
  branch: Branch,
  text: string,
  language: Language,
  width: number,
  reasons: Reasons,
): string[] {
  const indent = '  '.repeat(Math.min(branch.depth, 6));
  const lines: string[] = [];
  if (branch.heading !== null) lines.push(...indented(branch.heading, width, indent, `${indent}  `));
  for (const one of branch.tasks)
    lines.push(...taskLines(one, text, language, width, `${indent}  `, reasons));
  return lines;
}

function taskLines(
  { n, task }: NumberedTask,
  text: string,
  language: Language,
  width: number,
  indent: string,
  reasons: Reasons,
): string[] {
  const words = WORDING[language];
  const number = `${n}. `;
  const inner = indent + ' '.repeat(number.length);
  const facts = factsOf(task, text, language);
  const sure = `${words.confidence.toLowerCase()} ${share(task.confidence, language)}`;
  const about = `${words.dispositions[task.disposition]}, ${words.provision.toLowerCase()} ${task.provision}, ${sure}`;
  const labelWidth = Math.max(...facts.map((fact) => columns(fact.label))) + 2;
  const lines = indented(oneLine(task.text), width, indent + number, inner);
  for (const fact of facts) {
    const first = inner + padded(fact.label, labelWidth);
    const quoted = fact.words === null || fact.words === fact.value ? '' : `  « ${fact.words} »`;
    lines.push(...indented(fact.value + quoted, width, first, inner + ' '.repeat(labelWidth)));
  }
  lines.push(`${inner}(${about})`, ...whyLines(reasons.of(task), width, `${inner}  `), '');
  return lines;
}
