import type { Disposition } from '@quyet/parser/contract';
import type { Generated, GeneratedAlways } from 'kysely';
import type { DirectiveState, ReaderBasis, ReadingStep } from './directive.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    directive: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      state: DirectiveState;
      failure_code: string | null;
      /** The step the reading has come to; null once it is over. */
      reading_step: ReadingStep | null;
      /** Pages read so far, and pages in all; of documents with pages. */
      reading_page: number | null;
      reading_pages: number | null;
      /** Tables, pages and doubtful words of the text (TextLayout). */
      layout: Generated<unknown>;
      /** The clerk said that an unread stamp is no secrecy mark. */
      declared_unmarked: Generated<boolean>;
      source_hash: string;
      source_name: string;
      source_format: string | null;
      text: string | null;
      parser_version: string | null;
      doc_type: string | null;
      number: string | null;
      symbol: string | null;
      title: string | null;
      issuer_id: string | null;
      issuer_wording: string | null;
      superior_wording: string | null;
      place: string | null;
      issued_on: string | null;
      urgency: string | null;
      /** Field → 'read' (stands in the document) or 'entered' (by the clerk). */
      header_source: unknown;
      header_spans: unknown;
      signers: unknown;
      recipients: unknown;
      circulation: string | null;
      /** Bodies proposed or chosen as readers for each line of recipients (see readers.ts). */
      readers: unknown;
      /** What the draft says of other documents (Between); in force it stands in `directive_relation`. */
      between_documents: Generated<unknown>;
      number_key: GeneratedAlways<string | null>;
      title_key: GeneratedAlways<string | null>;
      custodian_id: string;
      imported_by: string;
      imported_at: Date;
      in_force_by: string | null;
      in_force_at: Date | null;
      in_force_on: string | null;
      revision: Generated<number>;
      /** Day of issue; without one the last of days, so that the undated come first. */
      sort_day: Generated<string>;
    };
    provision: {
      jurisdiction_id: string;
      directive_id: string;
      path: string;
      ordinal: number;
      kind: string;
      heading: string | null;
      start_at: number;
      end_at: number;
      parent_path: string | null;
    };
    statement: {
      jurisdiction_id: string;
      directive_id: string;
      id: string;
      provision_path: string;
      start_at: number;
      end_at: number;
      segments: unknown;
      /** The sentence itself, its pieces joined: what a body that may read only its sentence is shown … */
      text: string;
      /** … with this line of context: the heading it stands under. */
      context_line: string | null;
      disposition: Disposition;
      rule: string;
      confidence: number;
      confirmed: boolean;
      confirmed_by: string | null;
      /** What the parser or the clerk says of the duty: lead, executors, deadline … (see duty.ts); null where none. */
      duty: unknown | null;
      indicators: unknown;
      revision: Generated<number>;
    };
    confirmation_step: {
      jurisdiction_id: string;
      directive_id: string;
      seq: number;
      kind: string;
      before: unknown;
      after: unknown;
      person_id: string;
      at: Date;
      undone: boolean;
    };
    directive_reader: {
      jurisdiction_id: string;
      directive_id: string;
      organisation_id: string;
      basis: ReaderBasis;
      wording: string | null;
    };
    document_reference: {
      jurisdiction_id: string;
      directive_id: string;
      ordinal: number;
      start_at: number;
      end_at: number;
      doc_type: string | null;
      number: string | null;
      issued_on: string | null;
      issuer_wording: string | null;
      title: string | null;
      relation: string;
    };
    target: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      directive_id: string;
      statement_id: string;
      name: string;
      value: string;
      value_to: number | null;
      unit: string | null;
      comparator: string;
      kind: 'baseline' | 'target' | 'categorical';
      scope: string | null;
      period: string | null;
      aspiration: boolean;
    };
  }
}
