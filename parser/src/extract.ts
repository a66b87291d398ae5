/** The pipeline with what a scan leaves in doubt taken out; told to a trace where one is given. */
import type { Extraction, ParseOptions, ReadText } from './contract.ts';
import { withoutDoubt } from './doubt.ts';
import type { Trace } from './explain/trace.ts';
import { misreadNames } from './misread-names.ts';
import { runPipeline } from './pipeline.ts';

export function extractFrom(text: ReadText, options: ParseOptions, trace?: Trace): Extraction {
  const { doubtful = [] } = text;
  if (doubtful.length === 0) return runPipeline(text, options, undefined, trace).extraction;
  const misread = misreadNames(text.text, doubtful, options.directory ?? []);
  const seen = { ...text, text: misread.text };
  const known = options.directory ? { ...options, directory: misread.directory } : options;
  return withoutDoubt(runPipeline(seen, known, undefined, trace).extraction, doubtful, misread.spans);
}

export function asRead(read: ReadText | string): ReadText {
  return typeof read === 'string' ? { text: read, tables: [], format: 'txt', encoding: null } : read;
}
