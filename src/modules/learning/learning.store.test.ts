import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type Desk, openDesk } from '../../../test/support/directive.ts';
import { type Province, settleProvince, type TestPerson } from '../../../test/support/province.ts';
import { inScope } from '../../platform/http/scope.ts';
import type { Scope } from '../access/index.ts';
import {
  changeDisposition,
  completeHeader,
  confirmAbove,
  confirmStatements,
  correctedSentences,
  editDuty,
  openDraft,
  putInForce,
  reviewOf,
} from '../directives/index.ts';
import { addAlias, foundBody, removeAlias } from '../organisations/index.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { dismissSuggestion } from './dismiss-suggestion.ts';
import { endDecision } from './end-decision.ts';
import type { Identity, Suggestion } from './learning.schema.ts';
import { listSuggestions } from './list-suggestions.ts';

const text = (bridge: number) => `TỈNH ỦY THỬ NGHIỆM
*
ĐẢNG CỘNG SẢN VIỆT NAM

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển hạ tầng các xã ven sông
-----

Ban Thường vụ Tỉnh ủy thảo luận và kết luận như sau:

1. Ban QLDA chủ trì, phối hợp với Sở Tài chính lập hồ sơ cầu số ${bridge} trước ngày 31/3/2027.

2. Khuyến khích các xã vận động hộ dân hiến đất làm đường số ${bridge}.

3. Sở Xây dựng rà soát quy hoạch hai đầu cầu số ${bridge} vào dịp cuối năm.
`;

