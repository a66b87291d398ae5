import { mediaOf } from '@quyet/parser/read';
import type { FileStore } from '../../platform/files/file-store.ts';
import { keepFile } from '../../platform/files/stored-file.ts';
import { newId } from '../../platform/ids/id.ts';
import { bodiesOf, type Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { fault } from './directives.errors.ts';
import { insertDirective } from './directives.store.ts';
import type { Twin } from './twins.store.ts';
import { visibleTwins } from './visible-twins.ts';

export interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The clerk has declared that it bears no secrecy mark (examine-upload.ts). */
  readonly declaredUnmarked?: boolean;
}

/**
 * Keeps a file that examine-upload.ts has let through, for the first office in which the actor holds an office post.
 * It is read in the background after commit (event `directive.imported`).
 */
export async function importDirective(
  scope: Scope,
  files: FileStore,
  upload: Upload,
): Promise<{ readonly id: string; readonly state: 'reading'; readonly twins: readonly Twin[] }> {
  const [custodianId] = bodiesOf(scope.actor, 'office');
  if (!custodianId) throw fault('IMPORT_NEEDS_OFFICE');
  const { bytes } = upload;
  const media = mediaOf(bytes);
  const hash = await keepFile(scope.tx, files, scope.jurisdictionId, {
    bytes,
    mediaType: media.type,
  });
  const id = newId();
  const twins = await visibleTwins(scope, { id, hash, issuerId: null, number: null, issuedOn: null });
  await insertDirective(scope.tx, {
    jurisdictionId: scope.jurisdictionId,
    id,
    originId: scope.originId,
    hash,
    fileName: plainName(upload.fileName, media.ending),
    custodianId,
    importedBy: scope.actor.personId,
    importedAt: scope.at,
    declaredUnmarked: upload.declaredUnmarked === true,
  });
  await record(scope, {
    action: 'directive.imported',
    objectKind: 'directive',
    objectId: id,
    after: {
      state: 'reading',
      hash,
      custodianId,
      ...(upload.declaredUnmarked && { declaredUnmarked: true }),
    },
  });
  scope.afterCommit({ kind: 'directive.imported', objectId: id });
  return { id, state: 'reading', twins };
}

/** The last part of a path, without control and direction signs that could disguise it. */
function plainName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return plain === '' ? `van-ban.${ending}` : plain.slice(-200);
}
