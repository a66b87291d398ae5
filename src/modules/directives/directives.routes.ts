import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import { keptFile } from '../../platform/files/stored-file.ts';
import type { Route } from '../../platform/http/route.ts';
import type { Services } from '../../platform/module.ts';
import { type Actor, route } from '../access/index.ts';
import { historyOf } from '../audit/index.ts';
import { changeDisposition, dismissStatement } from './change-disposition.ts';
import { chooseReaders } from './choose-readers.ts';
import { completeHeader } from './complete-header.ts';
import { confirmAbove } from './confirm-above.ts';
import { confirmStatements } from './confirm-statement.ts';
import { confirmDirectives, importDirectives, readDirectives } from './directives.policy.ts';
import { directivesEndpoints as at } from './directives.schema.ts';
import { discardDirective, readAgain } from './discard-directive.ts';
import { divideStatement, mergeStatement } from './divide-statement.ts';
import { editDuty } from './edit-duty.ts';
import { editIndicators } from './edit-indicators.ts';
import { examineUpload } from './examine-upload.ts';
import { exportGold } from './export-gold.ts';
import { importDirective } from './import-directive.ts';
import { listDirectives } from './list-directives.ts';
import { openDraft, readWhole } from './open-draft.ts';
import { otherwise } from './otherwise.ts';
import { pagePicture } from './page-picture.ts';
import { putInForce } from './put-in-force.ts';
import { readPage } from './read-page.ts';
import { readThread } from './read-thread.ts';
import { readingProgress } from './reading-progress.ts';
import { relationRoutes } from './relations/relations.routes.ts';
import { reviewOf } from './review-view.ts';
import { redoStep, undoStep } from './take-step.ts';

/** HTTP of this module: importing and reading, then the acts of confirming. */
export const directiveRoutes = (services: Services): readonly Route<Actor>[] => [
  route(
    at.importDirective,
    importDirectives,
    async (scope, { body, query, fileName }) => {
      const upload = { bytes: body, fileName, declaredUnmarked: query.declared === 'unmarked' };
      const { id, state, twins } = await importDirective(scope, services.files, upload);
      return { id, state, twins: [...twins] };
    },
    ({ body, query }) => examineUpload(body, services.config, query.declared === 'unmarked'),
  ),
  route(at.listDirectives, readDirectives, (scope, { query }) => listDirectives(scope, query)),
  route(at.readDirective, readDirectives, (scope, { params }) => readPage(scope, params.id)),
  route(at.readReading, readDirectives, async (scope, { params }) =>
    readingProgress(await readWhole(scope, params.id)),
  ),
  route(at.readAgain, confirmDirectives, async (scope, { params }) => {
    await readAgain(scope, params.id);
    return readingProgress(await readWhole(scope, params.id));
  }),
  route(at.readThread, readDirectives, (scope, { params }) =>
    readThread(scope, params.id, params.statementId),
  ),
  route(at.readHistory, readDirectives, async (scope, { params }) => {
    const { id } = await readWhole(scope, params.id);
    const lines = await historyOf(scope.tx, scope.jurisdictionId, 'directive', id);
    return {
      lines: lines.map(({ payload, at: instant, ...line }) => ({
        ...line,
        at: instant.toISOString(),
        before: payload?.before ?? null,
        after: payload?.after ?? null,
        reason: payload?.reason ?? null,
      })),
    };
  }),
  route(at.downloadSource, readDirectives, async (scope, { params }) => {
    const it = await readWhole(scope, params.id);
    const kept = await keptFile(scope.tx, scope.jurisdictionId, it.sourceHash);
    const bytes = kept && (await services.files.get(it.sourceHash));
    if (!kept || !bytes) throw platformFault('NOT_FOUND');
    return { bytes, mediaType: kept.mediaType, name: it.fileName, inline: false };
  }),
  route(at.readPagePicture, readDirectives, async (scope, { params }) => {
    const it = await readWhole(scope, params.id);
    return pagePicture(services, it, params.page);
  }),
  route(at.readReview, confirmDirectives, async (scope, { params }) =>
    reviewOf(scope, await openDraft(scope, params.id)),
  ),
  route(at.readOtherwise, confirmDirectives, async (scope, { params }) =>
    otherwise(scope, await openDraft(scope, params.id), params.statementId),
  ),
  route(at.completeHeader, confirmDirectives, (scope, { params, body }) =>
    completeHeader(scope, params.id, body),
  ),
  route(at.confirmStatement, confirmDirectives, (scope, { params, body }) =>
    confirmStatements(scope, params.id, [{ id: params.statementId, ...body }]),
  ),
  route(at.confirmAbove, confirmDirectives, (scope, { params, body }) =>
    confirmAbove(scope, params.id, body.atLeast),
  ),
  route(at.dismissStatement, confirmDirectives, (scope, { params, body }) =>
    dismissStatement(scope, params.id, params.statementId, body.revision),
  ),
  route(at.changeDisposition, confirmDirectives, (scope, { params, body: { revision, disposition } }) =>
    changeDisposition(scope, params.id, [{ id: params.statementId, revision }], disposition),
  ),
  route(at.editDuty, confirmDirectives, (scope, { params, body: { revision, ...correction } }) =>
    editDuty(scope, params.id, [{ id: params.statementId, revision }], correction),
  ),
  route(at.editIndicators, confirmDirectives, (scope, { params, body }) =>
    editIndicators(scope, params.id, { id: params.statementId, revision: body.revision }, body.indicators),
  ),
  route(at.confirmSelection, confirmDirectives, (scope, { params, body }) =>
    confirmStatements(scope, params.id, body.sentences),
  ),
  route(at.classifySelection, confirmDirectives, (scope, { params, body }) =>
    changeDisposition(scope, params.id, body.sentences, body.disposition),
  ),
  route(at.editSelection, confirmDirectives, (scope, { params, body }) =>
    editDuty(scope, params.id, body.sentences, body.duty),
  ),
  route(at.splitStatement, confirmDirectives, (scope, { params, body }) =>
    divideStatement(scope, params.id, params.statementId, body),
  ),
  route(at.mergeStatement, confirmDirectives, (scope, { params, body }) =>
    mergeStatement(scope, params.id, params.statementId, body.revision),
  ),
  route(at.chooseReaders, confirmDirectives, (scope, { params, body }) =>
    chooseReaders(scope, params.id, body),
  ),
  route(at.undo, confirmDirectives, (scope, { params }) => undoStep(scope, params.id)),
  route(at.redo, confirmDirectives, (scope, { params }) => redoStep(scope, params.id)),
  route(at.putInForce, confirmDirectives, (scope, { params }) => putInForce(scope, params.id)),
  route(at.exportGold, confirmDirectives, (scope, { params }) =>
    exportGold(scope, services.files, params.id),
  ),
  route(at.discard, confirmDirectives, (scope, { params, body }) =>
    discardDirective(scope, params.id, body.reason),
  ),
  ...relationRoutes,
];
