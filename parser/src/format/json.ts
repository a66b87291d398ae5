import type { Report } from './report.ts';

/** The contract itself, indented for reading. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(given(report), null, 2)}\n`;
}

/** One line for each document, with its file name first, for several files or a folder. */
export function formatJsonLine(report: Report): string {
  return `${JSON.stringify({ file: report.name, ...given(report) })}\n`;
}

const given = ({ extraction, explanations }: Report) =>
  explanations ? { ...extraction, explanations } : extraction;
