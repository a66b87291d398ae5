import { countsOf, deadlineValue, headline, indicatorValue, oneLine } from './explain.ts';
import { reasonsOf } from './reasons.ts';
import type { Language, Report } from './report.ts';
import { WORDING } from './wording.ts';

/** Text of the document is put out as text: nothing in it may act as markup. */
function plainText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/&/g, '&amp;');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row), ''];
}

/** A page of Markdown: header, tasks, figures, documents cited. */
export function formatMarkdown(report: Report, language: Language): string {
  const { read, extraction } = report;
  const words = WORDING[language];
  const { header } = extraction;
  const names = (list: readonly string[]): string => plainText(list.join(', '));
  const lines = [`# ${plainText(headline(header, language) || words.untitled)}`, ''];
  if (header.title !== null) lines.push(plainText(header.title), '');
  lines.push(words.summary(countsOf(extraction)), '', `## ${words.tasks}`, '');
  lines.push(
    ...grid(
      ['#', words.provision, words.task, words.lead, words.cooperating, words.deadline],
      extraction.tasks.map((task, i) => [
        String(i + 1),
        plainText(task.provision),
        plainText(task.text),
        task.lead.length > 0 ? names(task.lead) : words.unassigned,
        names(task.cooperating),
        plainText(
          deadlineValue(task.deadline, language) +
            (task.deadline.text === null ? '' : ` (${task.deadline.text})`),
        ),
      ]),
    ),
  );
  if (extraction.indicators.length > 0) {
    const rows = extraction.indicators.map((one) => [
      plainText(one.provision),
      plainText(one.name),
      plainText(indicatorValue(one, language)),
    ]);
    lines.push(`## ${words.targets}`, '', ...grid([words.provision, words.targets, words.value], rows));
  }
  if (extraction.references.length > 0) {
    lines.push(`## ${words.references}`, '');
    const mentions = extraction.references.map((one) => plainText(read.text.slice(...one.coreSpan)));
    for (const mention of new Set(mentions)) lines.push(`- ${mention}`);
    lines.push('');
  }
  lines.push(...explained(report, language));
  return lines.join('\n');
}

/** Why, sentence by sentence; nothing where nobody asked. */
function explained(report: Report, language: Language): string[] {
  const { read, extraction, explanations } = report;
  if (!explanations) return [];
  const words = WORDING[language];
  const reasons = reasonsOf(report, language);
  const told = (why: ReturnType<typeof reasons.of>): string[] => [
    ...why.flatMap(({ label, lines }) => lines.map((line) => `- **${label}:** ${plainText(line)}`)),
    '',
  ];
  return [
    ...extraction.tasks.flatMap((task, i) => [
      `### ${i + 1}. ${plainText(task.text)}`,
      '',
      ...told(reasons.of(task)),
    ]),
    ...(reasons.others.length > 0 ? [`## ${words.others}`, ''] : []),
    ...reasons.others.flatMap(({ statement, why }) => [
      `### ${words.dispositions[statement.disposition]}: ${plainText(read.text.slice(...statement.span))}`,
      '',
      ...told(why),
    ]),
  ];
}
