import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { FileAnswer } from '../../platform/http/endpoint.ts';
import type { Scope } from '../access/index.ts';
import { evidenceOf } from './evidence.store.ts';
import { fileKind } from './file-kind.ts';
import { visibleTask } from './tasks.store.ts';

/** The file of a piece of evidence, for whoever sees its task. Its kind is judged anew from its content. */
export async function readEvidence(
  scope: Scope,
  files: FileStore,
  taskId: string,
  evidenceId: string,
): Promise<FileAnswer> {
  const task = await visibleTask(scope, taskId);
  const evidence = task && (await evidenceOf(scope, taskId, evidenceId));
  const bytes = evidence?.file_hash ? await files.get(evidence.file_hash) : null;
  if (!evidence || !bytes) throw platformFault('NOT_FOUND');
  const name = evidence.file_name ?? evidence.title;
  return { bytes, name, ...fileKind(bytes, name) };
}
