import { type Actor, holders } from '../access/index.ts';

/** Wordings and counts only: the sentences of a document are for those who may read it. */
export const readSuggestions = holders(
  'administrators and offices see which wordings people correct',
  'administrator',
  'office',
);

/** Another name of a body is kept by administrator and office, as in the directory; wording rules see `maySettleWordings`. */
export const decideSuggestions = holders(
  'administrators and offices decide on suggestions',
  'administrator',
  'office',
);

const settle = holders('administrators settle wordings, as all rules', 'administrator');
export const maySettleWordings = (actor: Actor): boolean => settle.allows(actor);
