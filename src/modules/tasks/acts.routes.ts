import type { Route } from '../../platform/http/route.ts';
import type { Services } from '../../platform/module.ts';
import { type Actor, route } from '../access/index.ts';
import { actEndpoints as api } from './acts.schema.ts';
import { addEvidence } from './add-evidence.ts';
import { assignTask } from './assign-task.ts';
import { cancelTask } from './cancel-task.ts';
import { clarifyTask } from './clarify-task.ts';
import { confirmTask } from './confirm-task.ts';
import { refuseSecretFile, refuseSecretWords } from './evidence-secrecy.ts';
import { giveTask } from './give-task.ts';
import { handOverTask } from './hand-over-task.ts';
import { readEvidence } from './read-evidence.ts';
import { receiveTask } from './receive-task.ts';
import { refuseTask } from './refuse-task.ts';
import { reportProgress } from './report-progress.ts';
import { resumeTask } from './resume-task.ts';
import { returnTask } from './return-task.ts';
import { setDeadline } from './set-deadline.ts';
import { standing } from './standing.ts';
import { submitTask } from './submit-task.ts';
import { suspendTask } from './suspend-task.ts';
import { tasksPolicy } from './tasks.policy.ts';
import { threadEndpoints } from './thread.schema.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

/** The acts: whoever may act at all comes in; the workflow judges which side of the task the caller is on. */
export const actRoutes = ({ files, config }: Pick<Services, 'files' | 'config'>): readonly Route<Actor>[] => [
  route(api.createTask, tasksPolicy.give, async (scope, { body }) =>
    standing(scope, await giveTask(scope, body)),
  ),
  route(api.assignTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await assignTask(scope, params.id, body)),
  ),
  route(api.handOverTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await handOverTask(scope, params.id, body)),
  ),
  route(api.receiveTask, tasksPolicy.carryOut, async (scope, { params, body }) =>
    standing(scope, await receiveTask(scope, params.id, body)),
  ),
  route(api.reportProgress, tasksPolicy.carryOut, async (scope, { params, body }) =>
    standing(scope, await reportProgress(scope, params.id, body)),
  ),
  route(
    api.addDocument,
    tasksPolicy.carryOut,
    async (scope, { params, body }) => standing(scope, await addEvidence(scope, files, params.id, body)),
    async ({ body }) => refuseSecretWords(body),
  ),
  route(
    api.addFile,
    tasksPolicy.carryOut,
    async (scope, { params, query: { declared, ...said }, body, fileName }) =>
      standing(
        scope,
        await addEvidence(scope, files, params.id, {
          ...said,
          file: { bytes: body, name: fileName },
          ...(declared && { declaredUnmarked: true }),
        }),
      ),
    ({ query: { declared, ...said }, body, fileName }) =>
      refuseSecretFile(
        said,
        { bytes: body, name: fileName, declaredUnmarked: declared === 'unmarked' },
        config,
      ),
  ),
  route(threadEndpoints.readEvidenceFile, tasksPolicy.read, (scope, { params }) =>
    readEvidence(scope, files, params.id, params.evidenceId),
  ),
  route(api.withdrawEvidence, tasksPolicy.carryOut, async (scope, { params, body }) =>
    standing(scope, await withdrawEvidence(scope, params.id, params.evidenceId, body)),
  ),
  route(api.submitTask, tasksPolicy.carryOut, async (scope, { params, body }) =>
    standing(scope, await submitTask(scope, params.id, body)),
  ),
  route(api.confirmTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await confirmTask(scope, params.id, body)),
  ),
  route(api.returnTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await returnTask(scope, params.id, body)),
  ),
  route(api.suspendTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await suspendTask(scope, params.id, body)),
  ),
  route(api.resumeTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await resumeTask(scope, params.id, body)),
  ),
  route(api.refuseTask, tasksPolicy.carryOut, async (scope, { params, body }) =>
    standing(scope, await refuseTask(scope, params.id, body)),
  ),
  route(api.cancelTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await cancelTask(scope, params.id, body)),
  ),
  route(api.setDeadline, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await setDeadline(scope, params.id, body)),
  ),
  route(api.clarifyTask, tasksPolicy.decide, async (scope, { params, body }) =>
    standing(scope, await clarifyTask(scope, params.id, body)),
  ),
];
