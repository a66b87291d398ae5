import type { Generated } from 'kysely';
import type { OrganisationKind, OrganisationLevel } from './kind.ts';
import type { SuccessionKind } from './succession.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    organisation: { jurisdiction_id: string; id: string; origin_id: string; created_at: Generated<Date> };
    organisation_version: {
      jurisdiction_id: string;
      id: string;
      organisation_id: string;
      valid_from: string;
      valid_to: string | null;
      recorded_at: Generated<Date>;
      superseded_at: Date | null;
      name: string;
      short_name: string | null;
      code: string | null;
      kind: OrganisationKind;
      level: OrganisationLevel;
      parent_id: string | null;
      territory: string | null;
    };
    organisation_alias: {
      jurisdiction_id: string;
      organisation_id: string;
      alias: string;
      /** Days on which documents are read by it, the last one not included; not the days of the documents. */
      valid_from: Generated<string>;
      valid_to: string | null;
    };
    succession: {
      jurisdiction_id: string;
      id: string;
      from_id: string;
      to_id: string | null;
      kind: SuccessionKind;
      effective_on: string;
      legal_basis: string;
      share: number | null;
      /** Which functions pass on, where not all of them do. */
      functions: string | null;
      recorded_at: Generated<Date>;
      /** Set where the edge was found to be wrong; it stays readable as what was once held. */
      superseded_at: Date | null;
    };
  }
}
