import { type Actor, holders } from './actor.ts';

/** Who holds which post is needed by those who assign and follow; the rest see colleagues in the directory. */
export const readPeople = holders('may see people and their posts', 'administrator', 'office');

/** Posts carry rights: only an administrator gives and takes them. */
export const keepPeople = holders('keeps people and their posts', 'administrator');

export const mayKeepPeople = (actor: Actor): boolean => keepPeople.allows(actor);
