import { orderWords } from '@quyet/parser/likeness';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { type RelationWorld, relationWorld } from '../../../../test/support/relation-world.ts';
import { redoStep, undoStep } from '../take-step.ts';
import { chooseLikeness, readDraftLikenesses } from './draft-likenesses.ts';
import { decideDraftRelation, readDraftRelations } from './draft-relations.ts';
import { endSuperseded, readLinkedOrders } from './linked-orders.ts';
import { indexLeftovers } from './order-index.jobs.ts';

const BRIDGE = 'Sở Xây dựng lập hồ sơ chuẩn bị đầu tư cầu Thạch Bàn 2 trước ngày 31/3/2027.';
const LAND = 'Sở Xây dựng rà soát quỹ đất phát triển nhà ở xã hội gần các khu công nghiệp.';

describe.each(engines)('orders of different directives, on %s', (engine) => {
  let test: TestDatabase;
  let world: RelationWorld;
  let old: string;
  let number = 200;
  const fresh = () => `${++number}-KL/TU`;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    world = await relationWorld(test);
    old = await world.held({
      number: '150-KL/TU',
      issuedOn: '2026-02-01',
      body: [BRIDGE, LAND, 'Sở Nội vụ tổ chức tập huấn kỹ năng số cho cán bộ, công chức cấp xã.'],
    });
  });
  afterAll(() => test.close());

  const likenesses = async (id: string) =>
    (await world.asClerk((scope) => readDraftLikenesses(scope, id))).likenesses;
  const revision = async (id: string) => {
    const { rows } = await test.database.pool.query<{ revision: number }>(
      'select revision from directive where id = $1',
      [id],
    );
    return rows[0]?.revision ?? 0;
  };
  const draftOf = (...body: string[]) => world.draft({ number: fresh(), issuedOn: '2026-12-01', body });
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'no fault',
      (thrown: { code?: string }) => thrown.code,
    );

  it('finds the order that another tightens, says why, and leaves those about other things alone', async () => {
    const draft = await draftOf(
      'Sở Xây dựng hoàn thành hồ sơ chuẩn bị đầu tư cầu Thạch Bàn 2 trước ngày 31/12/2026.',
      'Sở Xây dựng lập hồ sơ chuẩn bị đầu tư cầu Thạch Bàn 3 trước ngày 31/3/2027.',
      'Sở Tài chính báo cáo kết quả giải ngân vốn đầu tư công.',
    );
    const found = await likenesses(draft);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'tightens',
      directive: { id: old, number: '150-KL/TU' },
      differs: [{ what: 'deadline', held: '2027-03-30', fresh: '2026-12-30' }],
      leads: [{ name: 'Sở Xây dựng' }],
      choice: null,
    });
    expect(found[0]?.same).toContain('lead');
    expect(found[0]?.words.join(' ')).toContain('thạch bàn 2');
  });

  it('keeps what a clerk chose as a step, and binds the two tasks when the draft is put in force', async () => {
    const draft = await draftOf('Sở Xây dựng rà soát quỹ đất phát triển nhà ở xã hội gần khu công nghiệp.');
    const [found] = await likenesses(draft);
    const { statementId = '', taskId = '' } = found ?? {};
    const body = { revision: await revision(draft), taskId, choice: 'repeats' as const };
    await world.asClerk((scope) => chooseLikeness(scope, draft, statementId, body));
    expect((await likenesses(draft))[0]?.choice).toBe('repeats');
    await world.asClerk((scope) => undoStep(scope, draft));
    expect((await likenesses(draft))[0]?.choice).toBeNull();
    await world.asClerk((scope) => redoStep(scope, draft));
    const stranger = { revision: await revision(draft), taskId: crypto.randomUUID(), choice: 'new' as const };
    expect(await code(world.asClerk((scope) => chooseLikeness(scope, draft, statementId, stranger)))).toBe(
      'LIKENESS_GONE',
    );
    await world.enforce(draft);
    for (const id of [draft, old]) {
      const { links, superseded } = await world.asClerk((scope) => readLinkedOrders(scope, id));
      expect(links).toMatchObject([
        { choice: 'repeats', fresh: { directive: { id: draft } }, held: { taskId } },
      ]);
      expect(superseded).toEqual([]);
    }
  });

  it('shows the open orders of a replaced directive, and ends none but those a person of the office says', async () => {
    const given = {
      number: fresh(),
      issuedOn: '2026-03-01',
      body: ['Sở Tài chính bố trí vốn sửa chữa kè Bãi Sậy.', 'Sở Nội vụ kiện toàn tổ công tác kè Bãi Sậy.'],
    };
    const replaced = await world.held(given);
    const next = await world.draft({
      number: fresh(),
      issuedOn: '2026-12-05',
      body: [
        `Kết luận này thay thế Kết luận số ${given.number} ngày 01/3/2026.`,
        'Sở Tài chính bố trí vốn sửa chữa kè Bãi Sậy trước ngày 31/01/2027.',
      ],
    });
    const [relation] = (await world.asClerk((scope) => readDraftRelations(scope, next))).relations;
    const [like] = (await likenesses(next)).filter((it) => it.directive.id === replaced);
    expect(like?.kind).toBe('supersedes');
    const decision = { revision: await revision(next), state: 'confirmed' as const };
    await world.asClerk((scope) => decideDraftRelation(scope, next, relation?.id ?? '', decision));
    await world.enforce(next);
    const { superseded } = await world.asClerk((scope) => readLinkedOrders(scope, next));
    expect(superseded.map((it) => [it.directive.id, it.by.id, it.mayEnd])).toEqual([
      [replaced, next, true],
      [replaced, next, true],
    ]);
    const [first, second] = superseded;
    const reason = 'Được thay thế bởi kết luận mới';
    const end = (
      orders: readonly { taskId: string; revision: number }[],
      who = world.person('van-phong-tinh-uy', 'office'),
    ) => world.as(who, (scope) => endSuperseded(scope, next, { orders, reason }));
    expect(await code(end([{ taskId: crypto.randomUUID(), revision: 0 }]))).toBe('ORDER_NOT_SUPERSEDED');
    if (!first || !second) throw new Error('two orders are open');
    const lead = world.person('so-tai-chinh');
    expect(await code(end([first], lead)), 'the lead ends nothing').toBe('ORDER_NOT_SUPERSEDED');
    await end([first]);
    const { rows } = await test.database.pool.query<{ state: string }>(
      'select state from task where id = any($1::uuid[]) order by array_position($1::uuid[], id)',
      [[first.taskId, second.taskId]],
    );
    expect(rows.map((row) => row.state)).toEqual(['cancelled', 'assigned']);
    const left = await world.asClerk((scope) => readLinkedOrders(scope, replaced));
    expect(left.superseded.map((it) => it.taskId)).toEqual([second.taskId]);
  });

  it('tells nothing of a like order that the clerk may not read', async () => {
    const draft = await draftOf(
      'Sở Xây dựng lập hồ sơ chuẩn bị đầu tư cầu Thạch Bàn 2 trước ngày 31/12/2026.',
    );
    expect(await likenesses(draft)).toHaveLength(1);
    const { rows } = await test.database.pool.query(
      `update directive set custodian_id = $2, issuer_id = $2 where id = $1 returning id`,
      [old, world.province.bodies['van-phong-ubnd']],
    );
    expect(rows).toHaveLength(1);
    await test.database.pool.query('delete from directive_reader where directive_id = $1', [old]);
    expect(await likenesses(draft)).toEqual([]);
    await test.database.pool.query(
      `insert into directive_reader (jurisdiction_id, directive_id, organisation_id, basis)
       select jurisdiction_id, id, $2, 'recipient' from directive where id = $1`,
      [old, world.province.bodies['van-phong-tinh-uy']],
    );
    expect(await likenesses(draft)).toHaveLength(1);
  });

  it('indexes what was in force before there was an index, once', async () => {
    const count = async () => {
      const { rows } = await test.database.pool.query<{ orders: number; counted: number }>(
        `select (select count(*)::int from order_words) as orders,
           (select n from order_word_count where word = '') as counted`,
      );
      return rows[0];
    };
    const before = await count();
    expect(before?.orders).toBe(before?.counted);
    await test.database.pool.query('delete from order_words');
    await test.database.pool.query('delete from order_word_count');
    await indexLeftovers({ database: test.database });
    await indexLeftovers({ database: test.database });
    expect(await count()).toEqual(before);
    const { rows } = await test.database.pool.query<{ words: string[] }>(
      `select words from order_words w join statement s on s.id = w.statement_id where s.text like '%' || $1`,
      [BRIDGE],
    );
    expect(rows[0]?.words.sort()).toEqual(
      [...orderWords('Lập hồ sơ chuẩn bị đầu tư cầu Thạch Bàn 2').words].sort(),
    );
  });
});
