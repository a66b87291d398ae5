import type { Database } from '../../platform/database/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import { entriesAfter, headOf, jurisdictionsWithTrail } from './audit.store.ts';
import type { SignedHead } from './signed-head.ts';
import { type ChainFault, chainEnd, chainNext, chainStart } from './verify.ts';

const BATCH = 1_000;

export interface TrailReport {
  readonly jurisdictions: number;
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

/** Verifies every chain, a batch at a time in constant memory, and against an exported head where one is given. */
export async function checkTrail(database: Database, exported: SignedHead | null): Promise<TrailReport> {
  const known = await jurisdictionsWithTrail(database.owner);
  const expected = exported?.heads.map((head) => head.jurisdictionId) ?? [];
  const all = [...new Set([...known, ...expected])];
  const reports = [];
  for (const jurisdictionId of all) {
    reports.push(await checkChain(database, jurisdictionId, exported));
  }
  return {
    jurisdictions: all.length,
    entries: reports.reduce((sum, report) => sum + report.entries, 0),
    faults: reports.flatMap((report) => report.faults),
  };
}

function checkChain(database: Database, jurisdictionId: string, exported: SignedHead | null) {
  const then = exported?.heads.find((head) => head.jurisdictionId === jurisdictionId);
  return inJurisdiction(database, jurisdictionId, 'read', async (tx) => {
    let state = chainStart(jurisdictionId);
    let entries = 0;
    let hashThen: Buffer | null = null;
    for (;;) {
      const rows = await entriesAfter(tx, jurisdictionId, state.seq, BATCH);
      for (const row of rows) {
        state = chainNext(state, row);
        if (row.seq === then?.seq) hashThen = row.hash;
      }
      entries += rows.length;
      if (rows.length < BATCH) break;
    }
    const stored = await headOf(tx, jurisdictionId);
    return { entries, faults: chainEnd(state, stored, then && { seq: then.seq, hash: then.hash, hashThen }) };
  });
}

/** The heads of all chains as they stand, for signing. */
export async function currentHeads(database: Database): Promise<SignedHead['heads']> {
  const heads = [];
  for (const jurisdictionId of await jurisdictionsWithTrail(database.owner)) {
    const head = await inJurisdiction(database, jurisdictionId, 'read', (tx) => headOf(tx, jurisdictionId));
    if (head) heads.push({ jurisdictionId, seq: head.seq, hash: head.hash.toString('hex') });
  }
  return heads;
}
