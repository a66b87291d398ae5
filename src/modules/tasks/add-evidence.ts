import type { Day } from '../../platform/clock/clock.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { keepFile } from '../../platform/files/stored-file.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { insertEvidence } from './evidence.store.ts';
import { fileKind } from './file-kind.ts';
import { openTask } from './open-task.ts';
import { saveTask } from './save-task.ts';
import type { TaskRecord } from './task-record.ts';
import { fault } from './tasks.errors.ts';

/** A result document by number and date, a file, or a file of such a document. */
export interface NewEvidence {
  readonly revision?: number;
  /** The name of the file where left out. */
  readonly title?: string | undefined;
  readonly docNumber?: string | undefined;
  readonly docDate?: Day | undefined;
  readonly file?: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  /** The person declares that a file which cannot be read bears no secrecy mark; it stands in the history. */
  readonly declaredUnmarked?: boolean | undefined;
}

/** Adds a piece of evidence; the file is kept byte for byte under its hash. Marks of secrecy are judged before. */
export async function addEvidence(
  scope: Scope,
  files: FileStore,
  taskId: string,
  given: NewEvidence,
): Promise<TaskRecord> {
  const open = await openTask(
    scope,
    taskId,
    'add-evidence',
    given.revision === undefined ? {} : { revision: given.revision },
  );
  const { file } = given;
  const title = given.title ?? file?.name ?? '';
  if (title === '' || (file ? file.bytes.length === 0 || file.name === '' : !given.docNumber))
    throw fault('EVIDENCE_EMPTY');
  if (given.docDate !== undefined && given.docDate > scope.today) throw fault('RESULT_IN_FUTURE');
  const hash = file
    ? await keepFile(scope.tx, files, scope.jurisdictionId, {
        bytes: file.bytes,
        mediaType: fileKind(file.bytes, file.name).mediaType,
      })
    : null;
  const id = newId();
  await insertEvidence(scope, {
    id,
    task_id: taskId,
    title,
    doc_number: given.docNumber ?? null,
    doc_date: given.docDate ?? null,
    file_hash: hash,
    file_name: file?.name ?? null,
  });
  return saveTask(scope, open, {
    patch: { evidence_count: open.task.evidence_count + 1 },
    kind: 'evidence-added',
    details: {
      evidenceId: id,
      title,
      ...(given.docNumber === undefined ? {} : { docNumber: given.docNumber }),
      ...(given.docDate === undefined ? {} : { docDate: given.docDate }),
      ...(given.declaredUnmarked ? { declaredUnmarked: true } : {}),
    },
  });
}
