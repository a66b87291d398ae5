import type { GeneratedAlways } from 'kysely';
import type { Extent, OrderChoice, RelationKind, RelationState } from './relation.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    directive_relation: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      /** The directive that says it. */
      from_id: string;
      /** The directive held here that it is said of; null where none is, or nobody has said which. */
      to_id: string | null;
      kind: RelationKind;
      doc_type: string | null;
      number: string | null;
      issued_on: string | null;
      issuer_wording: string | null;
      title: string | null;
      number_key: GeneratedAlways<string | null>;
      extent: Extent | null;
      provisions: string | null;
      effective_on: string | null;
      state: RelationState;
      source: 'reference' | 'entered';
      start_at: number | null;
      end_at: number | null;
      wording: string | null;
      note: string | null;
      decided_by: string | null;
      decided_at: Date | null;
      revision: number;
    };
    order_words: {
      jurisdiction_id: string;
      directive_id: string;
      statement_id: string;
      words: string[];
    };
    /** How many orders have a word; under the empty word how many orders there are. */
    order_word_count: { jurisdiction_id: string; word: string; n: number };
    order_link: {
      jurisdiction_id: string;
      statement_id: string;
      task_id: string;
      directive_id: string;
      choice: OrderChoice;
      decided_by: string;
      decided_at: Date;
    };
    validity_fact: {
      jurisdiction_id: string;
      id: string;
      origin_id: string;
      directive_id: string;
      kind: 'begins' | 'expires' | 'replaced' | 'repealed';
      on_day: string;
      extent: Extent;
      provisions: string | null;
      /** The document or decision it rests on, as a person worded it. */
      basis: string;
      entered_by: string;
      entered_at: Date;
      withdrawn_by: string | null;
      withdrawn_at: Date | null;
    };
  }
}
