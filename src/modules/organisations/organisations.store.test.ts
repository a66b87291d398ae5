import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { createBus } from '../../platform/events/bus.ts';
import { inScope } from '../../platform/http/scope.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Actor, Role, Scope } from '../access/index.ts';
import { historyOf } from '../audit/index.ts';
import {
  addAlias,
  bodyNames,
  changeBody,
  directoryOn,
  endBody,
  foundBody,
  type NewBody,
  recordSuccession,
  resolveBody,
  successorsIn,
} from './index.ts';
import { listBodies } from './list-bodies.ts';
import { removeAlias } from './remove-alias.ts';
import { showBody } from './show-body.ts';
import { withdrawSuccession } from './withdraw-succession.ts';

const TODAY = '2026-12-17';

describe.each(engines)('bodies in time, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
  });
  beforeEach(async () => {
    here = await test.newJurisdiction('Tỉnh Minh Giang');
  });
  afterAll(() => test.close());

  const actor = (role: Role): Actor => ({
    jurisdictionId: here,
    personId: newId(),
    personName: 'Người thử',
    postId: null,
    posts: [{ id: newId(), title: 'Chuyên viên', bodyId: newId(), role, serves: [] }],
  });
  const as = <R>(role: Role, work: (scope: Scope) => Promise<R>, mode: 'read' | 'write' = 'write') =>
    inScope(
      {
        database: test.database,
        bus: createBus(() => undefined),
        originId: test.originId,
        actor: actor(role),
        at: new Date(),
        today: TODAY,
      },
      mode,
      work,
    );
  const office = <R>(work: (scope: Scope) => Promise<R>) => as('office', work);
  const department = (name: string, rest: Partial<NewBody> = {}) =>
    office((scope) =>
      foundBody(scope, { name, kind: 'department', level: 'province', from: '2016-03-01', ...rest }),
    );

  it('shows a body under the name it bore on each day', async () => {
    const id = await department('Sở  Giao thông vận tải');
    await office((scope) => changeBody(scope, id, { from: '2025-03-01', name: 'Sở Xây dựng' }));
    const nameOn = (day: string) =>
      as('focal-point', async (scope) => (await bodyNames(scope, [id], day)).get(id), 'read');
    expect(await nameOn('2025-02-28')).toMatchObject({ name: 'Sở Giao thông vận tải', lives: true });
    expect(await nameOn('2025-03-01')).toMatchObject({ name: 'Sở Xây dựng', lives: true });
    expect(await nameOn('2010-01-01')).toMatchObject({ name: 'Sở Giao thông vận tải', lives: false });
  });

  it('keeps what was held before a correction, beside what is held now', async () => {
    const id = await department('Sở Xây dưng');
    await office((scope) =>
      changeBody(scope, id, { from: '2016-03-01', name: 'Sở Xây dựng', reason: 'gõ nhầm' }),
    );
    const page = await as('focal-point', (scope) => showBody(scope, id, undefined), 'read');
    expect(page.versions.map((version) => version.name)).toEqual(['Sở Xây dựng']);
    expect(page.corrected.map((version) => version.name)).toEqual(['Sở Xây dưng']);
    expect(page.history.map((line) => [line.action, line.reason])).toEqual([
      ['organisation.founded', null],
      ['organisation.changed', 'gõ nhầm'],
    ]);
    expect(page.may.change).toBe(false);
  });

  it('never lets two versions of one body overlap, not even by hand', async () => {
    const id = await department('Sở Y tế');
    await expect(
      test.database.pool.query(
        `insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, name, kind, level)
         values ($1, $2, $3, '2020-01-01', 'X', 'department', 'province')`,
        [here, newId(), id],
      ),
    ).rejects.toThrow(/conflicting key|exclusion/);
  });

  it('recognises the names given to it, until they are taken away', async () => {
    const id = await department('Sở Nông nghiệp và Môi trường', { aliases: ['Sở NN-MT'] });
    await office((scope) => addAlias(scope, id, 'Sở Nông-Môi'));
    const denotes = (wording: string) =>
      as('office', async (scope) => resolveBody(await directoryOn(scope, TODAY), wording), 'read');
    expect(await denotes('sở nông môi')).toEqual({ outcome: 'one', bodyId: id });
    expect(await office((scope) => removeAlias(scope, id, 'Sở Nông-Môi'))).toEqual(['Sở NN-MT']);
    expect(await denotes('sở nông môi')).toEqual({ outcome: 'none' });
    await expect(office((scope) => removeAlias(scope, id, 'Sở Nông-Môi'))).rejects.toMatchObject({
      code: 'ALIAS_NOT_FOUND',
    });
  });

  it('goes by the names in use on the day of reading, whenever the document was issued', async () => {
    const id = await department('Sở Nông nghiệp và Môi trường');
    await office((scope) => addAlias(scope, id, 'Sở Nông-Môi'));
    const reading = (today: string) =>
      office(async (scope) => {
        const directory = await directoryOn({ ...scope, today }, '2026-01-05');
        return resolveBody(directory, 'sở nông môi').outcome;
      });
    const later = addDays(TODAY, 10);
    expect([await reading(addDays(TODAY, -1)), await reading(TODAY)]).toEqual(['none', 'one']);
    await office((scope) => removeAlias({ ...scope, today: later }, id, 'Sở Nông-Môi'));
    expect([await reading(addDays(TODAY, 9)), await reading(later)]).toEqual(['one', 'none']);
    await office((scope) => addAlias({ ...scope, today: later }, id, 'Sở Nông-Môi'));
    expect(await reading(later)).toBe('one');
  });

  it('follows a split with a choice, and forgets an arrow that was withdrawn', async () => {
    const labour = await department('Sở Lao động - Thương binh và Xã hội');
    const home = await department('Sở Nội vụ');
    const health = await department('Sở Y tế');
    const ids = await office(async (scope) => {
      const split = {
        kind: 'split' as const,
        fromId: labour,
        effectiveOn: '2025-03-01',
        legalBasis: 'NĐ 45',
      };
      return [
        await recordSuccession(scope, { ...split, toId: home }),
        await recordSuccession(scope, { ...split, toId: health, functions: 'Bảo trợ xã hội' }),
      ];
    });
    await office((scope) => endBody(scope, labour, '2025-03-01'));
    const succession = () =>
      as('office', async (scope) => successorsIn(await directoryOn(scope, TODAY), labour), 'read');
    expect(await succession()).toMatchObject({
      outcome: 'choice',
      heirs: [{ bodyId: home }, { bodyId: health }],
    });
    await office((scope) => withdrawSuccession(scope, ids[0] as string, 'nhập nhầm'));
    expect(await succession()).toMatchObject({ outcome: 'choice', heirs: [{ bodyId: health }] });
    const page = await office((scope) => showBody(scope, health, undefined));
    expect(page.arrows).toMatchObject([
      { fromName: 'Sở Lao động - Thương binh và Xã hội', toName: 'Sở Y tế', share: null },
    ]);
  });

  it('lists the tree of a day, what fits a search without marks, and what had ended', async () => {
    const top = await office((scope) =>
      foundBody(scope, {
        name: 'UBND tỉnh',
        kind: 'peoples-committee',
        level: 'province',
        from: '2016-01-01',
      }),
    );
    await department('Sở Tài chính', { parentId: top });
    const old = await department('Sở Kế hoạch và Đầu tư', { parentId: top });
    await office((scope) => endBody(scope, old, '2025-03-01'));
    const list = (on: string, q = '') => as('leader', (scope) => listBodies(scope, { on, q }), 'read');
    const early = await list('2025-02-28');
    expect(early.bodies.map((body) => [body.name, body.depth])).toEqual([
      ['UBND tỉnh', 0],
      ['Sở Kế hoạch và Đầu tư', 1],
      ['Sở Tài chính', 1],
    ]);
    expect(early).toMatchObject({ total: 3, ended: [], may: { found: false } });
    const found = await list(TODAY, 'tai chinh');
    expect(found.bodies.map((body) => [body.name, body.fits])).toEqual([
      ['UBND tỉnh', false],
      ['Sở Tài chính', true],
    ]);
    expect((await list(TODAY, 'ke hoach')).ended.map((body) => body.name)).toEqual(['Sở Kế hoạch và Đầu tư']);
  });

  it('refuses what cannot be, with a code', async () => {
    const top = await department('UBND tỉnh');
    const child = await department('Sở Tư pháp', { parentId: top });
    const refused = (work: (scope: Scope) => Promise<unknown>) =>
      office(work).then(
        () => 'done',
        (thrown: { code?: string }) => thrown.code,
      );
    const changed = (id: string, change: Parameters<typeof changeBody>[2]) =>
      refused((scope) => changeBody(scope, id, change));
    expect(await changed(top, { from: TODAY, parentId: child })).toBe('PARENT_IN_CIRCLE');
    expect(await changed(child, { from: TODAY, parentId: newId() })).toBe('PARENT_NOT_LIVING');
    expect(await changed(child, { from: TODAY, name: 'Sở Tư pháp' })).toBe('ORGANISATION_UNCHANGED');
    expect(await changed(newId(), { from: TODAY, name: 'Sở Tư pháp' })).toBe('ORGANISATION_NOT_FOUND');
    expect(await refused((scope) => endBody(scope, child, '2016-03-01'))).toBe('ORGANISATION_NEVER_LIVED');
    const twin = {
      name: 'sở tư pháp',
      kind: 'department',
      level: 'province',
      parentId: top,
      from: TODAY,
    } as const;
    expect(await refused((scope) => foundBody(scope, twin))).toBe('ORGANISATION_EXISTS');
    expect(await refused((scope) => foundBody(scope, { ...twin, twin: true }))).toBe('done');
    const arrow = { fromId: child, toId: null, effectiveOn: TODAY };
    expect(await refused((scope) => recordSuccession(scope, { ...arrow, kind: 'merge' }))).toBe(
      'SUCCESSION_UNFIT',
    );
    expect(
      await refused((scope) =>
        recordSuccession(scope, { ...arrow, kind: 'abolish', effectiveOn: '2016-03-01' }),
      ),
    ).toBe('SUCCESSION_UNFIT');
  });

  it('lets administrator and office keep the directory, nobody else, and writes every act into the trail', async () => {
    const draft: NewBody = { name: 'Sở Du lịch', kind: 'department', level: 'province', from: '2020-01-01' };
    for (const role of ['focal-point', 'leader', 'inspector'] as const) {
      await expect(as(role, (scope) => foundBody(scope, draft))).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      });
    }
    const id = await as('administrator', (scope) => foundBody(scope, draft));
    await as('administrator', (scope) => endBody(scope, id, '2026-01-01'));
    await as('administrator', (scope) => endBody(scope, id, null));
    const lines = await office((scope) => historyOf(scope.tx, here, 'organisation', id));
    expect(lines.map((line) => line.action)).toEqual([
      'organisation.founded',
      'organisation.ended',
      'organisation.end-withdrawn',
    ]);
  });
});
