import { inJurisdiction } from '../../platform/database/transaction.ts';
import { destroyedFiles } from '../../platform/files/stored-file.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/module.ts';
import { type Actor, dayIn } from '../access/index.ts';
import { findDirective, leftReading } from './directives.store.ts';
import { readDirective } from './read-directive.ts';
import { orderIndexJob } from './relations/order-index.jobs.ts';

export const READ_JOB = 'directives.read';

type ReadData = { readonly jurisdictionId: string; readonly directiveId: string };

/** Queues the reading of one directive; the same directive waits only once. */
export const queueReading = (services: Services, data: ReadData): Promise<void> =>
  services.jobs().send(READ_JOB, data, data.directiveId);

/**
 * Takes up whatever was left, in every jurisdiction: documents unread by a crash between commit and queue or by a lost
 * worker, files marked as destroyed whose bytes a crash kept.
 */
export async function queueLeftovers(services: Services): Promise<void> {
  const jurisdictions = await services.database.owner.selectFrom('jurisdiction').select('id').execute();
  for (const { id: jurisdictionId } of jurisdictions) {
    const left = await inJurisdiction(services.database, jurisdictionId, 'read', (tx) =>
      leftReading(tx, jurisdictionId),
    );
    for (const directiveId of left) await queueReading(services, { jurisdictionId, directiveId });
    const destroyed = await inJurisdiction(services.database, jurisdictionId, 'read', (tx) =>
      destroyedFiles(tx, jurisdictionId),
    );
    for (const hash of destroyed) await services.files.remove(hash);
  }
}

/** The jobs of this module. */
export function directiveJobs(services: Services): readonly JobKind<never>[] {
  const read: JobKind<ReadData> = {
    name: READ_JOB,
    retries: 2,
    seconds: Math.ceil(services.config.readingSeconds) + 60,
    run: async ({ jurisdictionId, directiveId }) => {
      const importedBy = await inJurisdiction(services.database, jurisdictionId, 'read', async (tx) => {
        const it = await findDirective(tx, jurisdictionId, directiveId);
        return it?.importedBy;
      });
      if (!importedBy) return;
      const { database, bus, originId, clock } = services;
      const actor = onBehalfOf(jurisdictionId, importedBy);
      const frame = {
        database,
        bus,
        originId,
        actor,
        at: clock.now(),
        today: await dayIn(database, jurisdictionId, clock),
      };
      await readDirective(services, frame, directiveId);
    },
  };
  const pickUp: JobKind<Record<string, never>> = {
    name: 'directives.pick-up',
    retries: 0,
    seconds: 120,
    schedule: '*/5 * * * *', // every five minutes
    run: () => queueLeftovers(services),
  };
  return [read, pickUp, orderIndexJob(services)] as unknown as readonly JobKind<never>[];
}

/** The machine acts for whoever imported the document, with none of the person's rights. */
const onBehalfOf = (jurisdictionId: string, personId: string): Actor => ({
  jurisdictionId,
  personId,
  personName: '',
  posts: [],
  postId: null,
});
