/** How much a reader may take in and unfold. All are settings of the caller; none can be switched off. */
export interface ReadLimits {
  /** Size of the file as given, in bytes. */
  readonly maxBytes: number;
  /** Sum of the unpacked parts that are really read, in bytes: the measure against zip bombs. */
  readonly maxExpandedBytes: number;
  /** Unpacked over packed size of a part; Word's own XML stays below 60 even for long tables. */
  readonly maxRatio: number;
  /** XML elements in all parts together. */
  readonly maxElements: number;
  /** Depth of XML nesting; a table within a table within a content control needs about 60. */
  readonly maxDepth: number;
  /** Entries in the zip directory. */
  readonly maxEntries: number;
  /** Pages of a PDF. */
  readonly maxPages: number;
  /** Pages that have to be recognised from their picture: about a second each. */
  readonly maxScannedPages: number;
  /** Characters of a PDF or a .doc. */
  readonly maxCharacters: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 20 * MEBIBYTE,
  maxExpandedBytes: 64 * MEBIBYTE,
  maxRatio: 300,
  maxElements: 1_500_000,
  maxDepth: 300,
  maxEntries: 10_000,
  maxPages: 1_000,
  maxScannedPages: 60,
  maxCharacters: 5_000_000,
};

/** Fills what the caller left out. */
export function withDefaults(given: Partial<ReadLimits> | undefined): ReadLimits {
  return { ...DEFAULT_LIMITS, ...given };
}
