import type { z } from 'zod';
import type { provision } from './words.schema.ts';

type ProvisionView = z.output<typeof provision>;

/** Provisions as kept, with the kinds of the contract. */
export const outlineView = (
  rows: readonly (Omit<ProvisionView, 'kind'> & { readonly kind: string })[],
): ProvisionView[] => rows.map((it) => ({ ...it, kind: it.kind as ProvisionView['kind'] }));
