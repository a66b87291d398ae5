import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePage, stream } from '../../../parser/src/read/pdf/handmade.fixture.ts';
import { asPng } from '../../../parser/src/read/scan/draw.ts';
import { engines } from '../../../test/support/database.ts';
import { type Client, startTestProduct, TEST_DAY, type TestProduct } from '../../../test/support/product.ts';
import type { TaskStanding, TasksApi, TaskThread, Today } from './tasks.schema.ts';

type List = TasksApi['GET /api/tasks']['response'];
type Counts = TasksApi['GET /api/tasks/counts']['response'];

describe.each(engines)('tasks over HTTP, on %s', (engine) => {
  let product: TestProduct;
  let office: Client;
  let construction: Client;
  let ward: Client;
  let bodies: TestProduct['province']['bodies'];
  let taskId: string;
  const person = (name: string) => {
    const found = product.province.people.find((one) => one.name === name);
    if (!found) throw new Error(`nobody called ${name}`);
    return product.as(found);
  };
  const give = (leadIds: string[], title: string) =>
    office.send<TaskStanding>('POST', '/api/tasks', {
      title,
      assignerId: bodies['tinh-uy'],
      leadIds,
      dueOn: '2026-12-31',
    });

  beforeAll(async () => {
    product = await startTestProduct(engine);
    bodies = product.province.bodies;
    office = await product.asRole('office');
    construction = await person('Phạm Minh Xây');
    ward = await person('Bùi Văn Khê');
    const given = await give([bodies['so-xay-dung']], 'Cắm mốc chỉ giới tuyến đường ven sông');
    expect(given.status).toBe(200);
    taskId = given.body.id;
  });
  afterAll(() => product.close());

  it('go from receipt to confirmation, each side by its own acts', async () => {
    const received = await construction.send<TaskStanding>('POST', `/api/tasks/${taskId}/receipt`, {
      revision: 0,
    });
    expect(received.body).toMatchObject({ state: 'received', revision: 1, may: { report: true } });
    const progress = { revision: 1, percent: 70, note: 'Đã cắm 45 mốc' };
    expect((await construction.send('POST', `/api/tasks/${taskId}/progress`, progress)).status).toBe(200);
    const document = { title: 'Biên bản bàn giao mốc', docNumber: '12/BB-SXD', docDate: TEST_DAY };
    expect((await construction.send('POST', `/api/tasks/${taskId}/evidence`, document)).status).toBe(200);
    const photo = asPng({ width: 60, height: 40, dots: new Uint8Array(60 * 40 * 4).fill(140) });
    const uploaded = await construction.upload<TaskStanding>(
      `/api/tasks/${taskId}/evidence/file`,
      photo,
      'mốc số 45.png',
    );
    expect(uploaded.body.evidenceCount).toBe(2);

    const { body: thread } = await construction.get<TaskThread>(`/api/tasks/${taskId}`);
    const file = thread.evidence.find((one) => one.file);
    expect(file?.file).toMatchObject({
      name: 'mốc số 45.png',
      mediaType: 'image/png',
      inline: true,
      size: photo.length,
    });
    const sent = await office.get(`/api/tasks/${taskId}/evidence/${file?.id}/file`);
    expect([...sent.bytes]).toEqual([...photo]);
    expect(sent.headers.get('content-disposition')).toMatch(/^inline/);

    const submit = { revision: uploaded.body.revision, resultOn: TEST_DAY };
    const submitted = await construction.send<TaskStanding>(
      'POST',
      `/api/tasks/${taskId}/submission`,
      submit,
    );
    expect(submitted.body).toMatchObject({ state: 'submitted', handedIn: 'in-time' });
    const own = await construction.send<{ code: string }>('POST', `/api/tasks/${taskId}/confirmation`, {
      revision: submitted.body.revision,
    });
    expect([own.status, own.body.code]).toEqual([403, 'NOT_ALLOWED']);
    const waiting = (await office.get<Today>('/api/today')).body.office?.toConfirm;
    expect(waiting).toMatchObject({ count: 1, opens: { state: ['submitted'] } });
    const done = await office.send<TaskStanding>('POST', `/api/tasks/${taskId}/confirmation`, {
      revision: submitted.body.revision,
    });
    expect(done.body).toMatchObject({ state: 'confirmed', timeState: 'done', may: {} });
  });

  it('happen once, however often a request is sent', async () => {
    const headers = { 'idempotency-key': 'giao-viec-mot-lan' };
    const body = { title: 'Chỉ một lần', assignerId: bodies['tinh-uy'] };
    const first = await office.send<TaskStanding>('POST', '/api/tasks', body, headers);
    const again = await office.send<TaskStanding>('POST', '/api/tasks', body, headers);
    expect(again.body.id).toBe(first.body.id);
    expect((await office.get<List>('/api/tasks?q=chi+mot+lan')).body.total).toBe(1);
  });

  it('list, count and export the same rows for each person, and nothing of another province', async () => {
    await give([bodies['phuong-lam-khe'], bodies['so-tai-chinh']], 'Rà soát đất công');
    const clients = { office, construction, ward, inspector: await product.asRole('inspector') };
    const seen: Record<string, unknown> = {};
    for (const [who, client] of Object.entries(clients)) {
      const list = (await client.get<List>('/api/tasks')).body;
      const counts = (await client.get<Counts>('/api/tasks/counts?by=lead&by=state')).body;
      const sheet = await client.send('POST', '/api/tasks/export', {});
      const xml = strFromU8(unzipSync(sheet.bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
      for (const row of list.rows) expect(xml).toContain(row.title);
      expect(xml).toContain(`${list.rows.length} nhiệm vụ`);
      expect(counts.total).toBe(list.total);
      seen[who] = list.rows.map((row) => row.title).sort();
    }
    const all = [
      'Chỉ một lần',
      'Cắm mốc chỉ giới tuyến đường ven sông',
      'Rà soát đất công',
      'Rà soát đất công',
    ];
    expect(seen).toEqual({ office: all, inspector: all, construction: [all[1]], ward: [all[2]] });
    const stranger = product.otherProvince.people.find((one) => one.role === 'inspector');
    const elsewhere = await product.as(stranger as NonNullable<typeof stranger>);
    expect((await elsewhere.get<List>('/api/tasks')).body.rows).toEqual([]);
    expect((await elsewhere.get(`/api/tasks/${taskId}`)).status).toBe(404);
    expect((await ward.get(`/api/tasks/${taskId}`)).status).toBe(404);
  });

  it('refuse evidence that bears a secrecy mark, and keep nothing of it', async () => {
    const { body } = await give([bodies['so-xay-dung']], 'Báo cáo tiến độ');
    await construction.send('POST', `/api/tasks/${body.id}/receipt`, { revision: 0 });
    const secret = { title: 'Báo cáo', docNumber: '05-BC/TU (M)', docDate: TEST_DAY };
    const refused = await construction.send<{ code: string }>(
      'POST',
      `/api/tasks/${body.id}/evidence`,
      secret,
    );
    expect([refused.status, refused.body.code]).toEqual([422, 'EVIDENCE_SECRET']);
    const text = new TextEncoder().encode(
      'TỈNH ỦY MINH GIANG\nTỐI MẬT\nSố 12-BC/TU\n\nBÁO CÁO\nkết quả thực hiện.\n',
    );
    const upload = await construction.upload<{ code: string }>(
      `/api/tasks/${body.id}/evidence/file`,
      text,
      'bao-cao.txt',
    );
    expect([upload.status, upload.body.code]).toEqual([422, 'EVIDENCE_SECRET']);
    const { rows } = await product.test.database.pool.query(
      "select count(*)::int as n from stored_file where media_type like 'text/plain%'",
    );
    expect(rows[0].n).toBe(0);
  });

  it('look for the mark in PDF too, and ask for the word of the person where a file cannot be read', async () => {
    const { body } = await give([bodies['so-xay-dung']], 'Cắm mốc giới');
    await construction.send('POST', `/api/tasks/${body.id}/receipt`, { revision: 0 });
    const path = `/api/tasks/${body.id}/evidence/file`;
    const add = (bytes: Uint8Array, name: string, declared = '') =>
      construction.upload<{ code: string; evidenceCount: number }>(`${path}${declared}`, bytes, name);
    const ascii = (text: string) => new TextEncoder().encode(text);
    const written = (line: string) =>
      onePage(
        stream(
          ascii(`BT /F1 14 Tf 72 780 Td (TINH UY MINH GIANG) Tj ET BT /F1 14 Tf 72 740 Td (${line}) Tj ET`),
        ),
      );
    const marked = await add(written('TOI MAT'), 'bao-cao.pdf', '?declared=unmarked');
    expect([marked.status, marked.body.code]).toEqual([422, 'EVIDENCE_SECRET']);
    expect((await add(written('BAO CAO'), 'bao-cao.pdf')).status).toBe(200);

    const broken = ascii('%PDF-1.7 nothing that can be read');
    const asked = await add(broken, 'ban-ve.pdf');
    expect([asked.status, asked.body.code]).toEqual([422, 'EVIDENCE_UNREAD']);
    expect((await add(broken, 'ban-ve.pdf', '?declared=unmarked')).status).toBe(200);
    const { events } = (await construction.get<TaskThread>(`/api/tasks/${body.id}`)).body;
    const added = events.filter((event) => event.kind === 'evidence-added');
    expect(added.map((event) => event.details.declaredUnmarked ?? false).sort()).toEqual([false, true]);

    // A picture without writing, and a file that is no document, are taken as they are.
    const blank = asPng({ width: 60, height: 40, dots: new Uint8Array(60 * 40 * 4).fill(200) });
    expect((await add(blank, 'hien-truong.png')).status).toBe(200);
    expect((await add(Uint8Array.from([0, 1, 2, 0, 255, 254]), 'ban-do.bin')).status).toBe(200);
  });

  it('say what is wrong with a filter or a place in the list', async () => {
    expect((await office.get('/api/tasks?state=done')).status).toBe(422);
    expect((await office.get<{ code: string }>('/api/tasks?after=xyz')).body.code).toBe('CURSOR_INVALID');
  });
});
