import { orderWords } from '@quyet/parser/likeness';
import { inJurisdiction } from '../../../platform/database/transaction.ts';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import type { Services } from '../../../platform/module.ts';
import { indexOrders, ordersUnindexed } from './order-index.store.ts';

const BATCH = 500;

const INDEX_JOB = 'directives.index-orders';

/** Queues the indexing of whatever is in force and not in the index. */
export const queueIndexing = (services: Services): Promise<void> =>
  services.jobs().send(INDEX_JOB, {}, INDEX_JOB);

/** The job that brings the index of orders up to date. */
export const orderIndexJob = (services: Services): JobKind<Record<string, never>> => ({
  name: INDEX_JOB,
  retries: 2,
  seconds: 900,
  run: () => indexLeftovers(services),
});

/** Indexes the orders that were in force before there was an index, batch by batch; safe to repeat. */
export async function indexLeftovers(services: Pick<Services, 'database'>): Promise<void> {
  const jurisdictions = await services.database.owner.selectFrom('jurisdiction').select('id').execute();
  for (const { id: jurisdictionId } of jurisdictions) {
    for (let more = true; more; ) {
      more = await inJurisdiction(services.database, jurisdictionId, 'write', async (tx) => {
        const place = { tx, jurisdictionId };
        const left = await ordersUnindexed(place, BATCH);
        await indexOrders(
          place,
          left.map(({ title, ...it }) => ({ ...it, words: orderWords(title).words })),
        );
        return left.length === BATCH;
      });
    }
  }
}
