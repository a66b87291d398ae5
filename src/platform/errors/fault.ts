export type Language = 'vi' | 'en';

/** One entry of an error catalogue: what happened and what to do, in both languages, and the HTTP status. */
export interface FaultText {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly vi: string;
  readonly en: string;
  /** What to do. */
  readonly hint: { readonly vi: string; readonly en: string };
}

export type FaultCatalogue = Readonly<Record<string, FaultText>>;

/**
 * An error a person may see: a stable code from a catalogue, and details that name fields, never contents.
 * Deciders return rejections as data; only use cases and the platform throw.
 */
export class Fault extends Error {
  readonly code: string;
  readonly text: FaultText;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, text: FaultText, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    this.text = text;
    this.details = details;
  }
}

const catalogues: Record<string, FaultText> = {};

/**
 * Declares a module's catalogue and returns the maker of its faults. A code stands in one catalogue only;
 * every code is documented in docs/errors.md (a test holds both to each other).
 */
export function defineFaults<C extends FaultCatalogue>(catalogue: C) {
  for (const [code, text] of Object.entries(catalogue)) {
    if (catalogues[code] && catalogues[code] !== text) throw new Error(`The code ${code} is declared twice.`);
    catalogues[code] = text;
  }
  return (code: keyof C & string, details?: Readonly<Record<string, unknown>>): Fault =>
    new Fault(code, catalogue[code] as FaultText, details);
}

/** All codes declared so far, for the catalogue test and the documentation. */
export const declaredFaults = (): FaultCatalogue => catalogues;
