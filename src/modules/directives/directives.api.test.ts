import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onePage, page, stream, WORDS } from '../../../parser/src/read/pdf/handmade.fixture.ts';
import { engines } from '../../../test/support/database.ts';
import { CONCLUSION } from '../../../test/support/directive.ts';
import { type Client, startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import type { BodyKey } from '../../../test/support/province.ts';
import { newId } from '../../platform/ids/id.ts';
import type { DirectiveList, ReadingProgress } from './directives.schema.ts';
import type { DirectivePage } from './page.schema.ts';
import type { Review, ReviewChange } from './review.schema.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe.each(engines)('directives over HTTP, on %s', (engine) => {
  let product: TestProduct;
  let clerk: Client;
  beforeAll(async () => {
    product = await startTestProduct(engine);
    clerk = await product.asRole('office');
  });
  afterAll(() => product.close());

  const at = (body: BodyKey, role?: string): Promise<Client> => {
    const found = product.province.people.find(
      (one) => one.bodyKey === body && (role === undefined || one.role === role),
    );
    if (!found) throw new Error(`nobody in ${body}`);
    return product.as(found);
  };
  /** Uploads and waits until the reading in the background has ended. */
  const imported = async (text: string, name = 'Kết luận hạ tầng.txt'): Promise<string> => {
    const answer = await clerk.upload<{ id: string }>('/api/directives', bytesOf(text), name);
    expect(answer.status).toBe(200);
    const { id } = answer.body;
    for (let tries = 0; tries < 200; tries++) {
      const progress = await clerk.get<ReadingProgress>(`/api/directives/${id}/reading`);
      if (progress.body.state !== 'reading') return id;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the reading did not end');
  };
  /** Completes the header, classifies, confirms everything; `leads` are picked for the order to the class. */
  const putInForce = async (id: string, number: string, leads: readonly BodyKey[] = []): Promise<void> => {
    const path = `/api/directives/${id}`;
    const start = (await clerk.get<Review>(`${path}/review`)).body;
    const header = {
      revision: start.revision,
      number,
      issuedOn: '2026-12-01',
      issuerId: product.province.bodies['ban-thuong-vu'],
    };
    await clerk.send('PATCH', `${path}/header`, header);
    for (const it of start.statements) {
      if (it.unclassified) {
        const body = { revision: it.revision, disposition: 'orientation' };
        await clerk.send('POST', `${path}/statements/${it.id}/disposition`, body);
      } else if (it.duty?.leadClass && leads.length > 0) {
        const leadIds = leads.map((key) => product.province.bodies[key]);
        await clerk.send('PATCH', `${path}/statements/${it.id}/duty`, { revision: it.revision, leadIds });
      }
    }
    const confirmed = await clerk.send<ReviewChange>('POST', `${path}/confirmation`, { atLeast: 0 });
    expect(confirmed.body.gates.filter((gate) => gate.closed)).toEqual([]);
    const done = await clerk.send('POST', `${path}/in-force`);
    expect(done.status).toBe(200);
  };
  const list = async (client: Client, query = '') =>
    (await client.get<DirectiveList>(`/api/directives${query}`)).body;

  it('takes a file, reads it in the background, and shows it to its own office only', async () => {
    const id = await imported(CONCLUSION);
    const progress = await clerk.get<ReadingProgress>(`/api/directives/${id}/reading`);
    expect(progress.body).toMatchObject({ state: 'confirming', failure: null });
    expect(progress.body.steps.every((step) => step.done)).toBe(true);
    const file = await clerk.get(`/api/directives/${id}/file`);
    expect(new TextDecoder().decode(file.bytes)).toBe(CONCLUSION);
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('Kết luận hạ tầng.txt'));

    const others = [
      await at('uy-ban-kiem-tra'),
      await at('tinh-uy'),
      await at('van-phong-ubnd'),
      await at('van-phong-tinh-uy', 'administrator'),
      await at('so-xay-dung'),
    ];
    for (const other of others) {
      expect((await list(other)).rows).toEqual([]);
      for (const part of ['', '/file', '/history', '/reading', '/review']) {
        expect([403, 404]).toContain((await other.get(`/api/directives/${id}${part}`)).status);
      }
    }
    const kept = await list(clerk, '?state=confirming');
    expect(kept.rows.find((row) => row.id === id)?.toConfirm?.unconfirmed).toBeGreaterThan(0);
  });

  it('shows each kind of body what it may read: on page, list, count, file, history and search', async () => {
    const text = CONCLUSION.replace('cầu số 2', 'cầu Vĩnh Hảo');
    const id = await imported(text, 'cau-vinh-hao.txt');
    const path = `/api/directives/${id}`;
    const start = (await clerk.get<Review>(`${path}/review`)).body;
    const open = start.statements.find((it) => it.text.includes('Công khai các quy hoạch'));
    if (!open?.duty) throw new Error('the order to nobody in particular is a task');
    // A body chosen where the document names nobody is assigned otherwise than by the document.
    const leadIds = [product.province.bodies['xa-tan-lap']];
    await clerk.send('PATCH', `${path}/statements/${open.id}/duty`, { revision: open.revision, leadIds });
    const lines = start.readers
      .filter((line) => line.basis === 'recipient' && line.isClass)
      .map((line) => ({
        basis: line.basis,
        wording: line.wording,
        bodyIds: [product.province.bodies['so-noi-vu']],
      }));
    const now = (await clerk.get<Review>(`${path}/review`)).body;
    await clerk.send('PUT', `${path}/readers`, { revision: now.revision, readers: lines });
    await putInForce(id, '41-KL/TU');

    const sees = async (client: Client) => {
      const page = await client.get<DirectivePage>(path);
      const rows = (await list(client)).rows.filter((row) => row.id === id);
      const found = (await list(client, '?q=ven song')).rows.some((row) => row.id === id);
      const history = await client.get(`${path}/history`);
      const file = await client.get(`${path}/file`);
      return {
        page: page.status === 200 ? page.body.access : page.status,
        list: rows[0]?.access ?? null,
        title: rows[0]?.title ?? null,
        found,
        history: history.status,
        file: file.status,
      };
    };
    const whole = {
      page: 'whole',
      list: 'whole',
      found: true,
      history: 200,
      file: 200,
      title: expect.anything(),
    };
    const nothing = { page: 404, list: null, found: false, history: 404, file: 404, title: null };
    expect(await sees(clerk), 'custodian').toMatchObject(whole);
    expect(await sees(await at('tinh-uy')), 'leader of the issuer').toMatchObject(whole);
    expect(await sees(await at('uy-ban-kiem-tra')), 'inspection committee').toMatchObject(whole);
    expect(await sees(await at('so-noi-vu')), 'recipient').toMatchObject(whole);
    expect(await sees(await at('so-xay-dung')), 'assigned by the document').toMatchObject(whole);
    expect(await sees(await at('so-tai-chinh')), 'named to cooperate').toMatchObject(whole);
    expect(await sees(await at('van-phong-ubnd')), 'office of an assigned body').toMatchObject(whole);
    expect(await sees(await at('phuong-lam-khe')), 'a body not concerned').toEqual(nothing);
    expect(await sees(await at('van-phong-tinh-uy', 'administrator')), 'administrator').toEqual(nothing);
    const other = product.otherProvince.people.find((one) => one.role === 'inspector');
    if (!other) throw new Error('no neighbour');
    expect(await sees(await product.as(other)), 'inspector of another province').toEqual(nothing);

    const commune = await at('xa-tan-lap');
    expect(await sees(commune), 'assigned otherwise').toEqual({
      ...nothing,
      page: 'sentences',
      list: 'sentences',
    });
    const page = (await commune.get<DirectivePage>(path)).body;
    if (page.access !== 'sentences') throw new Error('sentences only');
    expect(page.sentences.map((it) => it.text)).toEqual([expect.stringContaining('Công khai các quy hoạch')]);
    expect(page.sentences[0]?.contextLine).toContain('Nhiệm vụ, giải pháp');
    expect(page.sentences[0]?.task?.lead?.name).toBe('UBND xã Tân Lập');
    const bytes = JSON.stringify(page);
    expect(bytes).not.toContain('Vĩnh Hảo');
    expect(bytes).not.toContain('ven sông');
    const thread = (statement: string) => commune.get(`${path}/statements/${statement}`);
    expect((await thread(open.id)).status).toBe(200);
    const hidden = start.statements.find((it) => it.text.includes('Vĩnh Hảo'))?.id ?? '';
    expect((await thread(hidden)).status).toBe(404);
  });

  it('shows every count as the length of the list it opens', async () => {
    const id = await imported(CONCLUSION.replace('cầu số 2', 'cầu Bến Thóc'));
    await putInForce(id, '42-KL/TU', ['so-xay-dung', 'so-noi-vu']);
    const page = (await clerk.get<DirectivePage>(`/api/directives/${id}`)).body;
    if (page.access !== 'whole') throw new Error('the clerk reads the whole');
    for (const [timeState, n] of Object.entries(page.tasks)) {
      const query = `?directive=${id}&level=order&timeState=${timeState}`;
      const rows = await clerk.get<{ rows: unknown[]; total: number }>(`/api/tasks${query}`);
      expect([rows.body.rows.length, rows.body.total], timeState).toEqual([n, n]);
      const tinted = page.statements.filter((it) => it.task?.timeState === timeState);
      expect(tinted.length, `tint ${timeState}`).toBe(n);
    }
    const mine = (await list(clerk)).rows.find((row) => row.id === id);
    expect(mine?.tasks).toEqual(page.tasks);
    expect(page.next).toMatchObject({ dueOn: '2027-03-30' });
    expect(page.targets).toMatchObject([{ number: 1, value: '70', comparator: '>=', unit: '%' }]);
  });

  it('pages the list without losing or doubling a row, and filters it', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    let total = 0;
    while (cursor !== null) {
      const page: DirectiveList = await list(clerk, `?limit=2${cursor ? `&after=${cursor}` : ''}`);
      seen.push(...page.rows.map((row) => row.id));
      total = page.total;
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(total);
    expect((await list(clerk, '?year=2026&state=in-force')).rows.length).toBe(2);
    expect((await list(clerk, '?year=2019')).total).toBe(0);
    expect((await list(clerk, '?q=41-kl')).rows.map((row) => row.number)).toEqual(['41-KL/TU']);
    expect((await list(clerk, `?issuer=${product.province.bodies['so-noi-vu']}`)).total).toBe(0);
  });

  it('refuses a second directive of the same number, body and date', async () => {
    const id = await imported(CONCLUSION.replace('cầu số 2', 'cầu Hữu Nghị'));
    const { revision } = (await clerk.get<Review>(`/api/directives/${id}/review`)).body;
    const header = {
      revision,
      number: '42',
      symbol: 'KL/TU',
      issuedOn: '2026-12-01',
      issuerId: product.province.bodies['ban-thuong-vu'],
    };
    const change = await clerk.send<ReviewChange>('PATCH', `/api/directives/${id}/header`, header);
    expect(change.body.gates.find((gate) => gate.code === 'IDENTICAL_IN_FORCE')).toMatchObject({
      closed: true,
    });
    const answer = await clerk.send<{ code: string }>('POST', `/api/directives/${id}/in-force`);
    expect([answer.status, answer.body.code]).toEqual([409, 'DIRECTIVE_GATES_CLOSED']);
    const given = await clerk.send('POST', `/api/directives/${id}/discard`, {
      reason: 'Trùng văn bản đã có',
    });
    expect(given.status).toBe(200);
    expect((await list(clerk)).rows.some((row) => row.id === id)).toBe(false);
    expect((await list(clerk, '?state=discarded')).rows.some((row) => row.id === id)).toBe(true);
  });

  it('reads what a crash left unread when it starts again', async () => {
    const pool = product.test.database.pool;
    const id = await imported(CONCLUSION.replace('cầu số 2', 'cầu Trạm Bơm'));
    await pool.query(
      "update directive set state = 'reading', text = null, reading_step = 'text' where id = $1",
      [id],
    );
    const module = product.product.modules.find((one) => one.name === 'directives');
    await module?.start?.();
    for (let tries = 0; tries < 200; tries++) {
      const progress = await clerk.get<ReadingProgress>(`/api/directives/${id}/reading`);
      if (progress.body.state === 'confirming') break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const again = (await clerk.get<Review>(`/api/directives/${id}/review`)).body;
    expect(again.statements.some((it) => it.text.includes('cầu Trạm Bơm'))).toBe(true);
  });

  it('reads a PDF page by page, shows its pages, and asks for the word of the clerk where a stamp cannot be read', async () => {
    const pdf = onePage(stream(WORDS));
    const answer = await clerk.upload<{ id: string }>('/api/directives', pdf, 'Kế hoạch.pdf');
    expect(answer.status).toBe(200);
    const { id } = answer.body;
    const wasRead = (one: string) =>
      vi.waitFor(
        async () => {
          const progress = await clerk.get<ReadingProgress>(`/api/directives/${one}/reading`);
          expect(progress.body.state).toBe('confirming');
        },
        { timeout: 60_000, interval: 200 },
      );
    await wasRead(id);
    const review = (await clerk.get<Review>(`/api/directives/${id}/review`)).body;
    expect([review.format, review.pages, review.doubtful]).toEqual(['pdf', [0], []]);
    expect(review.text).toContain('30/6/2026');
    expect((await clerk.get(`/api/directives/${id}/pages/1`)).status).toBe(200);
    expect((await clerk.get(`/api/directives/${id}/pages/2`)).status).toBe(422);

    const stamped = onePage(
      stream(Buffer.concat([WORDS, Buffer.from(' q 90 0 0 40 80 780 cm /I Do Q')])),
      page('/XObject<</I 6 0 R>>'),
      stream(
        new Uint8Array(48).fill(120),
        '/Type/XObject/Subtype/Image/Width 4/Height 4/ColorSpace/DeviceRGB/BitsPerComponent 8',
      ),
    );
    const asked = await clerk.upload<{ code: string }>('/api/directives', stamped, 'Có dấu.pdf');
    expect([asked.status, asked.body.code]).toEqual([422, 'STAMP_UNREAD']);
    const declared = await clerk.upload<{ id: string }>(
      '/api/directives?declared=unmarked',
      stamped,
      'Có dấu.pdf',
    );
    expect(declared.status).toBe(200);
    await wasRead(declared.body.id);
  });

  describe('a file that may not or cannot be read', () => {
    const began = Date.now();
    /** Stands in every refused document and file name, and nowhere else on this machine. */
    const sign = newId();
    const marker = `dấu vết ${sign}`;
    const secret = (stamp: string) =>
      bytesOf(
        `TỈNH ỦY THỬ NGHIỆM\n${stamp}\n*\n\nKẾT LUẬN\nvề ${marker}\n\nSở Xây dựng báo cáo ${marker}.\n`,
      );
    const refusals: [name: string, bytes: Uint8Array, status: number, code: string][] = [
      [`${marker} 1.txt`, secret('MẬT'), 422, 'SECRECY_MARK'],
      [`${marker} 2.txt`, secret('TUYỆT MẬT'), 422, 'SECRECY_MARK'],
      [`${marker} 3.txt`, secret('Số 12-KL/TU-M'), 422, 'SECRECY_MARK'],
      [`${marker} 4.txt`, new Uint8Array(), 422, 'EMPTY_FILE'],
      [`${marker} 5.bin`, Uint8Array.from({ length: 4_000 }, (_, n) => (n * 37) % 256), 415, 'NOT_TEXT'],
      [`${marker} 6.pdf`, bytesOf(`%PDF-1.7 ${marker}`), 422, 'BROKEN_PDF'],
      [`${marker} 7.jpg`, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 422, 'BROKEN_PICTURE'],
    ];

    it.each(refusals.map((it) => ({ it, code: it[3] })))(
      'is refused: $code',
      async ({ it: [name, bytes, status, code] }) => {
        const before = await rows();
        const answer = await clerk.upload<{ code: string; message: string; hint: string }>(
          '/api/directives',
          bytes,
          name,
        );
        expect([answer.status, answer.body.code]).toEqual([status, code]);
        expect(answer.body.message.length * answer.body.hint.length).toBeGreaterThan(0);
        expect(JSON.stringify(answer.body)).not.toContain(marker);
        expect(await rows()).toEqual(before);
      },
    );

    it('refuses what exceeds the limit before reading it', async () => {
      const answer = await clerk.upload<{ code: string }>(
        '/api/directives',
        new Uint8Array(21 * 1024 * 1024),
        'lon.txt',
      );
      expect([answer.status, answer.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
    });

    it('leaves no trace in database, file store, temporary folder or log', async () => {
      const needles = [marker, marker.normalize('NFD'), encodeURIComponent(marker), sign];
      const inBytes = (file: string) => {
        const bytes = readIfThere(file);
        return bytes !== null && needles.some((it) => bytes.includes(it));
      };
      const dump = await everything();
      expect(needles.filter((it) => dump.includes(it))).toEqual([]);
      expect(product.logged.filter((line) => needles.some((it) => line.includes(it)))).toEqual([]);
      const files = [...filesIn(product.test.dataDir), ...filesIn(tmpdir(), began)];
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(inBytes)).toEqual([]);
      // The search does find what is there.
      const kept = await imported(CONCLUSION.replace('cầu số 2', `cầu ${marker}`));
      expect(await everything()).toContain(marker);
      expect(filesIn(product.test.dataDir).some(inBytes)).toBe(true);
      await clerk.send('POST', `/api/directives/${kept}/discard`, { reason: 'Thử' });
    });

    const rows = async () => {
      const { rows: counted } = await product.test.database.pool.query<Record<string, string>>(
        `select (select count(*) from directive) as directives, (select count(*) from stored_file) as files,
          (select count(*) from audit_entry) as entries, (select count(*) from pgboss.job) as jobs,
          (select count(*) from idempotent_answer) as answers`,
      );
      return counted[0];
    };

    /** Every row of every table of every schema, as text. */
    const everything = async (): Promise<string> => {
      const pool = product.test.database.pool;
      const tables = await pool.query<{ name: string }>(
        `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
         where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      let text = '';
      for (const { name } of tables.rows) {
        const found = await pool.query<{ row: string }>(`select it::text as row from ${name} it`);
        text += found.rows.map(({ row }) => row).join('\n');
      }
      return text;
    };

    /** Databases put files aside while one looks. */
    function readIfThere(file: string): Buffer | null {
      try {
        return readFileSync(file);
      } catch {
        return null;
      }
    }

    /** Files under a folder, changed since an instant, that can be read. */
    function filesIn(folder: string, since = 0): string[] {
      try {
        accessSync(folder, constants.R_OK);
        const found = statSync(folder);
        if (!found.isDirectory()) return found.isFile() && found.mtimeMs >= since ? [folder] : [];
        return readdirSync(folder).flatMap((name) => filesIn(join(folder, name), since));
      } catch {
        return []; // gone meanwhile, or another user's
      }
    }
  });
});
