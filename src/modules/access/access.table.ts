import type { Generated } from 'kysely';
import type { Role } from './role.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    jurisdiction: {
      id: string;
      name: string;
      kind: 'province' | 'centre';
      demonstration_day: string | null;
      created_at: Generated<Date>;
    };
    installation: { id: string; created_at: Generated<Date> };
    person: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      full_name: string;
      email: string;
      user_id: string | null;
      language: 'vi' | 'en';
      created_at: Generated<Date>;
    };
    post: {
      jurisdiction_id: string;
      id: string;
      person_id: string;
      organisation_id: string;
      title: string;
      role: Role;
      valid_from: string;
      valid_to: string | null;
      recorded_at: Generated<Date>;
    };
    first_link: {
      token_digest: string;
      jurisdiction_id: string | null;
      person_id: string | null;
      expires_at: Date;
      used_at: Date | null;
      created_at: Generated<Date>;
    };
  }
}
