declare module '../../platform/database/tables.ts' {
  interface Tables {
    audit_entry: AuditEntryTable;
    audit_head: { jurisdiction_id: string; seq: number; hash: Buffer };
  }
}

export interface AuditEntryTable {
  jurisdiction_id: string;
  seq: number;
  version: number;
  at: Date;
  person_id: string | null;
  post_id: string | null;
  on_behalf_of: string | null;
  address: string | null;
  action: string;
  object_kind: string;
  object_id: string;
  /** Null once redacted; the digest stays, so the chain stays whole. */
  payload: unknown | null;
  salt: Buffer | null;
  digest: Buffer;
  previous_hash: Buffer;
  hash: Buffer;
}
