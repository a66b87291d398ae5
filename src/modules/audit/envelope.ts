import { createHash } from 'node:crypto';

/** The form of an envelope; a later form gets a new number and both stay verifiable. */
export const ENVELOPE_VERSION = 1;

/** What the chain covers: all but the payload itself, which it covers through a salted digest. */
export interface Envelope {
  readonly version: number;
  readonly jurisdictionId: string;
  readonly seq: number;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly personId: string | null;
  readonly postId: string | null;
  readonly onBehalfOf: string | null;
  readonly address: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  /** Hex of the payload's digest. */
  readonly digest: string;
}

/** Hash before the first entry of a jurisdiction. */
export const GENESIS = Buffer.alloc(32);

/**
 * JSON with sorted keys and no spaces: one text for one value, whatever order the database returns
 * (the idea of RFC 8785; numbers here are integers and plain decimals only).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>).filter(
      ([, inner]) => inner !== undefined,
    );
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Digest of a payload; the salt keeps short or guessable contents from being tried out after redaction. */
export const payloadDigest = (salt: Uint8Array, payload: unknown): Buffer =>
  createHash('sha256').update(salt).update(canonical(payload)).digest();

/** Hash of an entry: of the one before it and of its envelope. */
export const entryHash = (previous: Uint8Array, envelope: Envelope): Buffer =>
  createHash('sha256').update(previous).update(canonical(envelope)).digest();
