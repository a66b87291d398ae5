import type { Deadline, Extraction, Header, Indicator, Span, Task } from '../contract.ts';
import type { Language } from './report.ts';
import { type Counts, WORDING } from './wording.ts';

/** One thing said of a task, with the words of the document it rests on (null where it is said nowhere). */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly words: string | null;
}

/** On one line, as it stands. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** 2026-06-30 → "30/6/2026"; days and months as officers write them. */
export function day(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, date] = parts;
  return language === 'vi' ? `${date}/${month}/${year}` : iso;
}

/** 0.9 → "0,90" */
export function share(value: number, language: Language): string {
  const text = value.toFixed(2);
  return language === 'vi' ? text.replace('.', ',') : text;
}

export function deadlineValue(deadline: Deadline, language: Language): string {
  const words = WORDING[language];
  if (deadline.kind === 'none') return words.noDeadline;
  const parts = [
    deadline.due === null ? null : day(deadline.due, language),
    deadline.recurrence === null ? null : words.recurrences[deadline.recurrence],
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : words.noDueDay;
}

function wordsOf(task: Task, field: string, text: string): string | null {
  const spans: readonly Span[] = task.evidence.filter((one) => one.field === field).map((one) => one.span);
  const words = spans.map(([start, end]) => oneLine(text.slice(start, end))).filter((one) => one !== '');
  return words.length > 0 ? [...new Set(words)].join(' … ') : null;
}

/** Lead and deadline always, the rest where the text says something. */
export function factsOf(task: Task, text: string, language: Language): Fact[] {
  const words = WORDING[language];
  const names = (list: readonly string[]): string => list.join(', ');
  const inherited = task.assignmentBasis === 'inherited' ? ` (${words.inherited})` : '';
  const facts: Fact[] = [
    {
      label: words.lead,
      value: task.lead.length > 0 ? names(task.lead) + inherited : words.unassigned,
      words: wordsOf(task, 'lead', text),
    },
  ];
  if (task.executors.length > 0) {
    facts.push({
      label: words.executors,
      value: names(task.executors),
      words: wordsOf(task, 'executors', text),
    });
  }
  if (task.cooperating.length > 0) {
    facts.push({
      label: words.cooperating,
      value: names(task.cooperating),
      words: wordsOf(task, 'cooperating', text),
    });
  }
  facts.push({
    label: words.deadline,
    value: deadlineValue(task.deadline, language),
    words: wordsOf(task, 'deadline', text) ?? task.deadline.text,
  });
  if (task.event !== null) facts.push({ label: words.event, value: task.event, words: null });
  if (task.deliverable !== null)
    facts.push({ label: words.product, value: oneLine(task.deliverable), words: null });
  return facts;
}

/** "KẾT LUẬN số 58-KL/TU ngày 12/03/2026 – Ban Thường vụ Tỉnh ủy". */
export function headline(header: Header, language: Language): string {
  const number = header.number === null ? null : `${language === 'vi' ? 'số' : 'No.'} ${header.number}`;
  const date =
    header.date === null ? null : `${language === 'vi' ? 'ngày' : 'of'} ${day(header.date, language)}`;
  const named = [header.docTypeName, number, date].filter((part) => part !== null).join(' ');
  return [named, header.issuer].filter((part) => part !== null && part !== '').join(' – ');
}

export function indicatorValue(one: Indicator, language: Language): string {
  const sign = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', about: '≈ ', range: '' }[
    one.comparator
  ];
  const number = (value: number | string): string =>
    typeof value === 'number'
      ? value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 })
      : value;
  const upTo = one.valueTo === null ? '' : `–${number(one.valueTo)}`;
  return `${sign}${number(one.value)}${upTo}${one.unit === null ? '' : ` ${one.unit}`}`;
}

export function countsOf(extraction: Extraction): Counts {
  const { tasks, statements } = extraction;
  return {
    tasks: tasks.length,
    withLead: tasks.filter((task) => task.lead.length > 0).length,
    withDeadline: tasks.filter((task) => task.deadline.kind !== 'none').length,
    indicators: extraction.indicators.length,
    reporting: extraction.reportingDuties.length,
    references: extraction.references.length,
    agencies: extraction.agencies.length,
    statements: statements.length,
    unclassified: statements.filter((one) => one.disposition === 'other').length,
  };
}
