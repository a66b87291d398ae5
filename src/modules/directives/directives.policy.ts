import { type Actor, anyPost, bodiesOf, holders } from '../access/index.ts';
import type { DirectiveState } from './directive.ts';

/** Everybody with a post may open the list; each sees only what visibility.ts grants. */
export const readDirectives = anyPost('reads the directives its bodies may read');

export const importDirectives = holders('imports directives for the office', 'office');

/** The route as such; which directive, `mayConfirm` judges. */
export const confirmDirectives = holders('confirms the imports of its own office', 'office');

export const relateDirectives = holders('keeps what lies between its directives and others', 'office');

interface Draftable {
  readonly state: DirectiveState;
  readonly custodianId: string;
  readonly failureCode?: string | null;
}

const isOfItsOffice = (actor: Actor, it: Draftable): boolean =>
  bodiesOf(actor, 'office').includes(it.custodianId);

/** The office that imported it confirms it, nobody else. */
export const mayConfirm = (actor: Actor, it: Draftable): boolean =>
  it.state === 'confirming' && isOfItsOffice(actor, it);

/** What is not in force yet may be given up by the office that imported it. */
export const mayDiscard = (actor: Actor, it: Draftable): boolean =>
  it.state !== 'in-force' && it.state !== 'discarded' && isOfItsOffice(actor, it);

/** What lies between a directive in force and others is kept by the office that keeps the directive. */
export const mayRelate = (actor: Actor, it: Draftable): boolean =>
  it.state === 'in-force' && isOfItsOffice(actor, it);

/** Not where a secrecy mark was found: its file is gone. */
/** Its labels, for measuring the reading: the office that confirmed it, once nothing is left to confirm. */
export const mayExportGold = (actor: Actor, it: Draftable): boolean =>
  (it.state === 'confirming' || it.state === 'in-force') && isOfItsOffice(actor, it);

export const mayReadAgain = (actor: Actor, it: Draftable): boolean =>
  it.state === 'unreadable' && it.failureCode !== 'SECRECY_MARK' && isOfItsOffice(actor, it);
