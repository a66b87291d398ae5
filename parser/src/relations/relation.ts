/**
 * How this document stands to one it mentions, where the place of the mention decides.
 *
 * Forms: "Căn cứ Luật …" in the preamble (basis); a mention in a footnote or deep in a sentence keeps what the words
 * before it say; a document inside another's title keeps its own relation.
 * Reads a reference, the words before it and the role of its block; writes the relation.
 */
import type { Relation } from '../contract.ts';
import type { ReferenceHit } from '../entities/types.ts';
import type { Role } from '../role/cues.ts';

export function relationInPlace(hit: ReferenceHit, role: Role | undefined, openingWords: string): Relation {
  if (hit.relation !== 'cites' || hit.nestedIn !== null) return hit.relation;
  if (role === 'preamble' && /^căn cứ/u.test(openingWords)) return 'basis';
  return hit.relation;
}
