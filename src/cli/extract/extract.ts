import { writeFileSync } from 'node:fs';
import { check, parse } from '@quyet/parser';
import type { DirectoryEntry, ReadText, Span } from '@quyet/parser/contract';
import { explain } from '@quyet/parser/explain';
import {
  formatHtml,
  formatJson,
  formatJsonLine,
  formatMarkdown,
  formatTable,
  type Report,
} from '@quyet/parser/format';
import { readDocument } from '@quyet/parser/read';
import { secrecyMark } from '@quyet/parser/secrecy';
import type { Command, CommandIo } from '../command.ts';
import { type ExtractArguments, readArguments, USAGE } from './arguments.ts';
import { complaint } from './complaint.ts';
import { readDirectory } from './directory.ts';
import { findSources, type Source } from './sources.ts';

/** `npx quyet extract FILE…`: reads directives and prints what they order. */
export const extract: Command = {
  name: 'extract',
  summary: {
    vi: 'Bóc tách nhiệm vụ, thời hạn, chỉ tiêu từ văn bản chỉ đạo',
    en: 'Read tasks, deadlines and targets from a directive',
  },
  run: runExtract,
};

async function runExtract(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = readArguments(args);
  if (!parsed.ok) {
    io.err(complaint('BAD_ARGUMENT', parsed.problem, 'vi'));
    return 2;
  }
  const options = parsed.value;
  if (options.help) {
    io.out(USAGE);
    return 0;
  }
  const fail = (...[code, subject]: [Parameters<typeof complaint>[0], string]): void =>
    io.err(complaint(code, subject, options.language));

  let directory: readonly DirectoryEntry[] = [];
  if (options.directory !== null) {
    const reading = readDirectory(options.directory);
    if (!reading.ok) {
      fail('BAD_DIRECTORY', reading.problem);
      return 2;
    }
    directory = reading.entries;
  }
  const sources = findSources(options.files, io.input);
  if (options.textOut !== null && sources.several) {
    fail('BAD_ARGUMENT', '--text-out');
    return 2;
  }
  for (const { reason } of sources.missing) fail('FILE_NOT_FOUND', reason);

  let failed = sources.missing.length > 0;
  for (const source of sources.list) {
    const text = await readSource(source, fail);
    if (text === null || !writeText(text, options, fail)) {
      failed = true;
      continue;
    }
    const known = { directory, issued: options.issued };
    const read = options.explain ? explain(text, known) : { extraction: parse(text, known) };
    const report: Report = { name: source.name, read: text, ...read };
    io.out(shown(report, options, sources.several, io.width));
    const say = options.format === 'table' ? io.out : io.err;
    if (options.check && !whole(report, fail, say)) failed = true;
  }
  return failed ? 1 : 0;
}

type Fail = (code: Parameters<typeof complaint>[0], subject: string) => void;

/** The text of a source, or null after saying why not. A secrecy mark is looked for before anything else is done. */
async function readSource(source: Source, fail: Fail): Promise<ReadText | null> {
  let bytes: Uint8Array;
  try {
    bytes = await source.bytes();
  } catch (error) {
    fail('FILE_NOT_FOUND', error instanceof Error ? error.message : source.name);
    return null;
  }
  const outcome = await readDocument(bytes, source.name);
  if (!outcome.ok) {
    fail(outcome.code, outcome.detail);
    return null;
  }
  if (secrecyMark(outcome.read, outcome.asides).found) {
    fail('SECRECY_MARK', source.name);
    return null;
  }
  return outcome.read;
}

function writeText(text: ReadText, { textOut }: ExtractArguments, fail: Fail): boolean {
  if (textOut === null) return true;
  try {
    writeFileSync(textOut, text.text, 'utf8');
    return true;
  } catch (error) {
    fail('CANNOT_WRITE', error instanceof Error ? error.message : textOut);
    return false;
  }
}

function shown(
  report: Report,
  { format, language }: ExtractArguments,
  several: boolean,
  width: number,
): string {
  switch (format) {
    case 'json':
      return several ? formatJsonLine(report) : formatJson(report);
    case 'html':
      return formatHtml(report, language);
    case 'md':
      return formatMarkdown(report, language);
    case 'table':
      return several
        ? `── ${report.name}\n${formatTable(report, language, width)}\n`
        : formatTable(report, language, width);
  }
}

/** The counts stand below the table; beside the other formats they go to standard error. */
function whole({ name, read: text, extraction }: Report, fail: Fail, say: (text: string) => void): boolean {
  const { missing, doubled } = check(text, extraction);
  const letters = (spans: readonly Span[]): number =>
    spans.reduce((n, [start, end]) => n + text.text.slice(start, end).replace(/\s/g, '').length, 0);
  const [uncovered, twice] = [letters(missing), letters(doubled)];
  say(`check ${name}: uncovered=${uncovered} doubled=${twice}\n`);
  if (uncovered === 0 && twice === 0) return true;
  fail('NOT_COVERED', name);
  return false;
}
