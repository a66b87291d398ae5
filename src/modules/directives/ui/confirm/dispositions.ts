import type { Kind } from '../../../../web/design/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';

export type Disposition = ReviewStatement['disposition'];

/** The seven kinds on the keys 1 to 7, in their order, and the fate each key gives. */
export const KINDS = [
  ['task', 'task'],
  ['target', 'target'],
  ['report', 'reporting'],
  ['supervision', 'supervision'],
  ['standing', 'standing'],
  ['guidance', 'orientation'],
  ['other', 'other'],
] as const satisfies readonly (readonly [Kind, Disposition])[];

/** The fates behind "Khác", which a list names exactly. */
export const OTHERS = [
  'other',
  'objective',
  'viewpoint',
  'assessment',
  'limitation',
  'cause',
  'approval',
  'lead-in',
  'label',
  'preamble',
  'closing',
] as const satisfies readonly Disposition[];

/** Which of the seven a fate is shown as. */
export const kindOf = (disposition: Disposition): Kind =>
  KINDS.find(([, fate]) => fate === disposition)?.[0] ?? 'other';

/** Whether somebody has to carry the sentence out. */
export const asksForWork = (disposition: Disposition): boolean =>
  ['task', 'reporting', 'supervision', 'standing'].includes(disposition);
