import type { Review, ReviewStatement } from '../../src/modules/directives/review.schema.ts';
import type { TaskStanding, TaskThread } from '../../src/modules/tasks/tasks.schema.ts';
import { newId } from '../../src/platform/ids/id.ts';
import type { Column } from '../api/permission-table.ts';
import { good, putInForce, reviewOf, takeIn, untilRead } from './office-work.ts';
import { type Client, TEST_DAY, type TestProduct } from './product.ts';
import { relationSubjects } from './relation-subjects.ts';

/** Stands in every title, file and note of the world, and nowhere else. */
export const MARKER = 'Vĩnh Hảo';

/** One call of a route on a real object. */
export interface Subject {
  readonly path: string;
  readonly body?: unknown;
  /** A file instead of JSON. */
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
  /** What an answer holds exactly where it shows the object. */
  readonly mark?: string;
}

/** Makes the subject of a route anew: an act that was done leaves another state behind. */
export type Prepare = () => Promise<Subject>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Orders to one body with another to cooperate; a third body appears nowhere. */
const text = (sign: string) => `TỈNH ỦY THỬ NGHIỆM
*
ĐẢNG CỘNG SẢN VIỆT NAM

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về xây dựng cầu ${MARKER}
-----

Ban Thường vụ Tỉnh ủy kết luận về cầu ${MARKER} như sau:

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập hồ sơ cầu ${MARKER} ${sign} trước ngày 31/3/2027.

2. Sở Xây dựng công khai quy hoạch hai đầu cầu ${MARKER} ${sign}; lập phương án phân luồng giao thông.
`;

