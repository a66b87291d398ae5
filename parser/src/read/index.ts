/** The door of the readers: bytes in, text with layout or a reason out. */
export { type ErrorEntry, type ErrorText, READ_ERRORS, type ReadErrorCode } from './errors.ts';
export { isPaged, mediaOf } from './kind.ts';
export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
export type { Aside, ReadFailure, ReadOutcome, ReadSuccess } from './outcome.ts';
export { drawPage, type ReadOptions, read, readDocument } from './read.ts';
