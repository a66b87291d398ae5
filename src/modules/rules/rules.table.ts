import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    rule: {
      jurisdiction_id: string;
      id: string;
      key: string;
      value: unknown;
      valid_from: string;
      valid_to: string | null;
      legal_basis: string;
      note: string;
      recorded_at: Generated<Date>;
      superseded_at: Date | null;
    };
  }
}
