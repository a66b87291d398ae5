import { foldPlain } from '@quyet/parser/entities';
import { documentKey } from './document-key.ts';
import type { NamedDocument } from './relation.ts';

/** A directive held here, as far as a reference can tell it from others. */
export interface HeldDocument {
  readonly id: string;
  readonly docType: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
  readonly title: string | null;
}

/** Why a reference certainly means a directive. */
export type MatchGround = 'number-and-date' | 'number-and-year' | 'number-and-title';

export type Match =
  | { readonly outcome: 'sure'; readonly id: string; readonly ground: MatchGround }
  /** It may be one of these, the likeliest first: a person chooses. */
  | { readonly outcome: 'possible'; readonly ids: readonly string[] }
  | { readonly outcome: 'none' };

export interface MatchContext {
  /** The directive that refers: it never means itself, nor one issued after it. */
  readonly fromId: string;
  readonly fromIssuedOn: string | null;
  /** The body that the reference's words for the issuer denote; null where they denote none or several. */
  readonly issuerId: string | null;
}

/**
 * Which directive held here a reference means. A number recurs each year (State) or each term (Party), so a number
 * alone is never sure: it takes the date, a year inside the number, or the title besides. Two that fit equally are a
 * choice, never a guess.
 */
export function matchReference(
  reference: NamedDocument,
  held: readonly HeldDocument[],
  context: MatchContext,
): Match {
  const others = held.filter((it) => it.id !== context.fromId && !isLater(it, context.fromIssuedOn));
  return reference.number === null
    ? byTitle(reference, others)
    : byNumber(reference, reference.number, others, context.issuerId);
}

function byNumber(
  reference: NamedDocument,
  number: string,
  held: readonly HeldDocument[],
  issuerId: string | null,
): Match {
  const key = documentKey(number);
  const numbered = held.filter((it) => it.number !== null && documentKey(it.number) === key);
  const dated =
    reference.issuedOn === null ? numbered : numbered.filter((it) => it.issuedOn === reference.issuedOn);
  // Two bodies may give the same number on the same day; the issuer tells them apart where it is named.
  const own = issuerId === null ? [] : dated.filter((it) => it.issuerId === issuerId);
  const fitting = own.length > 0 ? own : dated;
  const [only] = fitting;
  if (!only) return { outcome: 'none' };
  if (fitting.length === 1) {
    const ground = groundFor(reference, number, only);
    if (ground) return { outcome: 'sure', id: only.id, ground };
  }
  return possible(reference, fitting);
}

function groundFor(reference: NamedDocument, number: string, it: HeldDocument): MatchGround | null {
  if (reference.issuedOn !== null) return 'number-and-date';
  if (/\/(?:19|20)\d\d\//u.test(number)) return 'number-and-year';
  return sameTitle(reference.title, it.title) ? 'number-and-title' : null;
}

/** Without a number only a title of some length, of the same kind of document, is worth showing; it is never sure. */
function byTitle(reference: NamedDocument, held: readonly HeldDocument[]): Match {
  const fitting = held.filter(
    (it) =>
      sameTitle(reference.title, it.title) &&
      (reference.docType === null || it.docType === null || reference.docType === it.docType) &&
      (reference.issuedOn === null || it.issuedOn === reference.issuedOn),
  );
  return possible(reference, fitting);
}

function possible(reference: NamedDocument, fitting: readonly HeldDocument[]): Match {
  if (fitting.length === 0) return { outcome: 'none' };
  const score = (it: HeldDocument): number =>
    (sameTitle(reference.title, it.title) ? 2 : 0) + (reference.docType === it.docType ? 1 : 0);
  const ordered = [...fitting].sort(
    (a, b) => score(b) - score(a) || compare(b.issuedOn ?? '', a.issuedOn ?? '') || compare(a.id, b.id),
  );
  return { outcome: 'possible', ids: ordered.map((it) => it.id) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isLater = (it: HeldDocument, day: string | null): boolean =>
  day !== null && it.issuedOn !== null && it.issuedOn > day;

/** Shorter titles ("Kế hoạch phát triển") are too many documents'. */
const WORDS_OF_A_TITLE = 5;

/** Titles are the same whatever their marks, case, dashes and the "về" before them; a title cut short is not. */
export function sameTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, two] = [titleKey(a), titleKey(b)];
  return one === two && one.split(' ').length >= WORDS_OF_A_TITLE;
}

const titleKey = (title: string): string =>
  foldPlain(title.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^(?:ve viec |ve |v v )+/u, '');
