import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { CONCLUSION, type Desk, openDesk } from '../../../test/support/directive.ts';
import { type Province, settleProvince } from '../../../test/support/province.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import { contentHash } from '../../platform/files/file-store.ts';
import { destroyedFiles } from '../../platform/files/stored-file.ts';
import { inScope } from '../../platform/http/scope.ts';
import { mayDiscard, mayReadAgain } from './directives.policy.ts';
import { findDirective } from './directives.store.ts';
import { importDirective } from './import-directive.ts';

describe.each(engines)('a document found secret while it is read, on %s', (engine) => {
  let test: TestDatabase;
  let province: Province;
  let desk: Desk;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
    desk = openDesk(test);
  });
  afterAll(() => test.close());

  it('loses its file and its name, keeps its hash, and is not taken in again', async () => {
    const clerk = province.people.find((one) => one.bodyKey === 'van-phong-tinh-uy' && one.role === 'office');
    if (!clerk) throw new Error('no clerk');
    // Imported as the first glance at a scan would let it through.
    const text = CONCLUSION.replace('TỈNH ỦY THỬ NGHIỆM\n*', 'TỈNH ỦY THỬ NGHIỆM\nTỐI MẬT\n*');
    const id = await desk.take(clerk, text, 'phòng thủ khu vực.txt');
    const hash = contentHash(new TextEncoder().encode(text));

    const frame = await desk.frame(clerk);
    const kept = await inScope(frame, 'read', ({ tx, jurisdictionId }) =>
      findDirective(tx, jurisdictionId, id),
    );
    expect(kept).toMatchObject({ state: 'unreadable', failureCode: 'SECRECY_MARK', text: null });
    expect(kept?.fileName).not.toContain('phòng thủ');
    expect(await desk.files.get(hash)).toBeNull();
    if (!kept) throw new Error('not kept');
    expect([mayReadAgain(frame.actor, kept), mayDiscard(frame.actor, kept)]).toEqual([false, true]);

    expect(
      await inJurisdiction(test.database, clerk.jurisdictionId, 'read', (tx) =>
        destroyedFiles(tx, clerk.jurisdictionId),
      ),
    ).toEqual([hash]);
    const again = inScope(frame, 'write', (scope) =>
      importDirective(scope, desk.files, { bytes: new TextEncoder().encode(text), fileName: 'khác.txt' }),
    );
    await expect(again).rejects.toMatchObject({ code: 'FILE_DESTROYED' });
    expect(await desk.files.get(hash)).toBeNull();
  });
});
