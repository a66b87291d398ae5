/** The public door of the parser: text in, structure with evidence out. */
import type { Extraction, ParseOptions, ReadText } from './contract.ts';
import { type Uncovered, uncovered } from './coverage.ts';
import { withoutDoubt } from './doubt.ts';
import { misreadNames } from './misread-names.ts';
import { runPipeline } from './pipeline.ts';

export type * from './contract.ts';
export { DUTY_DISPOSITIONS } from './contract.ts';
export type { Uncovered } from './coverage.ts';

/**
 * Reads a directive. Never throws: any text gives a structure, at worst one paragraph without tasks.
 * Spans count into `read.text` (or the string itself) as given.
 */
export function parse(read: ReadText | string, options: ParseOptions = {}): Extraction {
  const text = asRead(read);
  const { doubtful = [] } = text;
  if (doubtful.length === 0) return runPipeline(text, options).extraction;
  const misread = misreadNames(text.text, doubtful, options.directory ?? []);
  const seen = { ...text, text: misread.text };
  const { extraction } = runPipeline(
    seen,
    options.directory ? { ...options, directory: misread.directory } : options,
  );
  return withoutDoubt(extraction, doubtful, misread.spans);
}

/** Holds the promise that nothing is lost: which characters of the body lie in no statement, or in two. */
export function check(read: ReadText | string, extraction: Extraction): Uncovered {
  const text = asRead(read);
  return uncovered(text.text, extraction, runPipeline(text).frameSpans);
}

function asRead(read: ReadText | string): ReadText {
  return typeof read === 'string' ? { text: read, tables: [], format: 'txt', encoding: null } : read;
}
