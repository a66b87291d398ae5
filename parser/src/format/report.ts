import type { Extraction, ReadText } from '../contract.ts';
import type { Explanation } from '../explain/types.ts';

export type Language = 'vi' | 'en';

/** What a format shows: one document with what was read from it. */
export interface Report {
  /** File name, for the title of the page. */
  readonly name: string;
  readonly read: ReadText;
  readonly extraction: Extraction;
  /** Why each statement is so, in their order; missing where nobody asked. */
  readonly explanations?: readonly Explanation[];
}
