/** What the stages of the pipeline share about one document; made by pipeline.ts, never changed by a stage. */
import type { Disposition } from './contract.ts';
import type { HitIndex } from './duties/hits.ts';
import type { Reading } from './entities/reading.ts';
import type { AgencyHit, QuantityHit, ReferenceHit, TimeHit } from './entities/types.ts';
import type { CompiledHouse } from './house/wordings.ts';
import type { ByBlock } from './outline/by-block.ts';
import type { Head } from './outline/headings.ts';
import type { Tree } from './outline/tree.ts';
import type { Block } from './repair/blocks.ts';
import type { View } from './repair/view.ts';
import type { Role } from './role/cues.ts';

export interface DocumentReading {
  readonly view: View;
  /** The words of the view. */
  readonly words: Reading;
  /** The view folded: lower case, one tone style, same offsets. */
  readonly folded: string;
  /** Wordings the caller has settled; null where none. */
  readonly house: CompiledHouse | null;
  readonly blocks: readonly Block[];
  readonly tree: Tree;
  readonly agencies: HitIndex<AgencyHit>;
  readonly times: HitIndex<TimeHit>;
  /** Who issued the document, as its head says. */
  readonly issuer: string | null;
  /** Day of issue: of the head, or as the caller knows it. */
  readonly issued: string | null;
  readonly references: readonly ReferenceHit[];
  readonly quantities: HitIndex<QuantityHit>;
  readonly head: (block: number) => Head;
  readonly role: (block: number) => Role;
  readonly pathOf: ByBlock<string>;
  /** Blocks that address the letter ("Kính gửi: …"). */
  readonly addressed: ReadonlySet<number>;
}

/** A part of a block with its fate and, for duties, its actors. Offsets count into the view. */
export interface Draft {
  readonly block: number;
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  /** The words without marker, label, connector and end punctuation. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly disposition: Disposition;
  readonly rule: string;
  readonly confidence: number;
  readonly assignment: Assignment | null;
}

export interface Assignment {
  readonly lead: readonly AgencyHit[];
  readonly executors: readonly AgencyHit[];
  readonly cooperating: readonly AgencyHit[];
  readonly basis: 'explicit' | 'inherited' | 'unassigned';
  readonly rule: string;
  readonly predicateAt: number;
  /** Time hits of the lead-in or label above, which hold for all below. */
  readonly commonTimes: readonly TimeHit[];
}
