import type { RuleVersion } from './rules.schema.ts';
import type { RuleRow } from './rules.store.ts';

/** A stored version as the contract shows it. */
export const versionView = (row: RuleRow): RuleVersion => ({
  id: row.id,
  value: row.value,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  legalBasis: row.legal_basis,
  note: row.note,
  recordedAt: row.recorded_at.toISOString(),
  supersededAt: row.superseded_at?.toISOString() ?? null,
});
