import type { PageTarget } from './page.schema.ts';

interface TargetRow {
  readonly id: string;
  readonly statement_id: string;
  readonly name: string;
  readonly value: string;
  readonly value_to: number | null;
  readonly unit: string | null;
  readonly comparator: string;
  readonly kind: string;
  readonly scope: string | null;
  readonly period: string | null;
  readonly aspiration: boolean;
}

/** Targets as shown, numbered in the order of the document: "CT 2". */
export const targetViews = (rows: readonly TargetRow[]): PageTarget[] =>
  rows.map((row, at) => ({
    id: row.id,
    statementId: row.statement_id,
    number: at + 1,
    name: row.name,
    value: row.value,
    valueTo: row.value_to,
    unit: row.unit,
    comparator: row.comparator as PageTarget['comparator'],
    kind: row.kind as PageTarget['kind'],
    scope: row.scope,
    period: row.period,
    aspiration: row.aspiration,
  }));