/** A subject for every route of the product, on objects that really are there. */
export async function subjectsOf(
  product: TestProduct,
  callers: Readonly<Record<Column, Client>>,
): Promise<Readonly<Record<string, Prepare>>> {
  const { bodies } = product.province;
  const issuerId = bodies['ban-thuong-vu'];
  const { administrator, office, 'focal point of the lead': lead } = callers;

  const inForce = await takeIn(office, text('nhịp một'), `cau ${MARKER}.txt`);
  await putInForce(office, inForce, { number: '77-KL/TU', issuerId });
  const draft = await takeIn(office, text('nhịp hai'), `cau 2 ${MARKER}.txt`);
  const directive = `/api/directives/${inForce}`;
  const { pool } = product.test.database;
  const { rows } = await pool.query<{ id: string }>(
    "select id from statement where directive_id = $1 and disposition = 'task' order by start_at limit 1",
    [inForce],
  );
  const statementId = rows[0]?.id ?? '';

  return {
    ...people(),
    ...rules(),
    ...organisations(),
    ...tasks(),
    ...directives(),
    ...drafts(),
    ...learning(),
    ...between(),
  };

  function between(): Record<string, Prepare> {
    return relationSubjects(office, { inForce, draft }, MARKER, () =>
      pool.query<{ id: string; revision: number }>(
        'select id, revision from task where directive_id = $1 and parent_id is null order by number limit 1',
        [inForce],
      ),
    );
  }

  function fixed(subject: Subject): Prepare {
    return async () => subject;
  }

  function people(): Record<string, Prepare> {
    const person = lead.person.id;
    const fresh = async () =>
      good(
        await administrator.send<{ id: string; postId: string }>('POST', '/api/people', {
          name: 'Lý Thị Mới',
          email: `${newId()}@thu.example`,
          post: { bodyId: bodies['so-noi-vu'], title: 'Chuyên viên', role: 'focal-point', from: TEST_DAY },
        }),
      ).body;
    return {
      'GET /api/people': fixed({ path: '/api/people', mark: person }),
      'GET /api/people/:id': fixed({ path: `/api/people/${person}`, mark: person }),
      'POST /api/people': async () => ({
        path: '/api/people',
        body: { name: 'Lý Thị Mới', email: `${newId()}@thu.example` },
      }),
      'PATCH /api/people/:id': async () => ({
        path: `/api/people/${(await fresh()).id}`,
        body: { name: 'Lý Thị Khác' },
      }),
      'POST /api/people/:id/posts': async () => ({
        path: `/api/people/${(await fresh()).id}/posts`,
        body: { bodyId: bodies['xa-tan-lap'], title: 'Chuyên viên', role: 'leader', from: TEST_DAY },
      }),
      'POST /api/people/:id/first-link': async () => ({
        path: `/api/people/${(await fresh()).id}/first-link`,
      }),
      'POST /api/posts/:id/end': async () => ({
        path: `/api/posts/${(await fresh()).postId}/end`,
        body: { day: '2027-01-01' },
      }),
    };
  }

  function rules(): Record<string, Prepare> {
    const sign = newId();
    const change = {
      path: '/api/rules/newly-overdue/versions',
      body: { value: { days: 9 }, validFrom: '2026-01-01', legalBasis: `Quy chế ${sign}` },
    };
    const shown = (path: string) => async () => {
      good(await administrator.send('POST', change.path, change.body));
      return { path, mark: sign };
    };
    return {
      'GET /api/rules': shown('/api/rules'),
      'GET /api/rules/:key': shown('/api/rules/newly-overdue'),
      'POST /api/rules/:key/versions': fixed(change),
    };
  }

  function organisations(): Record<string, Prepare> {
    const id = bodies['so-noi-vu'];
    const path = `/api/organisations/${id}`;
    const fresh = async () => {
      const body = { name: `Trung tâm ${newId()}`, kind: 'public-service-unit', level: 'province' };
      const given = { ...body, from: '2026-01-01' };
      return good(await administrator.send<{ id: string }>('POST', '/api/organisations', given)).body.id;
    };
    const arrow = async () => ({
      kind: 'transfer',
      fromId: await fresh(),
      toId: id,
      effectiveOn: '2026-06-01',
      functions: 'Nhà ở công vụ',
    });
    const wording = (words: string) => `?wording=${encodeURIComponent(words)}`;
    return {
      'GET /api/organisations': fixed({ path: '/api/organisations', mark: id }),
      'GET /api/organisation-names': fixed({
        path: `/api/organisation-names${wording('Sở Nội vụ')}`,
        mark: id,
      }),
      'GET /api/organisation-classes': fixed({
        path: `/api/organisation-classes${wording('các sở, ngành')}`,
        mark: id,
      }),
      'GET /api/organisations/:id': fixed({ path, mark: id }),
      'POST /api/organisations': async () => ({
        path: '/api/organisations',
        body: { name: `Chi cục ${newId()}`, kind: 'department', level: 'province', from: '2026-01-01' },
      }),
      'PATCH /api/organisations/:id': async () => ({
        path: `/api/organisations/${await fresh()}`,
        body: { from: '2026-06-01', name: `Trung tâm ${newId()}` },
      }),
      'POST /api/organisations/:id/end': async () => ({
        path: `/api/organisations/${await fresh()}/end`,
        body: { day: '2027-01-01' },
      }),
      'POST /api/organisations/:id/aliases': async () => ({
        path: `${path}/aliases`,
        body: { alias: `Sở ${newId()}` },
      }),
      'DELETE /api/organisations/:id/aliases/:alias': async () => {
        const alias = `Sở ${newId()}`;
        good(await administrator.send('POST', `${path}/aliases`, { alias }));
        return { path: `${path}/aliases/${encodeURIComponent(alias)}` };
      },
      'POST /api/successions': async () => ({ path: '/api/successions', body: await arrow() }),
      'POST /api/successions/:id/withdrawal': async () => {
        const made = good(
          await administrator.send<{ id: string }>('POST', '/api/successions', await arrow()),
        );
        return { path: `/api/successions/${made.body.id}/withdrawal`, body: { reason: 'nhập nhầm' } };
      },
    };
  }

  function tasks(): Record<string, Prepare> {
    const give = async (leadIds: readonly string[] = [bodies['so-xay-dung']]) =>
      good(
        await office.send<TaskStanding>('POST', '/api/tasks', {
          title: `Cắm mốc cầu ${MARKER}`,
          directiveId: inForce,
          statementId,
          leadIds,
          cooperatingIds: [bodies['so-tai-chinh']],
        }),
      ).body;
    const step = async (who: Client, it: TaskStanding, noun: string, body: object = {}) =>
      good(
        await who.send<TaskStanding>('POST', `/api/tasks/${it.id}/${noun}`, {
          revision: it.revision,
          ...body,
        }),
      ).body;
    const received = async () => step(lead, await give(), 'receipt');
    const withEvidence = async () => {
      const { id } = await received();
      const bytes = bytesOf(`Biên bản bàn giao mốc cầu ${MARKER}.\n`);
      return good(
        await lead.upload<TaskStanding>(`/api/tasks/${id}/evidence/file`, bytes, `moc ${MARKER}.txt`),
      ).body;
    };
    const evidenceOf = async (id: string) => {
      const { evidence } = good(await lead.get<TaskThread>(`/api/tasks/${id}`)).body;
      return evidence[0]?.id ?? '';
    };
    const submitted = async () => step(lead, await withEvidence(), 'submission');
    const act =
      (state: () => Promise<TaskStanding>, noun: string, body: object = {}): Prepare =>
      async () => {
        const { id, revision } = await state();
        return { path: `/api/tasks/${id}${noun}`, body: { revision, ...body } };
      };
    const reason = 'theo chỉ đạo mới';
    const document = { title: 'Biên bản', docNumber: '12/BB-SXD', docDate: TEST_DAY };
    return {
      'GET /api/today': async () => {
        await give();
        return { path: '/api/today', mark: MARKER };
      },
      'GET /api/tasks': fixed({ path: '/api/tasks', mark: MARKER }),
      'GET /api/tasks/counts': fixed({ path: '/api/tasks/counts?by=directive', mark: '77-KL/TU' }),
      'POST /api/tasks/export': fixed({ path: '/api/tasks/export', body: {}, mark: MARKER }),
      'GET /api/tasks/:id': async () => ({ path: `/api/tasks/${(await received()).id}`, mark: MARKER }),
      'GET /api/tasks/:id/evidence/:evidenceId/file': async () => {
        const { id } = await withEvidence();
        return { path: `/api/tasks/${id}/evidence/${await evidenceOf(id)}/file`, mark: MARKER };
      },
      'POST /api/tasks': fixed({ path: '/api/tasks', body: { title: 'Giao thêm', directiveId: inForce } }),
      'POST /api/tasks/:id/assignment': act(() => give([]), '/assignment', {
        leadIds: [bodies['so-xay-dung']],
      }),
      'POST /api/tasks/:id/hand-over': act(give, '/hand-over', { leadId: bodies['so-noi-vu'], reason }),
      'POST /api/tasks/:id/confirmation': act(submitted, '/confirmation'),
      'POST /api/tasks/:id/return': act(submitted, '/return', { reason }),
      'POST /api/tasks/:id/suspension': act(give, '/suspension', { reason }),
      'POST /api/tasks/:id/resumption': act(
        async () => step(office, await give(), 'suspension', { reason }),
        '/resumption',
      ),
      'POST /api/tasks/:id/cancellation': act(give, '/cancellation', { reason }),
      'POST /api/tasks/:id/deadline': act(give, '/deadline', { dueOn: '2027-06-30', reason }),
      'PATCH /api/tasks/:id': act(give, '', { product: 'Hồ sơ mốc' }),
      'POST /api/tasks/:id/receipt': act(give, '/receipt'),
      'POST /api/tasks/:id/progress': act(received, '/progress', { percent: 40 }),
      'POST /api/tasks/:id/evidence': async () => ({
        path: `/api/tasks/${(await received()).id}/evidence`,
        body: document,
      }),
      'POST /api/tasks/:id/evidence/file': async () => ({
        path: `/api/tasks/${(await received()).id}/evidence/file`,
        file: { bytes: bytesOf('Biên bản bàn giao mốc.\n'), name: 'bien-ban.txt' },
      }),
      'POST /api/tasks/:id/evidence/:evidenceId/withdrawal': async () => {
        const { id, revision } = await withEvidence();
        const path = `/api/tasks/${id}/evidence/${await evidenceOf(id)}/withdrawal`;
        return { path, body: { revision, reason: 'nhầm tệp' } };
      },
      'POST /api/tasks/:id/submission': act(withEvidence, '/submission'),
      'POST /api/tasks/:id/refusal': act(give, '/refusal', { reason }),
    };
  }

  function directives(): Record<string, Prepare> {
    return {
      'GET /api/directives': fixed({ path: '/api/directives', mark: MARKER }),
      'GET /api/directives/:id': fixed({ path: directive, mark: MARKER }),
      'GET /api/directives/:id/reading': fixed({ path: `${directive}/reading` }),
      'GET /api/directives/:id/statements/:statementId': fixed({
        path: `${directive}/statements/${statementId}`,
        mark: MARKER,
      }),
      'GET /api/directives/:id/history': fixed({ path: `${directive}/history` }),
      'GET /api/directives/:id/file': fixed({ path: `${directive}/file`, mark: MARKER }),
      'GET /api/directives/:id/pages/:page': fixed({ path: `${directive}/pages/1` }),
      'POST /api/directives/:id/gold': fixed({ path: `${directive}/gold`, mark: MARKER }),
      'POST /api/directives': async () => ({
        path: '/api/directives',
        file: { bytes: bytesOf(text('nhịp khác').replaceAll(MARKER, 'Khác')), name: 'khac.txt' },
      }),
    };
  }

  /** Suggestions from corrections in the directive in force, each with a name of its own for another body. */
  function learning(): Record<string, Prepare> {
    const suggested = async () => {
      const wording = `ban ${newId()}`;
      const wordingKey = wording.replaceAll('-', ' ');
      for (const _ of ['once', 'twice'])
        await pool.query(
          `insert into correction (jurisdiction_id, id, directive_id, statement_id, kind, wording, wording_key, decided,
             person_id, at) values ($1, $2, $3, $4, 'body', $5, $6, $7, $8, now())`,
          [
            product.province.jurisdictionId,
            newId(),
            inForce,
            statementId,
            wording,
            wordingKey,
            bodies['so-noi-vu'],
            office.person.id,
          ],
        );
      return { kind: 'body', wordingKey, decided: bodies['so-noi-vu'] };
    };
    const reason = 'thống nhất cách gọi';
    return {
      'GET /api/suggestions': async () => ({
        path: '/api/suggestions',
        mark: (await suggested()).wordingKey,
      }),
      'GET /api/suggestions/sentences': async () => ({
        path: `/api/suggestions/sentences?${new URLSearchParams(await suggested())}`,
        mark: MARKER,
      }),
      'POST /api/suggestions/acceptance': async () => {
        const it = await suggested();
        return { path: '/api/suggestions/acceptance', body: { ...it, wording: it.wordingKey, reason } };
      },
      'POST /api/suggestions/dismissal': async () => ({
        path: '/api/suggestions/dismissal',
        body: { ...(await suggested()), reason },
      }),
      'POST /api/wording-decisions/:id/end': async () => {
        const body = { ...(await suggested()), reason };
        const { id } = good(
          await office.send<{ id: string }>('POST', '/api/suggestions/dismissal', body),
        ).body;
        return { path: `/api/wording-decisions/${id}/end`, body: { reason } };
      },
    };
  }

  /** What is done while confirming; each time on the draft as it stands. */
  function drafts(): Record<string, Prepare> {
    const path = `/api/directives/${draft}`;
    const onDraft =
      (noun: string, body: (it: Review) => object | undefined = () => undefined): Prepare =>
      async () => {
        await untilRead(office, draft);
        return { path: `${path}${noun}`, body: body(await reviewOf(office, draft)) };
      };
    const onSentence = (noun: string, more: (it: ReviewStatement) => object = () => ({})): Prepare => {
      return async () => {
        await untilRead(office, draft);
        const { statements } = await reviewOf(office, draft);
        const found = statements.find((it) => it.text.includes('công khai quy hoạch'));
        if (!found) throw new Error('The sentence is gone.');
        const body = { revision: found.revision, ...more(found) };
        return { path: `${path}/statements/${found.id}${noun}`, body };
      };
    };
    const onSelection = (noun: string, more: object = {}): Prepare => {
      return onDraft(`/selection${noun}`, ({ statements }) => ({
        sentences: statements.filter((it) => it.duty).map(({ id, revision }) => ({ id, revision })),
        ...more,
      }));
    };
    const unreadable = async () => {
      await untilRead(office, draft);
      await pool.query(
        "update directive set state = 'unreadable', failure_code = 'READING_FAILED' where id = $1",
        [draft],
      );
      return { path: `${path}/rereading` };
    };
    const discarded = async () => {
      const bytes = bytesOf(text('nhịp bỏ'));
      const { id } = good(await office.upload<{ id: string }>('/api/directives', bytes, 'bo.txt')).body;
      return { path: `/api/directives/${id}/discard`, body: { reason: 'Nhập nhầm' } };
    };
    return {
      'GET /api/directives/:id/review': fixed({ path: `${path}/review`, mark: MARKER }),
      'GET /api/directives/:id/statements/:statementId/otherwise': async () => {
        const { path: asked } = await onSentence('/otherwise')();
        return { path: asked };
      },
      'PATCH /api/directives/:id/header': onDraft('/header', (it) => ({
        revision: it.revision,
        place: 'Thử Nghiệm',
      })),
      'PUT /api/directives/:id/readers': onDraft('/readers', (it) => ({
        revision: it.revision,
        readers: [],
      })),
      'POST /api/directives/:id/undo': onDraft('/undo'),
      'POST /api/directives/:id/redo': onDraft('/redo'),
      'POST /api/directives/:id/statements/:statementId/division': onSentence('/division', (it) => ({
        at: it.span[0] + it.text.indexOf(';') + 1,
      })),
      'POST /api/directives/:id/statements/:statementId/merger': onSentence('/merger'),
      'PATCH /api/directives/:id/statements/:statementId/duty': onSentence('/duty', () => ({
        leadIds: [bodies['so-noi-vu']],
      })),
      'POST /api/directives/:id/statements/:statementId/confirmation': onSentence('/confirmation'),
      'POST /api/directives/:id/statements/:statementId/disposition': onSentence('/disposition', () => ({
        disposition: 'task',
      })),
      'POST /api/directives/:id/statements/:statementId/dismissal': onSentence('/dismissal'),
      'PUT /api/directives/:id/statements/:statementId/indicators': onSentence('/indicators', () => ({
        indicators: [],
      })),
      'POST /api/directives/:id/selection/confirmation': onSelection('/confirmation'),
      'POST /api/directives/:id/selection/disposition': onSelection('/disposition', {
        disposition: 'standing',
      }),
      'PATCH /api/directives/:id/selection/duty': onSelection('/duty', {
        duty: { leadIds: [bodies['so-noi-vu']] },
      }),
      'POST /api/directives/:id/confirmation': onDraft('/confirmation', () => ({ atLeast: 0 })),
      'POST /api/directives/:id/in-force': onDraft('/in-force'),
      'POST /api/directives/:id/rereading': unreadable,
      'POST /api/directives/:id/discard': discarded,
    };
  }
}
