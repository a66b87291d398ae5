import type { Span } from '../contract.ts';
import { findAgencies } from './agencies/index.ts';
import { findQuantities } from './quantities/index.ts';
import { asReading, type Reading } from './reading.ts';
import { findReferences } from './references/index.ts';
import { findTimes } from './time/index.ts';
import type { CompiledDirectory, Entities, ReferenceHit, TimeOptions } from './types.ts';

export interface EntityOptions extends TimeOptions {
  readonly directory?: CompiledDirectory;
}

/** All four recognisers over one reading; dates inside titles of documents are no deadlines. Linear; never throws. */
export function findEntities(source: string | Reading, options: EntityOptions = {}): Entities {
  const reading = asReading(source);
  const references = findReferences(reading);
  return {
    agencies: findAgencies(reading, options.directory),
    references,
    times: findTimes(reading, options, titleSpans(references)),
    quantities: findQuantities(reading),
  };
}

/** Titles of the references at the top, sorted and apart: what stands after the core up to the end of the span. */
function titleSpans(references: readonly ReferenceHit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const reference of references) {
    if (reference.nestedIn !== null || reference.self || reference.title === null) continue;
    const from = Math.max(
      spans.at(-1)?.[1] ?? 0,
      reference.number === null ? reference.span[0] : reference.coreSpan[1],
    );
    if (reference.span[1] > from) spans.push([from, reference.span[1]]);
  }
  return spans;
}
