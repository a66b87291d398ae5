/** Reading with its reasons: the structure, and for each statement why it is so and what would have changed it. */
import type { Extraction, ParseOptions, ReadText } from '../contract.ts';
import { asRead, extractFrom } from '../extract.ts';
import { explanations } from './explain.ts';
import { recorder } from './record.ts';
import type { Explanation } from './types.ts';

export type * from './types.ts';

export interface Explained {
  /** What `parse` gives for the same text. */
  readonly extraction: Extraction;
  /** One for each statement, in the same order. */
  readonly explanations: readonly Explanation[];
}

/** Reads a directive as `parse` does and says why. Takes some ten times as long; never throws. */
export function explain(read: ReadText | string, options: ParseOptions = {}): Explained {
  const text = asRead(read);
  const { trace, recorded } = recorder();
  const extraction = extractFrom(text, options, trace);
  const told = recorded();
  return { extraction, explanations: told ? explanations(told, extraction, options, text.text) : [] };
}
