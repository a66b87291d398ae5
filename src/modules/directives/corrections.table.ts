import type { CorrectionKind } from './corrections.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    correction: {
      jurisdiction_id: string;
      id: string;
      directive_id: string;
      statement_id: string;
      kind: CorrectionKind;
      /** As the document has it, for people. */
      wording: string;
      /** The same in one spelling, by which corrections are counted. */
      wording_key: string;
      /** What was read: id of a body, disposition, meaning of a phrase; null where nothing was. */
      proposed: string | null;
      decided: string;
      /** The rule that had proposed it. */
      rule: string | null;
      person_id: string;
      at: Date;
    };
    kept_wording: {
      jurisdiction_id: string;
      kind: Exclude<CorrectionKind, 'lead'>;
      wording_key: string;
      decided: string;
      directive_id: string;
      times: number;
    };
  }
}
