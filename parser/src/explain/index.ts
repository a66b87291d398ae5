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

/** Why the one statement at an offset of the text was read as it was; null where none stands there. */
export function explainAt(
  read: ReadText | string,
  at: number,
  options: ParseOptions = {},
): Explanation | null {
  const text = asRead(read);
  const { trace, recorded } = recorder();
  const extraction = extractFrom(text, options, trace);
  const told = recorded();
  const statements = extraction.statements.filter(({ span }) => span[0] <= at && at < span[1]);
  return (told && explanations(told, { ...extraction, statements }, options, text.text)[0]) ?? null;
}

/** Reads a directive as `parse` does and says why. Takes some ten times as long; never throws. */
export function explain(read: ReadText | string, options: ParseOptions = {}): Explained {
  const text = asRead(read);
  const { trace, recorded } = recorder();
  const extraction = extractFrom(text, options, trace);
  const told = recorded();
  return { extraction, explanations: told ? explanations(told, extraction, options, text.text) : [] };
}
