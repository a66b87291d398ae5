import { fault } from '../../platform/errors/platform.errors.ts';
import { type Actor, anyPost, holders } from '../access/index.ts';

/** Everybody with a post reads the directory: it is the province's public outline. */
export const readDirectory = anyPost('may read the directory of bodies');

/** Administrator and office enter and change bodies, also while they confirm a document. */
export const keepDirectory = holders('keeps the directory of bodies', 'administrator', 'office');

export const mayKeepDirectory = (actor: Actor): boolean => keepDirectory.allows(actor);

/** For use cases that other modules call: throws where the actor does not keep the directory. */
export function requireKeeper(actor: Actor): void {
  if (!mayKeepDirectory(actor)) throw fault('NOT_ALLOWED', { needs: keepDirectory.sentence });
}
