import type { PageStatement, WholeDirective } from '../../../page.schema.ts';
import type { Choice } from '../use-choice.ts';

/** What the panel is about, and where the keys lead from it. */
export type Shown = {
  readonly directive: WholeDirective;
  readonly choice: Choice;
  /** The chosen sentence. */
  readonly current: PageStatement | null;
  readonly previous: PageStatement | null;
  readonly next: PageStatement | null;
};
