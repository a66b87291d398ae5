/** Keeps what the stages tell of themselves. */
import type { RowReading } from '../duties/rows.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import type { PartInput } from '../statements/disposition.ts';
import type { LeadSources, Trace } from './trace.ts';

export interface Recorded {
  readonly doc: DocumentReading;
  readonly drafts: readonly Draft[];
  readonly rows: ReadonlyMap<number, RowReading>;
  /** Day of issue as printed or given; null where neither. */
  readonly issued: string | null;
  /** By block: the block whose words say what its passage is for. */
  readonly passages: ReadonlyMap<number, number>;
  /** By where the words of a draft begin in the view. */
  readonly facts: ReadonlyMap<number, { readonly known: PartInput; readonly said: number }>;
  readonly sources: ReadonlyMap<number, LeadSources>;
}

export interface Recorder {
  readonly trace: Trace;
  /** What was recorded; null before the pipeline has come to its statements. */
  recorded(): Recorded | null;
}

export function recorder(): Recorder {
  const passages = new Map<number, number>();
  const drafts: Draft[] = [];
  const facts = new Map<number, { readonly known: PartInput; readonly said: number }>();
  const sources = new Map<number, LeadSources>();
  let told: Recorded | null = null;
  return {
    trace: {
      passage: (block, from) => passages.set(block, from),
      decided: (draft, known, said) => facts.set(draft, { known, said }),
      led: (draft, known) => sources.set(draft, known),
      drafted: (draft) => drafts.push(draft),
      finished: (doc, rows, issued) => {
        told = { doc, drafts, rows, issued, passages, facts, sources };
      },
    },
    recorded: () => told,
  };
}
