import type { Transaction } from '../../platform/database/transaction.ts';
import type { DirectiveState } from './directive.ts';
import './directives.table.ts';

/** Another directive that is, or may be, the same document. */
export interface Twin {
  readonly id: string;
  readonly state: DirectiveState;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  /** content: the same bytes · identity: same issuer, number (with its symbol) and date. */
  readonly match: 'content' | 'identity';
}

export interface Likeness {
  /** The directive itself; null before it exists. */
  readonly id: string | null;
  readonly hash: string;
  readonly issuerId: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
}

/** All others alike, whoever may see them: the caller filters what it shows. Discarded imports do not count. */
export async function twinsOf(tx: Transaction, jurisdictionId: string, it: Likeness): Promise<Twin[]> {
  const columns = ['id', 'state', 'number', 'issued_on', 'title'] as const;
  const alike = tx
    .selectFrom('directive')
    .select(columns)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '<>', 'discarded')
    .orderBy('id');
  const byContent = await alike.where('source_hash', '=', it.hash).execute();
  const byIdentity =
    it.issuerId && it.number && it.issuedOn
      ? await alike
          .where('issuer_id', '=', it.issuerId)
          .where('number', '=', it.number)
          .where('issued_on', '=', it.issuedOn)
          .execute()
      : [];
  const twins = new Map<string, Twin>();
  const add = (row: (typeof byContent)[number], match: Twin['match']) => {
    if (row.id === it.id || twins.has(row.id)) return;
    const { id, state, number, issued_on: issuedOn, title } = row;
    twins.set(id, { id, state, number, issuedOn, title, match });
  };
  for (const row of byContent) add(row, 'content');
  for (const row of byIdentity) add(row, 'identity');
  return [...twins.values()];
}
