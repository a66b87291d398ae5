import { type Disposition, DUTY_DISPOSITIONS } from '@quyet/parser/contract';

/** What the fate of a sentence is judged by. */
interface Judged {
  readonly disposition: Disposition;
  readonly confidence: number;
  readonly confirmed: boolean;
}

/** Whether somebody must carry the sentence out: it becomes a task. */
export const asksForWork = (disposition: Disposition): boolean =>
  (DUTY_DISPOSITIONS as readonly Disposition[]).includes(disposition);

/**
 * "Chưa phân loại": the parser found no disposition, or one it believes less than the confidence line (a rule), and no
 * person has said otherwise. What a person confirmed has its fate, also where the person chose "khác".
 */
export const isUnclassified = (it: Judged, confidenceLine: number): boolean =>
  !it.confirmed && (it.disposition === 'other' || it.confidence < confidenceLine);

/** A classified sentence is a proposal to confirm; headings are structure and need no confirmation. */
export const isProposal = (it: Judged, confidenceLine: number): boolean =>
  it.disposition !== 'label' && !isUnclassified(it, confidenceLine);

export interface FateCounts {
  readonly sentences: number;
  readonly unclassified: number;
  readonly proposals: number;
  readonly confirmed: number;
  readonly unconfirmed: number;
}

/** The two numbers that gate putting in force, and what they are counted against. */
export function countFates(sentences: readonly Judged[], confidenceLine: number): FateCounts {
  const proposals = sentences.filter((it) => isProposal(it, confidenceLine));
  const confirmed = proposals.filter((it) => it.confirmed).length;
  return {
    sentences: sentences.length,
    unclassified: sentences.filter((it) => isUnclassified(it, confidenceLine)).length,
    proposals: proposals.length,
    confirmed,
    unconfirmed: proposals.length - confirmed,
  };
}

/** 1-based place of each sentence in the document and its number among the proposals. */
export function numbering<S extends Judged & { readonly id: string }>(
  sentences: readonly S[],
  confidenceLine: number,
): Map<string, { readonly place: number; readonly proposal: number | null }> {
  let proposal = 0;
  return new Map(
    sentences.map((it, at) => [
      it.id,
      { place: at + 1, proposal: isProposal(it, confidenceLine) ? ++proposal : null },
    ]),
  );
}
