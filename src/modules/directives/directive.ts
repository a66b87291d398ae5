/**
 * reading: kept, being read in the background · unreadable: reading failed, may be tried again · confirming: waits
 * for a person · in-force: its orders are tasks · discarded: given up before it was in force.
 */
export type DirectiveState = 'reading' | 'unreadable' | 'confirming' | 'in-force' | 'discarded';

/** Steps of the reading in the background, in order. */
export const READING_STEPS = ['queued', 'text', 'structure', 'bodies', 'saving'] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

/**
 * Why a body reads the whole document. custodian is the office that imported it; assigned are the bodies to which the
 * document itself gives work. Bodies drawn in later are no readers: they see their sentences.
 */
export type ReaderBasis = 'issuer' | 'custodian' | 'recipient' | 'circulation' | 'assigned';

/** Where a field of the header comes from: it stands in the document, or a clerk entered it. */
export type HeaderSource = 'read' | 'entered';

export const HEADER_FIELDS = ['docType', 'number', 'symbol', 'issuedOn', 'issuer', 'title', 'place'] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** One line of "Nơi nhận" or of the circulation scope, and the bodies that shall read because of it. */
export interface ReaderLine {
  readonly basis: 'recipient' | 'circulation';
  readonly wording: string;
  readonly isClass: boolean;
  readonly bodyIds: readonly string[];
  /** Only confirmed lines make readers. */
  readonly confirmed: boolean;
}
