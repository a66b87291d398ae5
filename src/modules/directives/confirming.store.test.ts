import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { CONCLUSION, type Desk, openDesk } from '../../../test/support/directive.ts';
import { type Province, settleProvince } from '../../../test/support/province.ts';
import { inScope } from '../../platform/http/scope.ts';
import type { Scope } from '../access/index.ts';
import { changeDisposition, dismissStatement } from './change-disposition.ts';
import { chooseReaders } from './choose-readers.ts';
import { completeHeader } from './complete-header.ts';
import { confirmAbove } from './confirm-above.ts';
import { confirmStatements } from './confirm-statement.ts';
import { divideStatement, mergeStatement } from './divide-statement.ts';
import { editDuty } from './edit-duty.ts';
import { editIndicators } from './edit-indicators.ts';
import { openDraft } from './open-draft.ts';
import { putInForce } from './put-in-force.ts';
import { readPage } from './read-page.ts';
import type { IndicatorEntry, Review, ReviewStatement } from './review.schema.ts';
import { reviewOf } from './review-view.ts';
import { redoStep, undoStep } from './take-step.ts';

describe.each(engines)('confirming a directive, on %s', (engine) => {
  let test: TestDatabase;
  let province: Province;
  let desk: Desk;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
    desk = openDesk(test);
  });
  afterAll(() => test.close());

  const clerk = () => {
    const it = province.people.find((one) => one.bodyKey === 'van-phong-tinh-uy' && one.role === 'office');
    if (!it) throw new Error('no clerk');
    return it;
  };
  const asClerk = async <R>(work: (scope: Scope) => Promise<R>): Promise<R> =>
    inScope(await desk.frame(clerk()), 'write', work);
  const review = (id: string) => asClerk(async (scope) => reviewOf(scope, await openDraft(scope, id)));
  const sentence = (from: Review, words: string): ReviewStatement => {
    const found = from.statements.find((it) => it.text.includes(words));
    if (!found) throw new Error(`no sentence with “${words}”`);
    return found;
  };
  /** Sentences as they stand in a later view. */
  const now = (view: Review, seen: readonly ReviewStatement[]): ReviewStatement[] =>
    view.statements.filter((it) => seen.some((one) => one.id === it.id));
  let copies = 2;
  /** A document of its own each time, so that nothing is a twin by accident. */
  const taken = () => {
    copies += 1;
    return desk.take(clerk(), CONCLUSION.replace('cầu số 2', `cầu số ${copies}`));
  };
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'no fault',
      (thrown: { code?: string }) => thrown.code,
    );

  it('proposes who does what by when, with the words it rests on', async () => {
    const it = await review(await taken());
    expect(it.state).toBe('confirming');
    expect(it.statements.every((one) => one.span[0] < one.span[1])).toBe(true);

    const scheme = sentence(it, 'xây dựng Đề án').duty;
    expect(scheme?.leads.map((body) => body.name)).toEqual(['UBND tỉnh']);
    expect(scheme?.accountable?.name).toBe('Đảng ủy UBND tỉnh');
    expect(scheme?.deadline).toMatchObject({ source: 'derived', dueOn: '2027-12-31' });
    const [from, to] = scheme?.grounds.deadline.spans[0] ?? [0, 0];
    expect(it.text.slice(from, to)).toContain('quý IV năm 2027');

    const bridge = sentence(it, 'lập hồ sơ cầu').duty;
    expect(bridge?.leads.map((body) => body.name)).toEqual(['Sở Xây dựng']);
    expect(bridge?.cooperating.map((body) => body.name)).toEqual(['Sở Tài chính']);
    expect(bridge?.deadline).toMatchObject({ source: 'stated', dueOn: '2027-03-30' });

    const all = sentence(it, 'rà soát thủ tục').duty;
    expect(all).toMatchObject({ leads: [], leadClass: expect.stringMatching(/^các sở, ngành$/i) });
    expect(all?.grounds.lead.look).toContain('class-not-picked');
    expect(sentence(it, 'lấp đầy').indicators[0]).toMatchObject({ value: '70', comparator: '>=', unit: '%' });

    const members = it.readers.find((line) => line.isClass)?.bodies.map((body) => body.name);
    expect(members).toEqual(expect.arrayContaining(['Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ']));
  });

  it('opens the gates one by one and puts in force with tasks, targets and readers', async () => {
    const id = await taken();
    const closed = (it: { gates: Review['gates'] }) =>
      it.gates.filter((gate) => gate.closed).map((gate) => gate.code);
    let now = await review(id);
    expect(now.gates[0]).toMatchObject({
      code: 'HEADER_INCOMPLETE',
      missing: expect.arrayContaining(['number']),
    });
    expect(now.may.putInForce).toBe(false);
    expect(await code(asClerk((scope) => putInForce(scope, id)))).toBe('DIRECTIVE_GATES_CLOSED');

    const issuerId = province.bodies['ban-thuong-vu'];
    const header = {
      revision: now.revision,
      number: '31',
      symbol: 'KL/TU',
      issuedOn: '2026-12-10',
      issuerId,
    };
    const completed = await asClerk((scope) => completeHeader(scope, id, header));
    expect(completed.header).toMatchObject({ number: '31-KL/TU', symbol: 'KL/TU' });
    expect(completed.header.source).toMatchObject({ number: 'entered', issuedOn: 'entered', title: 'read' });
    expect(closed(completed)).not.toContain('HEADER_INCOMPLETE');

    await asClerk((scope) => confirmAbove(scope, id, 0));
    now = await review(id);
    for (const it of now.statements.filter((one) => one.unclassified)) {
      await asClerk((scope) => changeDisposition(scope, id, [it], 'orientation'));
    }
    now = await review(id);
    const all = sentence(now, 'rà soát thủ tục');
    const leadIds = [province.bodies['so-xay-dung'], province.bodies['so-noi-vu']];
    await asClerk((scope) => editDuty(scope, id, [all], { leadIds }));
    now = await review(id);
    expect(closed(now)).toEqual(['PROPOSALS_UNCONFIRMED']);
    await asClerk((scope) => confirmAbove(scope, id, 0));
    now = await review(id);
    expect(closed(now)).toEqual([]);
    expect(now.may.putInForce).toBe(true);

    const orders = now.statements.filter((it) => it.duty).length;
    const done = await asClerk((scope) => putInForce(scope, id));
    expect(done).toMatchObject({ tasks: orders, targets: 1, inForceOn: '2026-12-17' });
    const page = await asClerk((scope) => readPage(scope, id));
    if (page.access !== 'whole') throw new Error('the clerk reads the whole');
    expect(page.covered.covered).toBe(page.covered.total);
    expect(Object.values(page.tasks).reduce((sum, n) => sum + n, 0)).toBe(orders);
    const group = page.statements.find((it) => it.id === all.id)?.task;
    expect(group?.children).toEqual({ total: 2, confirmed: 0 });
    const bases = new Map(page.readers.map((it) => [`${it.body.name} ${it.basis}`, it]));
    for (const one of [
      'Ban Thường vụ Tỉnh ủy issuer',
      'Văn phòng Tỉnh ủy custodian',
      'Sở Nội vụ assigned',
      'Sở Tài chính assigned',
    ]) {
      expect([...bases.keys()]).toContain(one);
    }
    expect([...bases.keys()].some((key) => key.endsWith('recipient'))).toBe(false);
    expect(await code(asClerk((scope) => undoStep(scope, id)))).toBe('DIRECTIVE_NOT_CONFIRMING');
  });

  it('undoes every step to the start and does it again to the end', async () => {
    const id = await taken();
    const start = await review(id);
    const at = (words: string) => review(id).then((now) => sentence(now, words));
    const bridge = await at('lập hồ sơ cầu');
    await asClerk((scope) => confirmStatements(scope, id, [bridge]));
    const open = await at('Công khai các quy hoạch');
    await asClerk((scope) => dismissStatement(scope, id, open.id, open.revision));
    const scheme = await at('xây dựng Đề án');
    const cut = scheme.span[0] + scheme.text.indexOf(', hoàn thành') + 2;
    await asClerk((scope) => divideStatement(scope, id, scheme.id, { revision: scheme.revision, at: cut }));
    const half = await at('xây dựng Đề án');
    await asClerk((scope) => mergeStatement(scope, id, half.id, half.revision));
    const edited = await at('lập hồ sơ cầu');
    await asClerk((scope) =>
      editDuty(scope, id, [edited], {
        deadline: { source: 'set', dueOn: '2027-02-28', wording: null },
        product: 'Hồ sơ cầu',
      }),
    );
    const { revision } = await review(id);
    await asClerk((scope) => chooseReaders(scope, id, { revision, readers: [] }));
    await asClerk((scope) => confirmAbove(scope, id, 0.5));
    const end = await review(id);

    const content = (it: Review) => ({
      header: it.header,
      readers: it.readers,
      statements: it.statements.map(({ revision: _, ...rest }) => rest),
    });
    for (let step = 0; step < 7; step++) await asClerk((scope) => undoStep(scope, id));
    expect(content(await review(id))).toEqual(content(start));
    expect(await code(asClerk((scope) => undoStep(scope, id)))).toBe('NOTHING_TO_UNDO');
    for (let step = 0; step < 7; step++) await asClerk((scope) => redoStep(scope, id));
    expect(content(await review(id))).toEqual(content(end));
    expect(await code(asClerk((scope) => redoStep(scope, id)))).toBe('NOTHING_TO_REDO');

    // A new step after an undo closes the way back to what was undone.
    await asClerk((scope) => undoStep(scope, id));
    const again = await at('Công khai các quy hoạch');
    await asClerk((scope) => changeDisposition(scope, id, [again], 'task'));
    expect((await review(id)).redo).toBeNull();
  });

  it('corrects several sentences alike in one step, all or none, and takes them back in one', async () => {
    const id = await taken();
    const before = await review(id);
    const orders = before.statements.filter((one) => one.duty && !one.unclassified);
    const leadIds = [province.bodies['so-noi-vu']];
    await asClerk((scope) => editDuty(scope, id, orders, { leadIds }));
    const assigned = await review(id);
    expect(orders.length).toBeGreaterThan(2);
    for (const { id: one } of orders) {
      const duty = assigned.statements.find((it) => it.id === one)?.duty;
      expect(duty?.leads.map((body) => body.id)).toEqual(leadIds);
      expect(duty?.grounds.lead.source).toBe('entered');
    }
    await asClerk((scope) => confirmStatements(scope, id, now(assigned, orders)));
    const confirmed = await review(id);
    expect(confirmed.counts.confirmed).toBe(orders.length);
    await asClerk((scope) => changeDisposition(scope, id, now(confirmed, orders), 'viewpoint'));
    expect((await review(id)).statements.filter((it) => it.disposition === 'viewpoint')).toHaveLength(
      orders.length,
    );

    // One of them is no longer as it was seen: nothing happens to any.
    const { counts } = await review(id);
    expect(await code(asClerk((scope) => changeDisposition(scope, id, orders, 'other')))).toBe(
      'SENTENCE_CHANGED',
    );
    expect((await review(id)).counts).toEqual(counts);

    for (let steps = 0; steps < 3; steps++) await asClerk((scope) => undoStep(scope, id));
    const back = await review(id);
    expect(back.undo).toBeNull();
    expect(back.statements.map(({ revision: _, ...it }) => it)).toEqual(
      before.statements.map(({ revision: _, ...it }) => it),
    );
  });

  it('lets a person correct, add and take off figures, and says which a person entered', async () => {
    const id = await taken();
    const read = sentence(await review(id), 'lấp đầy');
    const [figure] = read.indicators;
    if (!figure) throw new Error('the sentence holds a figure');
    const { entered: _, ...entry } = figure;
    const edit = async (entries: readonly IndicatorEntry[]) => {
      const { revision } = sentence(await review(id), 'lấp đầy');
      return asClerk((scope) => editIndicators(scope, id, { id: read.id, revision }, entries));
    };
    await asClerk((scope) => confirmStatements(scope, id, [read]));
    const added = { ...entry, name: 'Số cụm mới', value: '3', unit: 'cụm', comparator: '=' as const };
    await edit([
      { ...entry, value: '75' },
      { ...added, span: [0, 0] },
    ]);
    const changed = sentence(await review(id), 'lấp đầy');
    expect(changed.confirmed).toBe(false);
    expect(changed.indicators).toMatchObject([
      { value: '75', entered: true, span: entry.span },
      { value: '3', entered: true, span: [changed.span[0], changed.span[0]] },
    ]);
    await edit([{ ...entry, value: '70' }]);
    expect(sentence(await review(id), 'lấp đầy').indicators).toMatchObject([{ value: '70', entered: true }]);

    for (const wrong of [
      { ...entry, value: 'bảy mươi' },
      { ...entry, comparator: 'range' as const, valueTo: null },
      { ...entry, comparator: 'range' as const, value: '80', valueTo: 60 },
      { ...entry, valueTo: 90 },
    ])
      expect(await code(edit([wrong]))).toBe('INDICATOR_UNCLEAR');

    await edit([]);
    expect(sentence(await review(id), 'lấp đầy').indicators).toEqual([]);
    for (let steps = 0; steps < 4; steps++) await asClerk((scope) => undoStep(scope, id));
    expect(sentence(await review(id), 'lấp đầy').indicators).toEqual(read.indicators);
  });

  it('refuses what was overtaken, invented or unknown', async () => {
    const id = await taken();
    const bridge = sentence(await review(id), 'lập hồ sơ cầu');
    const edit = (patch: object) => code(asClerk((scope) => editDuty(scope, id, [bridge], patch)));
    const due = { dueOn: '2027-01-15', wording: 'trước ngày 15/01/2027' };
    expect(await edit({ deadline: { source: 'stated', ...due } })).toBe('DEADLINE_NOT_IN_TEXT');
    expect(await edit({ deadline: { source: 'none', ...due } })).toBe('DEADLINE_INCONSISTENT');
    expect(await edit({ leadIds: ['01890a5d-ac96-774b-bcce-b302099a8057'] })).toBe('BODY_UNKNOWN');
    expect(await edit({ deadline: { source: 'set', ...due } })).toBe('no fault');
    expect(await edit({ title: 'Cũ' })).toBe('SENTENCE_CHANGED');

    const { revision } = await review(id);
    const number = (given: string) =>
      code(asClerk((scope) => completeHeader(scope, id, { revision, number: given })));
    expect(await number('12-KL/TU-M')).toBe('NUMBER_SECRET');
    expect(await number('KL/TU')).toBe('NUMBER_UNREADABLE');
    const later = { revision, issuedOn: '2027-01-01' };
    expect(await code(asClerk((scope) => completeHeader(scope, id, later)))).toBe('ISSUED_IN_FUTURE');
  });

  it('counts from the day of issue once it is entered, and takes that back with it', async () => {
    const text = CONCLUSION.replace('trước ngày 31/3/2027', 'trong vòng 30 ngày kể từ ngày ký Kết luận này');
    const id = await desk.take(clerk(), text);
    const before = sentence(await review(id), 'lập hồ sơ cầu');
    expect(before.duty?.deadline).toMatchObject({ source: 'none', dueOn: null });
    const { revision } = await review(id);
    await asClerk((scope) => completeHeader(scope, id, { revision, issuedOn: '2026-11-02' }));
    const after = sentence(await review(id), 'lập hồ sơ cầu');
    expect(after.duty?.deadline).toMatchObject({ source: 'derived', dueOn: '2026-12-02' });
    await asClerk((scope) => undoStep(scope, id));
    expect(sentence(await review(id), 'lập hồ sơ cầu').duty).toEqual(before.duty);

    const own = { source: 'set' as const, dueOn: '2026-12-24', wording: null };
    const now = sentence(await review(id), 'lập hồ sơ cầu');
    await asClerk((scope) => editDuty(scope, id, [now], { deadline: own }));
    const again = (await review(id)).revision;
    await asClerk((scope) => completeHeader(scope, id, { revision: again, issuedOn: '2026-11-02' }));
    expect(sentence(await review(id), 'lập hồ sơ cầu').duty?.deadline).toMatchObject(own);
  });

  it('points out the same content at once, and the same number before it is put in force', async () => {
    const text = CONCLUSION.replace('cầu số 2', 'cầu số 99');
    const first = await desk.take(clerk(), text);
    const second = await desk.take(clerk(), text);
    expect((await review(second)).twins).toEqual([expect.objectContaining({ id: first, match: 'content' })]);
    const other = await taken();
    const issuerId = province.bodies['ban-thuong-vu'];
    for (const id of [first, other]) {
      const { revision } = await review(id);
      const header = { revision, number: '77-KL/TU', issuedOn: '2026-11-01', issuerId };
      await asClerk((scope) => completeHeader(scope, id, header));
    }
    expect((await review(other)).twins).toContainEqual(
      expect.objectContaining({ id: first, match: 'identity' }),
    );
  });
});
