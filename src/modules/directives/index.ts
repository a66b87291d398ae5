import type { Module, Services } from '../../platform/module.ts';
import type { Actor } from '../access/index.ts';
import { directiveJobs, queueLeftovers, queueReading } from './directives.jobs.ts';
import { directiveRoutes } from './directives.routes.ts';
import './corrections.table.ts';
import './directives.table.ts';
import './relations/relations.table.ts';
import { queueIndexing } from './relations/order-index.jobs.ts';

export { changeDisposition } from './change-disposition.ts';
export { chooseReaders } from './choose-readers.ts';
export { completeHeader } from './complete-header.ts';
export { confirmAbove } from './confirm-above.ts';
export { confirmStatements } from './confirm-statement.ts';
export { type CorrectedSentences, correctedSentences } from './corrected-sentences.ts';
export { editDuty } from './edit-duty.ts';
export { examineUpload } from './examine-upload.ts';
export { importDirective } from './import-directive.ts';
export { openDraft } from './open-draft.ts';
export { putInForce } from './put-in-force.ts';
export { readDirective } from './read-directive.ts';
export { chooseLikeness, readDraftLikenesses } from './relations/draft-likenesses.ts';
export { decideDraftRelation, readDraftRelations } from './relations/draft-relations.ts';
export { reviewOf } from './review-view.ts';

/** Directives: taken in, read, confirmed, put in force, and read through their results. */
export function createDirectives(services: Services): Module<Actor> {
  return {
    name: 'directives',
    routes: directiveRoutes(services),
    jobs: directiveJobs(services),
    start: async () => {
      services.bus.on('directive.imported', ({ jurisdictionId, objectId }) =>
        queueReading(services, { jurisdictionId, directiveId: objectId }),
      );
      await queueLeftovers(services);
      await queueIndexing(services);
    },
  };
}
