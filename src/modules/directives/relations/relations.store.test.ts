import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { type RelationWorld, relationWorld } from '../../../../test/support/relation-world.ts';
import { historyOf } from '../../audit/index.ts';
import { listDirectives } from '../list-directives.ts';
import { readPage } from '../read-page.ts';
import { redoStep, undoStep } from '../take-step.ts';
import { documentKey } from './document-key.ts';
import {
  confirmDraftRelations,
  decideDraftRelation,
  enterDraftRelation,
  readDraftRelations,
} from './draft-relations.ts';
import { enterValidity, withdrawValidity } from './enter-validity.ts';
import { decideHeldRelation, enterHeldRelation } from './keep-relations.ts';
import { readRelations } from './read-relations.ts';

const ORDER = 'Sở Xây dựng rà soát hồ sơ cầu Thạch Bàn trước ngày 31/3/2027.';

describe.each(engines)('what lies between directives, on %s', (engine) => {
  let test: TestDatabase;
  let world: RelationWorld;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    world = await relationWorld(test);
  });
  afterAll(() => test.close());

  let last = 100;
  /** A number of its own for each document of these tests. */
  const fresh = () => `${++last}-KL/TU`;
  const relationsOf = (id: string, on?: string) => world.asClerk((scope) => readRelations(scope, id, on));
  const draftRelations = async (id: string) =>
    (await world.asClerk((scope) => readDraftRelations(scope, id))).relations;
  const revision = async (id: string) => {
    const { rows } = await test.database.pool.query<{ revision: number }>(
      'select revision from directive where id = $1',
      [id],
    );
    return rows[0]?.revision ?? 0;
  };
  const decide = async (id: string, relationId: string, decision: object) => {
    const body = { state: 'confirmed' as const, ...decision, revision: await revision(id) };
    return world.asClerk((scope) => decideDraftRelation(scope, id, relationId, body));
  };
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'no fault',
      (thrown: { code?: string }) => thrown.code,
    );
  /** An old directive in force and the draft that replaces it. */
  const pair = async (readers: 'so-tai-chinh'[] = []) => {
    const number = fresh();
    const old = await world.held({ number, issuedOn: '2026-01-05', body: [ORDER], readers });
    const paper = {
      number: fresh(),
      issuedOn: '2026-12-10',
      body: [
        `Kết luận này thay thế Kết luận số ${number} ngày 05/01/2026.`,
        ORDER.replace('Thạch Bàn', 'Bãi Sậy'),
      ],
    };
    return { old, number, paper, next: await world.draft(paper) };
  };

  it('spells a number in SQL as in TypeScript', async () => {
    const letters = fc.constantFrom(
      ...'0123456789',
      '-',
      '–',
      '/',
      ' ',
      '_',
      'K',
      'l',
      'Đ',
      'đ',
      'ư',
      'Ư',
      '\u00a0',
      '−',
    );
    const numbers = fc.sample(fc.string({ unit: letters, maxLength: 14 }), { numRuns: 300, seed: 3 });
    const { rows } = await test.database.pool.query<{ key: string }>(
      'select document_key(n) as key from unnest($1::text[]) with ordinality as t (n, at) order by at',
      [numbers],
    );
    expect(rows.map((row) => row.key)).toEqual(numbers.map(documentKey));
  });

  it('proposes what the text says of a directive held here; until confirmed it ends nothing', async () => {
    const { old, next } = await pair();
    const [relation] = await draftRelations(next);
    expect(relation).toMatchObject({
      kind: 'replaces',
      extent: 'whole',
      effectiveOn: '2026-12-10',
      state: 'proposed',
      held: { id: old, validity: 'current' },
      choices: [],
    });
    await world.enforce(next);
    const seen = await relationsOf(old);
    expect(seen.directive.validity).toBe('current');
    expect(seen.said).toMatchObject([{ by: { id: next }, state: 'proposed' }]);
  });

  it('lets a clerk confirm, correct and take back; in force it ends the other from its day on', async () => {
    const { old, next } = await pair();
    const [proposed] = await draftRelations(next);
    const id = proposed?.id ?? '';
    await decide(next, id, { effectiveOn: '2027-01-01' });
    expect((await draftRelations(next))[0]).toMatchObject({ state: 'confirmed', effectiveOn: '2027-01-01' });
    await world.asClerk((scope) => undoStep(scope, next));
    expect((await draftRelations(next))[0]).toMatchObject({ state: 'proposed', effectiveOn: '2026-12-10' });
    await world.asClerk((scope) => redoStep(scope, next));
    await world.enforce(next);
    expect((await relationsOf(old, '2026-12-31')).directive.validity).toBe('current');
    const after = await relationsOf(old, '2027-01-01');
    expect(after.directive.validity).toBe('replaced');
    expect(after.validity.facts).toMatchObject([{ kind: 'replaced', on: '2027-01-01', by: { id: next } }]);
    expect((await relationsOf(next, '2027-01-01')).relations).toMatchObject([
      { held: { id: old, validity: 'replaced' } },
    ]);
  });

  it('asks for the provisions of a part, and refuses a decision on what was changed meanwhile', async () => {
    const { next } = await pair();
    const id = (await draftRelations(next))[0]?.id ?? '';
    expect(await code(decide(next, id, { extent: 'part' }))).toBe('RELATION_PROVISIONS_MISSING');
    const stale = { revision: (await revision(next)) - 1, state: 'confirmed' as const };
    expect(await code(world.asClerk((scope) => decideDraftRelation(scope, next, id, stale)))).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  it('rejects what is not so: nothing follows from it', async () => {
    const { old, next } = await pair();
    await decide(next, (await draftRelations(next))[0]?.id ?? '', { state: 'rejected' });
    await world.enforce(next);
    const seen = await relationsOf(old, '2030-01-01');
    expect(seen.directive.validity).toBe('current');
    expect(seen.said).toEqual([]);
  });

  it('finds a document that arrives after the one that cites it, only where nothing is left in doubt', async () => {
    const [dated, undated] = [fresh(), fresh()];
    const citing = await world.held({
      number: fresh(),
      issuedOn: '2026-06-01',
      body: [
        `Thực hiện nghiêm Kết luận số ${dated} ngày 02/3/2026.`,
        `Thực hiện nghiêm Kết luận số ${undated}.`,
      ],
    });
    const before = await relationsOf(citing);
    expect(before.relations.map((it) => it.held)).toEqual([null, null]);
    const sure = await world.held({ number: dated, issuedOn: '2026-03-02', body: [ORDER] });
    const unsure = await world.held({ number: undated, issuedOn: '2026-03-02', body: [ORDER] });
    const after = (await relationsOf(citing)).relations;
    expect(after.find((it) => it.other.number === dated)?.held?.id).toBe(sure);
    const open = after.find((it) => it.other.number === undated);
    expect(open?.held).toBeNull();
    expect(open?.choices.map((it) => it.id)).toEqual([unsure]);
    expect((await relationsOf(sure)).said.map((it) => it.by.id)).toEqual([citing]);
    const page = await world.asClerk((scope) => readPage(scope, citing));
    const named = page.access === 'whole' ? page.references.map((it) => it.directiveId) : [];
    expect(named).toEqual([sure, null]);
    await world.asClerk((scope) =>
      decideHeldRelation(scope, citing, open?.id ?? '', { revision: 0, state: 'confirmed', otherId: unsure }),
    );
    expect((await relationsOf(unsure)).said).toMatchObject([{ by: { id: citing }, state: 'confirmed' }]);
  });

  it('confirms the harmless ones at once and leaves those that end validity to a look of their own', async () => {
    const { number, paper } = await pair();
    const draft = await world.draft({
      ...paper,
      number: fresh(),
      body: [...paper.body, 'Thực hiện nghiêm Quyết định số 31/2024/QĐ-UBND ngày 12/8/2024.'],
    });
    const seen = await revision(draft);
    await world.asClerk((scope) => confirmDraftRelations(scope, draft, seen));
    const states = (await draftRelations(draft)).map((it) => [it.other.number, it.state]);
    expect(states).toContainEqual([number, 'proposed']);
    expect(states).toContainEqual(['31/2024/QĐ-UBND', 'confirmed']);
  });

  it('takes relations entered by hand, of a document held or not, once', async () => {
    const { old, next } = await pair();
    const entry = {
      revision: await revision(next),
      kind: 'implements' as const,
      otherId: old,
      other: null,
      note: 'Công văn của Văn phòng Tỉnh ủy',
    };
    await world.asClerk((scope) => enterDraftRelation(scope, next, entry));
    const again = { ...entry, revision: await revision(next) };
    expect(await code(world.asClerk((scope) => enterDraftRelation(scope, next, again)))).toBe(
      'RELATION_HELD_ALREADY',
    );
    const outside = {
      ...again,
      otherId: null,
      other: { docType: 'NQ', number: '17-NQ/TU', issuedOn: '2020-10-03', title: null },
    };
    await world.asClerk((scope) => enterDraftRelation(scope, next, outside));
    const itself = { ...again, otherId: next, revision: await revision(next) };
    expect(await code(world.asClerk((scope) => enterDraftRelation(scope, next, itself)))).toBe(
      'RELATION_TO_ITSELF',
    );
    await world.enforce(next);
    const { relations } = await relationsOf(next);
    expect(relations.map((it) => [it.kind, it.other.number, it.source])).toContainEqual([
      'implements',
      '17-NQ/TU',
      'entered',
    ]);
  });

  it('keeps what an office enters and takes back about validity, with its basis, in the trail', async () => {
    const id = await world.held({ number: fresh(), issuedOn: '2026-02-01', body: [ORDER] });
    const fact = { kind: 'expires' as const, on: '2026-12-31', extent: 'whole' as const, provisions: null };
    const early = { ...fact, on: '2026-01-31', basis: 'Hết thời hạn' };
    expect(await code(world.asClerk((scope) => enterValidity(scope, id, early)))).toBe(
      'VALIDITY_BEFORE_ISSUE',
    );
    const entered = await world.asClerk((scope) =>
      enterValidity(scope, id, { ...fact, basis: 'Hết thời hạn ghi trong văn bản' }),
    );
    expect((await relationsOf(id, '2026-12-31')).directive.validity).toBe('expired');
    await world.asClerk((scope) => withdrawValidity(scope, id, entered.id, 'Nhập nhầm văn bản'));
    expect((await relationsOf(id, '2026-12-31')).directive.validity).toBe('current');
    const trail = await world.asClerk((scope) => historyOf(scope.tx, scope.jurisdictionId, 'directive', id));
    expect(trail.map((line) => line.action).filter((action) => action.includes('validity'))).toEqual([
      'directive.validity-entered',
      'directive.validity-withdrawn',
    ]);
  });

  it('is kept by the office of the directive alone', async () => {
    const id = await world.held({ number: fresh(), issuedOn: '2026-02-01', body: [ORDER] });
    const entry = { kind: 'cites' as const, otherId: null, other: null, note: 'x' };
    const reader = world.person('so-xay-dung');
    expect(await code(world.as(reader, (scope) => enterHeldRelation(scope, id, entry)))).toBe('NOT_ALLOWED');
    const stranger = world.person('van-phong-ubnd');
    expect(await code(world.as(stranger, (scope) => enterHeldRelation(scope, id, entry)))).toBe('NOT_FOUND');
  });

  it('tells nobody of a directive they may not read: neither its title nor that it is there', async () => {
    const { old, number, paper, next } = await pair(['so-tai-chinh']);
    await decide(next, (await draftRelations(next))[0]?.id ?? '', {});
    await world.enforce(next);
    const reader = world.person('so-tai-chinh');
    const seen = await world.as(reader, (scope) => readRelations(scope, old, undefined));
    const told = JSON.stringify(seen);
    expect(told).not.toContain(next);
    expect(told).not.toContain(paper.number);
    expect(seen.directive.validity, 'that it is over concerns its readers').toBe('expired');
    expect(seen.validity.facts).toMatchObject([{ kind: 'expires', by: null, basis: null }]);
    const listed = (validity: 'replaced' | 'expired') =>
      world.as(reader, async (scope) =>
        (await listDirectives(scope, { validity: [validity], limit: 100 })).rows.map((row) => row.number),
      );
    expect(await listed('replaced')).not.toContain(number);
    expect(await listed('expired')).toContain(number);
    const office = await world.asClerk((scope) =>
      listDirectives(scope, { validity: ['replaced'], limit: 100 }),
    );
    expect(office.rows.map((row) => row.number)).toContain(number);
    // And the other way: who reads the citing directive reads its words, but no more of what they name.
    const open = await world.held({
      number: fresh(),
      issuedOn: '2026-12-12',
      body: [`Thực hiện nghiêm Kết luận số ${paper.number} ngày 10/12/2026.`],
      readers: ['so-tai-chinh'],
    });
    const own = await world.as(reader, (scope) => readRelations(scope, open, undefined));
    expect(own.relations).toMatchObject([{ other: { number: paper.number }, held: null, choices: [] }]);
  });
});
