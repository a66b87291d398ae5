/** The public door of the parser: text in, structure with evidence out. */
import type { Extraction, ParseOptions, ReadText } from './contract.ts';
import { type Uncovered, uncovered } from './coverage.ts';
import { asRead, extractFrom } from './extract.ts';
import { runPipeline } from './pipeline.ts';

export type * from './contract.ts';
export { DUTY_DISPOSITIONS } from './contract.ts';
export type { Uncovered } from './coverage.ts';

/**
 * Reads a directive. Never throws: any text gives a structure, at worst one paragraph without tasks.
 * Spans count into `read.text` (or the string itself) as given.
 */
export function parse(read: ReadText | string, options: ParseOptions = {}): Extraction {
  return extractFrom(asRead(read), options);
}

/** Holds the promise that nothing is lost: which characters of the body lie in no statement, or in two. */
export function check(read: ReadText | string, extraction: Extraction): Uncovered {
  const text = asRead(read);
  return uncovered(text.text, extraction, runPipeline(text).frameSpans);
}