describe.each(engines)('learning from what people correct, on %s', (engine) => {
  let test: TestDatabase;
  let province: Province;
  let desk: Desk;
  let board: string;
  let bridges = 0;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
    desk = openDesk(test);
    board = await as('office', (scope) =>
      foundBody(scope, {
        name: 'Ban Quản lý dự án đầu tư xây dựng tỉnh',
        kind: 'management-board',
        level: 'province',
        from: '2020-01-01',
        parentId: province.bodies['ubnd-tinh'],
      }),
    );
  });
  afterAll(() => test.close());

  const person = (role: TestPerson['role'], body = 'van-phong-tinh-uy'): TestPerson => {
    const it = province.people.find((one) => one.bodyKey === body && one.role === role);
    if (!it) throw new Error(role);
    return it;
  };
  const as = async <R>(who: 'office' | 'administrator', work: (scope: Scope) => Promise<R>): Promise<R> =>
    inScope(await desk.frame(person(who)), 'write', work);
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'no fault',
      (thrown: { code?: string }) => thrown.code,
    );
  const take = () => {
    bridges += 1;
    return desk.take(person('office'), text(bridges));
  };
  const sentences = async (id: string) => {
    const { statements, revision } = await as('office', async (scope) =>
      reviewOf(scope, await openDraft(scope, id)),
    );
    const by = (words: string) => {
      const found = statements.find((it) => it.text.includes(words));
      if (!found) throw new Error(words);
      return found;
    };
    return { board: by('lập hồ sơ'), call: by('Khuyến khích'), plan: by('rà soát quy hoạch'), revision };
  };
  /** Corrects the three wordings as a clerk would, and puts the directive in force. */
  const correct = async (id: string, chosen = board) => {
    const header = (revision: number) => ({
      revision,
      number: `${bridges}-KL/TU`,
      issuedOn: '2026-12-01',
      issuerId: province.bodies['ban-thuong-vu'],
    });
    const first = await sentences(id);
    await as('office', async (scope) => {
      await completeHeader(scope, id, header(first.revision));
      const { board: order, call, plan } = await sentencesIn(scope, id);
      await editDuty(scope, id, [order], { leadIds: [chosen] });
      await changeDisposition(scope, id, [call], 'orientation');
      const deadline = { source: 'derived' as const, dueOn: '2026-12-31', wording: 'vào dịp cuối năm' };
      await editDuty(scope, id, [plan], { deadline });
      await confirmAbove(scope, id, 0);
      await putInForce(scope, id);
    });
  };
  const sentencesIn = async (scope: Scope, id: string) => {
    const { statements } = await reviewOf(scope, await openDraft(scope, id));
    const by = (words: string) => statements.find((it) => it.text.includes(words)) as (typeof statements)[0];
    return { board: by('lập hồ sơ'), call: by('Khuyến khích'), plan: by('rà soát quy hoạch') };
  };
  const list = (who: 'office' | 'administrator' = 'administrator') => as(who, listSuggestions);
  const suggestion = async (kind: Identity['kind']): Promise<Suggestion> => {
    const found = (await list()).suggestions.find((it) => it.kind === kind);
    if (!found) throw new Error(`no suggestion of ${kind}`);
    return found;
  };

  it('suggests nothing after one correction, and counts the second', async () => {
    await correct(await take());
    expect(await list()).toMatchObject({ suggestions: [], seldom: 3 });
    await correct(await take());
    const { suggestions, seldom } = await list();
    expect(seldom).toBe(0);
    expect(suggestions.map((it) => [it.kind, it.wording, it.times, it.documents, it.agreement])).toEqual(
      expect.arrayContaining([
        ['body', 'Ban QLDA', 2, 2, 1],
        ['disposition', 'khuyến khích', 2, 2, 1],
        ['time', 'vào dịp cuối năm', 2, 2, 1],
      ]),
    );
    expect(await suggestion('body')).toMatchObject({
      body: { id: board, name: 'Ban Quản lý dự án đầu tư xây dựng tỉnh' },
      readBefore: [null],
      teaches: 'alias',
      obstacle: null,
    });
    expect((await suggestion('disposition')).decided).toBe('orientation');
    expect((await suggestion('time')).decided).toBe('this-year');
  });

  it('shows the sentences to whoever may read them, to an administrator by that role only how many', async () => {
    const identity = await suggestion('body');
    const seen = await as('office', (scope) => correctedSentences(scope, identity));
    expect(seen.hidden).toBe(0);
    expect(seen.sentences.map((it) => it.text)).toEqual([
      expect.stringContaining('cầu số 2'),
      expect.stringContaining('cầu số 1'),
    ]);
    const hidden = await as('administrator', (scope) => correctedSentences(scope, identity));
    expect(hidden).toEqual({ sentences: [], hidden: 2 });
  });

  it('leaves wording rules to the administrator, and refuses other words than those corrected', async () => {
    const call = await suggestion('disposition');
    const reason = 'Thống nhất tại giao ban';
    const accept = (wording: string, who: 'office' | 'administrator' = 'administrator') =>
      code(as(who, (scope) => acceptSuggestion(scope, call, { wording, reason })));
    expect(await accept('khuyến khích', 'office')).toBe('NOT_ALLOWED');
    expect((await list('office')).suggestions.find((it) => it.kind === 'disposition')?.obstacle).toBe(
      'not-yours',
    );
    expect(await accept('khuyến')).toBe('no fault');
    expect(await accept('khuyến khích')).toBe('SUGGESTION_DECIDED');
    const { decisions } = await list();
    await as('administrator', (scope) => endDecision(scope, decisions[0]?.id ?? '', 'Rộng quá'));
    expect(
      await code(
        as('office', async (scope) =>
          acceptSuggestion(scope, await bodySuggestion(scope), { wording: 'Ban dự án', reason }),
        ),
      ),
    ).toBe('WORDING_NOT_OF_SUGGESTION');
  });
  const bodySuggestion = async (scope: Scope): Promise<Suggestion> =>
    (await listSuggestions(scope)).suggestions.find((it) => it.kind === 'body') as Suggestion;

  it('reads the third document by what was accepted, says so, and is as sure as people agreed', async () => {
    const reason = 'Quy ước của Văn phòng';
    const name = await suggestion('body');
    await as('office', (scope) => acceptSuggestion(scope, name, { wording: name.wording, reason }));
    const phrase = await suggestion('time');
    await as('administrator', (scope) =>
      acceptSuggestion(scope, phrase, { wording: phrase.wording, reason }),
    );
    // The opening was tried and ended: it comes back with new corrections only.
    expect((await list()).suggestions).toEqual([]);

    const third = await take();
    const before = await sentences(third);
    expect(before.board.duty?.leads).toEqual([{ id: board, name: 'Ban Quản lý dự án đầu tư xây dựng tỉnh' }]);
    expect(before.call.disposition).toBe('task');
    await as('office', (scope) =>
      completeHeader(scope, third, {
        revision: before.revision,
        number: '3-KL/TU',
        issuedOn: '2026-11-20',
        issuerId: province.bodies['ban-thuong-vu'],
      }),
    );
    const { plan, call } = await sentences(third);
    expect(plan.duty?.deadline).toMatchObject({ source: 'derived', dueOn: '2026-12-31' });
    expect(plan.duty?.grounds.deadline.rule).toBe('house-wording');
    await as('office', async (scope) => {
      await changeDisposition(scope, third, [call], 'orientation');
      // No surer than the people agreed, so it wants a look of its own.
      await confirmStatements(scope, third, [plan]);
      await confirmAbove(scope, third, 0);
      await putInForce(scope, third);
    });

    const again = await suggestion('disposition');
    expect(again).toMatchObject({ times: 3, dismissedBefore: null });
    await as('administrator', (scope) => acceptSuggestion(scope, again, { wording: again.wording, reason }));
    const fourth = await sentences(await take());
    expect(fourth.call).toMatchObject({
      disposition: 'orientation',
      rule: 'house-wording',
      confidence: 0.8,
    });
    expect((await list()).decisions.filter((it) => it.inUse)).toHaveLength(3);
  });

  it('forgets what was ended, here or in the directory, and can be taught again', async () => {
    const { decisions } = await list();
    const of = (outcome: string) => decisions.find((it) => it.outcome === outcome && it.inUse)?.id ?? '';
    await as('administrator', (scope) => endDecision(scope, of('house-wording'), 'Không phù hợp'));
    await as('office', (scope) => removeAlias(scope, board, 'Ban QLDA'));
    const stale = (await list()).decisions.find((it) => it.id === of('alias'));
    expect(stale).toMatchObject({ inUse: false, endedOn: null });
    await as('office', (scope) => endDecision(scope, of('alias'), 'Đã bỏ trong danh bạ'));
    expect(await code(as('office', (scope) => endDecision(scope, of('alias'), 'Lần nữa')))).toBe(
      'DECISION_ENDED',
    );
    const read = await sentences(await take());
    expect(read.board.duty?.leads).toEqual([]);
    expect(read.call.disposition).toBe('task');
  });

  it('lets a dismissed suggestion rest until somebody corrects it again', async () => {
    await correct(await take());
    const name = await suggestion('body');
    await as('office', (scope) => dismissSuggestion(scope, name, 'Chờ danh bạ mới'));
    expect((await list()).suggestions.some((it) => it.kind === 'body')).toBe(false);
    await correct(await take());
    expect(await suggestion('body')).toMatchObject({
      times: name.times + 1,
      dismissedBefore: { reason: 'Chờ danh bạ mới' },
    });
  });

  it('makes nothing of a wording on which people disagree, nor of a name that would mean two bodies', async () => {
    const roads = province.bodies['so-xay-dung'];
    const orders = [4, 5, 6, 7, 8].map((n) => `${n}. Ban QLDA khảo sát nhánh ${n} của cầu ${bridges}.`);
    const id = await desk.take(person('office'), `${text(++bridges)}\n${orders.join('\n\n')}\n`);
    await as('office', async (scope) => {
      const { statements } = await reviewOf(scope, await openDraft(scope, id));
      for (const it of statements.filter((one) => one.text.includes('khảo sát nhánh')))
        await editDuty(scope, id, [it], { leadIds: [roads] });
    });
    await correct(id, roads);
    const { suggestions } = await list();
    const weak = suggestions.find((it) => it.kind === 'body' && it.decided === board);
    expect(weak).toMatchObject({ otherwise: 6, obstacle: 'disagreement' });
    const strong = suggestions.find((it) => it.decided === roads) as Suggestion;
    expect(suggestions.indexOf(strong)).toBeLessThan(suggestions.indexOf(weak as Suggestion));
    await as('office', (scope) => addAlias(scope, board, 'Ban QLDA'));
    const accepting = as('office', (scope) =>
      acceptSuggestion(scope, strong, { wording: strong.wording, reason: 'Thử' }),
    );
    expect(await code(accepting)).toBe('WORDING_NAMES_ANOTHER');
    expect((await list()).suggestions.some((it) => it.decided === roads)).toBe(true);
  });

  it('counts nothing of another province', async () => {
    const other = await test.newJurisdiction('Tỉnh Khác');
    const actor = { ...(await desk.frame(person('administrator'))).actor, jurisdictionId: other };
    const parts = { ...(await desk.frame(person('administrator'))), actor };
    expect(await inScope(parts, 'read', listSuggestions)).toEqual({
      suggestions: [],
      seldom: 0,
      decisions: [],
    });
  });
});
