import type { AuditEntryTable } from './audit.table.ts';
import { type Envelope, entryHash, GENESIS, payloadDigest } from './envelope.ts';

/** What is wrong with a chain, and with which row. */
export interface ChainFault {
  readonly jurisdictionId: string;
  readonly seq: number;
  readonly problem:
    | 'missing'
    | 'altered-envelope'
    | 'altered-payload'
    | 'broken-link'
    | 'head-mismatch'
    | 'tail-cut-off'
    | 'head-forged';
}

/** Where a check of one chain stands after the rows seen so far; start with `chainStart`. */
export interface ChainState {
  readonly jurisdictionId: string;
  readonly seq: number;
  readonly hash: Buffer;
  readonly faults: readonly ChainFault[];
}

export const chainStart = (jurisdictionId: string): ChainState => ({
  jurisdictionId,
  seq: 0,
  hash: GENESIS,
  faults: [],
});

/** Checks the next row: its place, its link, its envelope, and its payload unless redacted. */
export function chainNext(state: ChainState, row: AuditEntryTable): ChainState {
  const faults = [...state.faults];
  const add = (seq: number, problem: ChainFault['problem']) =>
    faults.push({ jurisdictionId: state.jurisdictionId, seq, problem });

  for (let missing = state.seq + 1; missing < row.seq; missing++) add(missing, 'missing');
  const linked = row.previous_hash.equals(state.hash);
  if (!linked && row.seq === state.seq + 1) add(row.seq, 'broken-link');

  if (!entryHash(row.previous_hash, envelopeOf(row)).equals(row.hash)) add(row.seq, 'altered-envelope');
  const redacted = row.payload === null && row.salt === null;
  if (!redacted && !(row.salt && payloadDigest(row.salt, row.payload).equals(row.digest)))
    add(row.seq, 'altered-payload');

  return { jurisdictionId: state.jurisdictionId, seq: row.seq, hash: row.hash, faults };
}

/** Ends the check against the head kept in the database and, where given, one exported earlier. */
export function chainEnd(
  state: ChainState,
  stored: { seq: number; hash: Buffer } | undefined,
  exported?: { seq: number; hash: string; hashThen: Buffer | null },
): readonly ChainFault[] {
  const faults = [...state.faults];
  const add = (seq: number, problem: ChainFault['problem']) =>
    faults.push({ jurisdictionId: state.jurisdictionId, seq, problem });
  if (stored && stored.seq > state.seq) add(stored.seq, 'tail-cut-off');
  else if (stored && (stored.seq !== state.seq || !stored.hash.equals(state.hash)))
    add(state.seq, 'head-mismatch');
  if (exported && exported.seq > state.seq) add(exported.seq, 'tail-cut-off');
  else if (exported && exported.hashThen?.toString('hex') !== exported.hash)
    add(exported.seq, 'head-mismatch');
  return faults;
}

function envelopeOf(row: AuditEntryTable): Envelope {
  return {
    version: row.version,
    jurisdictionId: row.jurisdiction_id,
    seq: row.seq,
    at: row.at.toISOString(),
    personId: row.person_id,
    postId: row.post_id,
    onBehalfOf: row.on_behalf_of,
    address: row.address,
    action: row.action,
    objectKind: row.object_kind,
    objectId: row.object_id,
    digest: row.digest.toString('hex'),
  };
}
