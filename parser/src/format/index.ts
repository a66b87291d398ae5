/** The formats in which an extraction is shown. */
export { escapeHtml } from './escape.ts';
export { formatHtml } from './html.ts';
export { formatJson, formatJsonLine } from './json.ts';
export { formatMarkdown } from './markdown.ts';
export type { Language, Report } from './report.ts';
export { formatTable } from './table.ts';
