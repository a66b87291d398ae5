import type { NamedBody } from './duty.ts';

/** What words of the document denote, as far as this module asks. */
export type Denoted =
  | { readonly outcome: 'one'; readonly bodyId: string }
  | { readonly outcome: 'several' }
  | { readonly outcome: 'none' };

/**
 * The bodies of a jurisdiction as a document of a certain day means them. Words are resolved on the day of issue;
 * `today` gives who answers now for a body of that day.
 */
export interface Bodies {
  denoted(wording: string): Denoted;
  /** The body itself while it lives, its one heir, or null where it ended without one or a person must choose. */
  today(bodyId: string): string | null;
  /** Bodies a class may mean on the day of issue; null where the words name no class. */
  members(wording: string): readonly string[] | null;
  /** From the body above up to the top. */
  above(bodyId: string): readonly string[];
}

/** A name of the text as it is kept with the duty. */
export function namedBody(bodies: Bodies, wording: string, isClass: boolean): NamedBody {
  if (isClass) return { wording, isClass, bodyId: null };
  const found = bodies.denoted(wording);
  return { wording, isClass, bodyId: found.outcome === 'one' ? found.bodyId : null };
}
