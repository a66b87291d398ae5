import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type TaskWorld, taskWorld } from '../../../test/support/task-world.ts';
import { openFileStore } from '../../platform/files/file-store.ts';
import {
  addEvidence,
  assignTask,
  cancelTask,
  confirmTask,
  countTasks,
  createTasks,
  giveTask,
  handOverTask,
  listTasks,
  ordersOfDirective,
  receiveTask,
  reconcileTallies,
  refuseTask,
  reportProgress,
  resumeTask,
  returnTask,
  setDeadline,
  submitTask,
  suspendTask,
  type TaskDraft,
  taskFilter,
  withdrawEvidence,
} from './index.ts';
import { readTask } from './read-task.ts';
import { readToday } from './read-today.ts';

const DAY = '2026-03-02';
const stated = (dueOn: string) => ({
  dueOn,
  source: 'stated' as const,
  wording: `trước ngày ${dueOn}`,
  rule: 'r',
});

describe.each(engines)('tasks, on %s', (engine) => {
  let test: TestDatabase;
  let world: TaskWorld;
  let files: ReturnType<typeof openFileStore>;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    files = openFileStore(`${test.dataDir}/files`);
    world = await taskWorld(test);
  });
  afterAll(() => test.close());

  const create = async (more: Partial<TaskDraft> = {}, sentence = 0) => {
    const [created] = await world.as('officer', '2026-01-06', (scope) =>
      createTasks(scope, [world.draft('A', sentence, more)]),
    );
    if (!created) throw new Error('nothing was created');
    return created;
  };
  const paper = { title: 'Báo cáo kết quả', docNumber: '15/BC-SXD', docDate: '2026-02-27' };
  /** Received, worked on, with evidence, submitted by construction on DAY. */
  const submitted = async (more: Partial<TaskDraft> = {}) => {
    const { taskId } = await create({ leadIds: [world.body.construction], ...more });
    await world.as('constructionClerk', DAY, async (scope) => {
      await receiveTask(scope, taskId);
      await reportProgress(scope, taskId, { percent: 80, note: 'Đã lấy ý kiến' });
      await addEvidence(scope, files, taskId, paper);
      await submitTask(scope, taskId, { resultOn: '2026-02-27' });
    });
    return taskId;
  };
  const thread = (taskId: string, who: Parameters<TaskWorld['as']>[0] = 'officer', day = DAY) =>
    world.as(who, day, (scope) => readTask(scope, taskId));

  it('carries a task from the sentence to confirmation, and tells its story', async () => {
    const taskId = await submitted({ deadline: stated('2026-02-28') });
    const waiting = await thread(taskId);
    expect(waiting).toMatchObject({ state: 'submitted', handedIn: 'in-time', timeState: 'open' });
    expect(waiting.may).toMatchObject({ confirm: true, return: true });
    await world.as('officer', '2026-03-05', (scope) => confirmTask(scope, taskId));
    const done = await thread(taskId, 'constructionClerk', '2026-03-05');
    expect(done).toMatchObject({ state: 'confirmed', timeState: 'done', progress: 100, evidenceCount: 1 });
    expect(done.events.map((event) => event.kind)).toEqual([
      'created',
      'received',
      'reported',
      'evidence-added',
      'submitted',
      'confirmed',
    ]);
    expect(done.events.at(-1)).toMatchObject({
      person: 'Người officer',
      body: 'Cơ quan office',
      details: { waited: 3 },
    });
    expect(done.from).toMatchObject({
      readable: true,
      number: '58-KL/TU',
      text: 'Sở Xây dựng thực hiện việc số 0.',
    });
    expect(done.deadlines).toMatchObject([{ source: 'stated', dueOn: '2026-02-28' }]);
  });

  it('lets the clock run on from the deadline when a result is returned', async () => {
    const taskId = await submitted({ deadline: stated('2026-02-28') });
    await world.as('officer', DAY, (scope) => returnTask(scope, taskId, { reason: 'Thiếu phụ lục số liệu' }));
    expect(await thread(taskId)).toMatchObject({
      state: 'returned',
      timeState: 'over',
      days: 2,
      handedIn: null,
    });
  });

  it('submits and confirms nothing without evidence', async () => {
    const { taskId } = await create({ leadIds: [world.body.construction] });
    await world.as('constructionClerk', DAY, (scope) => receiveTask(scope, taskId));
    const submit = () =>
      world.as('constructionClerk', DAY, (scope) => submitTask(scope, taskId, { resultOn: null }));
    await expect(submit()).rejects.toThrow('TASK_EVIDENCE_MISSING');
    await world.as('constructionClerk', DAY, (scope) => addEvidence(scope, files, taskId, paper));
    const evidence = (await thread(taskId)).evidence[0];
    await world.as('constructionClerk', DAY, (scope) =>
      withdrawEvidence(scope, taskId, evidence?.id ?? '', { reason: 'Nhầm văn bản' }),
    );
    await expect(submit()).rejects.toThrow('TASK_EVIDENCE_MISSING');
    expect((await thread(taskId)).evidence).toMatchObject([{ withdrawn: true }]);
  });

  it('keeps the two sides apart, and asks for reasons', async () => {
    const taskId = await submitted();
    await expect(world.as('constructionClerk', DAY, (scope) => confirmTask(scope, taskId))).rejects.toThrow(
      'TASK_NOT_YOURS',
    );
    await expect(world.as('inspector', DAY, (scope) => confirmTask(scope, taskId))).rejects.toThrow(
      'TASK_NOT_YOURS',
    );
    await expect(world.as('councilOfficer', DAY, (scope) => confirmTask(scope, taskId))).rejects.toThrow(
      'TASK_NOT_YOURS',
    );
    await expect(world.as('wardClerk', DAY, (scope) => confirmTask(scope, taskId))).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(
      world.as('officer', DAY, (scope) => returnTask(scope, taskId, { reason: ' ' })),
    ).rejects.toThrow('TASK_REASON_MISSING');
  });

  it('refuses an act on what somebody else changed meanwhile', async () => {
    const { taskId } = await create({ leadIds: [world.body.construction] });
    await world.as('constructionClerk', DAY, (scope) => receiveTask(scope, taskId, { revision: 0 }));
    await expect(
      world.as('constructionClerk', DAY, (scope) =>
        reportProgress(scope, taskId, { revision: 0, percent: 5 }),
      ),
    ).rejects.toThrow('CHANGED_MEANWHILE');
  });

  it('makes one child for each body of a class, and confirms the order when all are', async () => {
    const { taskId } = await create({ classWording: 'các sở, phường' });
    const leadIds = [world.body.construction, world.body.ward];
    await world.as('officer', '2026-01-10', (scope) => assignTask(scope, taskId, { leadIds }));
    const order = await thread(taskId);
    expect(order).toMatchObject({ state: 'assigned', lead: null, children: { total: 2, confirmed: 0 } });
    expect(order.breakdown.map((child) => child.lead?.shortName).sort()).toEqual(['construction', 'ward']);
    expect(order.whyNot).toMatchObject({ receive: 'not-your-part', confirm: 'order-of-several' });

    for (const [clerk, name] of [
      ['constructionClerk', 'construction'],
      ['wardClerk', 'ward'],
    ] as const) {
      const child = order.breakdown.find((one) => one.lead?.shortName === name)?.id ?? '';
      await world.as(clerk, DAY, async (scope) => {
        await receiveTask(scope, child);
        await addEvidence(scope, files, child, paper);
        await submitTask(scope, child, { resultOn: null });
      });
      expect((await thread(taskId)).state).toBe('in-progress');
      await world.as('officer', DAY, (scope) => confirmTask(scope, child));
    }
    expect(await thread(taskId)).toMatchObject({
      state: 'confirmed',
      progress: 100,
      children: { total: 2, confirmed: 2 },
    });
  });

  it('adds a body to an order later, and cancels what is open of it', async () => {
    const { taskId, childIds } = await create({ leadIds: [world.body.construction, world.body.finance] });
    expect(childIds).toHaveLength(2);
    await world.as('officer', DAY, (scope) =>
      assignTask(scope, taskId, { leadIds: [world.body.ward, world.body.finance] }),
    );
    expect((await thread(taskId)).breakdown).toHaveLength(3);
    await world.as('officer', DAY, (scope) => cancelTask(scope, taskId, { reason: 'Văn bản bị thay thế' }));
    const ended = await thread(taskId);
    expect(ended.breakdown.map((child) => child.state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(ended.timeState).toBe('ended');
  });

  it('changes a lead after a refusal, hands over as it stands, rests and goes on', async () => {
    const { taskId } = await create({ leadIds: [world.body.construction] });
    await world.as('constructionClerk', DAY, (scope) =>
      refuseTask(scope, taskId, { reason: 'Không thuộc chức năng' }),
    );
    await world.as('officer', DAY, (scope) =>
      assignTask(scope, taskId, { leadIds: [world.body.finance], reason: 'Đúng chức năng' }),
    );
    await world.as('financeClerk', DAY, (scope) => receiveTask(scope, taskId));
    await world.as('officer', DAY, (scope) => suspendTask(scope, taskId, { reason: 'Chờ hướng dẫn' }));
    await world.as('officer', DAY, (scope) => resumeTask(scope, taskId));
    await world.as('officer', DAY, (scope) =>
      handOverTask(scope, taskId, { leadId: world.body.commune, reason: 'Sáp nhập' }),
    );
    const now = await thread(taskId, 'communeClerk');
    expect(now).toMatchObject({ state: 'received', lead: { shortName: 'commune' } });
    expect(now.events.map((event) => event.kind)).toEqual([
      'created',
      'refused',
      'reassigned',
      'received',
      'suspended',
      'resumed',
      'handed-over',
    ]);
  });

  it('keeps every deadline, with the open children of an order following', async () => {
    const { taskId, childIds } = await create({
      leadIds: [world.body.construction, world.body.finance],
      deadline: stated('2026-02-28'),
    });
    await world.as('officer', DAY, (scope) =>
      setDeadline(scope, taskId, { dueOn: '2026-06-30', reason: 'Chờ vốn' }),
    );
    const child = await thread(childIds[0] ?? '');
    expect(child).toMatchObject({
      dueOn: '2026-06-30',
      originalDueOn: '2026-02-28',
      source: 'set',
      timeState: 'open',
    });
    expect(child.deadlines.map((one) => [one.dueOn, one.source, one.reason])).toEqual([
      ['2026-02-28', 'stated', null],
      ['2026-06-30', 'set', 'Chờ vốn'],
    ]);
  });

  it('shows a body drawn in later its sentence and nothing else of the document', async () => {
    const { taskId } = await create({ wording: 'các cơ quan nêu tại mục V', event: 'trước kỳ họp cuối năm' });
    await world.as('officer', DAY, (scope) => assignTask(scope, taskId, { leadIds: [world.body.ward] }));
    const seen = await thread(taskId, 'wardClerk');
    expect(seen.from).toMatchObject({ readable: false, title: null, contextLine: '2- Về giao thông' });
    expect(seen.wording).toBeNull();
    expect(seen.event).toBeNull();
    const whole = await thread(taskId, 'financeClerk');
    expect(whole).toMatchObject({ wording: 'các cơ quan nêu tại mục V', event: 'trước kỳ họp cuối năm' });
  });

  it('gives a task by hand under a directive or on the order of a body served', async () => {
    const hand = {
      title: 'Chuẩn bị họp giao ban',
      kind: 'deliverable' as const,
      statementId: null,
      product: null,
      authority: null,
      leadIds: [world.body.ward],
      accountableId: null,
      cooperatingIds: [],
      dueOn: '2026-03-20',
      recurrence: null,
    };
    const spoken = { ...hand, directiveId: null, assignerId: world.body.committee };
    const task = await world.as('officer', DAY, (scope) => giveTask(scope, spoken));
    expect(task).toMatchObject({ state: 'assigned', deadline_source: 'set', directive_id: null });
    expect(await thread(task.id, 'wardClerk')).toMatchObject({ from: null, lead: { shortName: 'ward' } });
    await expect(thread(task.id, 'financeClerk')).rejects.toThrow('NOT_FOUND');
    await expect(
      world.as('officer', DAY, (scope) => giveTask(scope, { ...spoken, assignerId: world.body.council })),
    ).rejects.toThrow('TASK_ASSIGNER_MISSING');
    const under = (directiveId: string) => ({ ...hand, assignerId: null, directiveId });
    const other = world.as('councilOfficer', DAY, (scope) => giveTask(scope, under(world.directive.A.id)));
    await expect(other).rejects.toThrow('TASK_NOT_YOURS');
    const unread = world.as('officer', DAY, (scope) => giveTask(scope, under(world.directive.B.id)));
    await expect(unread).rejects.toThrow('TASK_SOURCE_UNKNOWN');
  });

  it('gives each role a Today whose every figure is the length of the list it opens', async () => {
    for (const person of [
      'officer',
      'constructionClerk',
      'secretary',
      'inspector',
      'administrator',
    ] as const) {
      const today = await world.as(person, DAY, readToday);
      const figures = [today.office, today.focalPoint, today.overview]
        .flatMap((part) => Object.values(part ?? {}))
        .flatMap((one) => (Array.isArray(one) ? one : [one]));
      for (const { count, opens } of figures) {
        const list = await world.as(person, DAY, (scope) =>
          listTasks(scope, taskFilter.parse(opens), { sort: 'due', limit: 200 }),
        );
        expect([opens, list.rows.length]).toEqual([opens, count]);
      }
    }
    expect((await world.as('officer', DAY, readToday)).office?.toConfirm.count).toBeGreaterThan(0);
  });

  it('reads a directive through its orders', async () => {
    const orders = await world.as('officer', DAY, (scope) => ordersOfDirective(scope, world.directive.A.id));
    const { total } = await world.as('officer', DAY, (scope) =>
      countTasks(scope, taskFilter.parse({ directive: world.directive.A.id, level: 'order' })),
    );
    expect(orders.length).toBe(total);
    expect(orders.map((order) => order.number)).toEqual(orders.map((_, at) => at + 1));
  });

  it('finds rare and common words of titles, whatever their marks, and takes signs for what they are', async () => {
    const other = await taskWorld(test);
    const drafts = Array.from({ length: 503 }, (_, n) =>
      other.draft('A', 0, { title: n === 7 ? 'Hoà giải 100% vụ việc_đất đai' : `Rà soát đất ${n}` }),
    );
    await other.as('officer', '2026-01-06', (scope) => createTasks(scope, drafts));
    const found = (q: string, who: Parameters<TaskWorld['as']>[0] = 'officer') =>
      other.as(who, DAY, (scope) => listTasks(scope, taskFilter.parse({ q }), { sort: 'due', limit: 5 }));
    expect((await found('RA SOAT DAT')).total).toBe(502);
    expect((await found('hòa giải')).rows).toHaveLength(1);
    expect((await found('100% vụ việc_')).total).toBe(1);
    expect((await found('ra_soat')).total).toBe(0);
    expect((await found('ra soat', 'wardClerk')).total).toBe(0);
  });

  it('ends with roll-ups that agree with the tasks', async () => {
    expect(await world.as('administrator', DAY, reconcileTallies)).toEqual([]);
  });
});
