import type { Report } from './report.ts';

/** The contract itself, indented for reading. */
export function formatJson({ extraction }: Report): string {
  return `${JSON.stringify(extraction, null, 2)}\n`;
}

/** One line for each document, with its file name first, for several files or a folder. */
export function formatJsonLine({ name, extraction }: Report): string {
  return `${JSON.stringify({ file: name, ...extraction })}\n`;
}
