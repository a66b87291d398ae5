import { issueFirstLink } from './modules/access/index.ts';
import type { Product } from './product.ts';

/**
 * The one-time link printed at start, or null where it is not needed. Without any account it founds the province (or
 * lets the first administrator in); on the demonstration it lets the office's officer in at every start.
 */
export async function openingLink(product: Product): Promise<string | null> {
  const { database, clock } = product.services;
  const demonstration = await database.owner
    .selectFrom('jurisdiction')
    .innerJoin('post', 'post.jurisdiction_id', 'jurisdiction.id')
    .select(['post.jurisdiction_id as jurisdictionId', 'post.person_id as personId'])
    .where('jurisdiction.demonstration_day', 'is not', null)
    .whereRef('post.valid_from', '<=', 'jurisdiction.demonstration_day')
    .where('post.role', '=', 'office')
    .orderBy('post.valid_from')
    .executeTakeFirst();
  const account = await database.owner
    .selectFrom('person')
    .select('id')
    .where('user_id', 'is not', null)
    .executeTakeFirst();
  if (!demonstration && account) return null;
  const administrator = demonstration ?? (await waitingAdministrator(product));
  const token = await issueFirstLink(
    database,
    administrator ?? { jurisdictionId: null, personId: null },
    clock.now(),
  );
  return `${product.url}/first-sign-in?token=${token}`;
}

/** An administrator who was entered but never signed in: the founding was interrupted. */
async function waitingAdministrator(product: Product) {
  return product.services.database.owner
    .selectFrom('post')
    .select(['jurisdiction_id as jurisdictionId', 'person_id as personId'])
    .where('role', '=', 'administrator')
    .executeTakeFirst();
}
