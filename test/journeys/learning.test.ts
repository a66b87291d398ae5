import { join } from 'node:path';
import type { APIRequestContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../src/modules/directives/review.schema.ts';
import { type Demonstration, type Look, openDemonstration, PICTURES } from '../support/demonstration.ts';

const OFFICE = 'Trần Thu Hạnh';
const ADMINISTRATOR = 'Đỗ Minh Quân';
const BOARD = 'Ban Quản lý các khu công nghiệp tỉnh Minh Giang';

const conclusion = (bridge: number) => `TỈNH ỦY MINH GIANG
*

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về hạ tầng khu công nghiệp số ${bridge}

Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy kết luận:

1. Ban QLDA lập phương án đấu nối hạ tầng khu công nghiệp số ${bridge} trước ngày 31/3/2027.

2. Sở Xây dựng rà soát quy hoạch khu công nghiệp số ${bridge}.
`;

describe('learning from corrections', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await openDemonstration();
  });
  afterAll(() => demonstration.close());

  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(PICTURES, `learning-${name}.png`) });

  /** What the screens send, on behalf of whoever sits at the window. */
  async function send<T>(
    request: APIRequestContext,
    method: string,
    path: string,
    data?: unknown,
  ): Promise<T> {
    const headers = { 'x-quyet': '1', 'idempotency-key': crypto.randomUUID() };
    const answer = await request.fetch(path, { method, headers, ...(data === undefined ? {} : { data }) });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async function take(request: APIRequestContext, bridge: number): Promise<string> {
    const answer = await request.post('/api/directives', {
      headers: {
        'x-quyet': '1',
        'idempotency-key': crypto.randomUUID(),
        'x-file-name': `khu-cong-nghiep-${bridge}.txt`,
        'content-type': 'application/octet-stream',
      },
      data: Buffer.from(conclusion(bridge)),
    });
    const { id } = (await answer.json()) as { id: string };
    for (let tries = 0; tries < 400; tries++) {
      const { state } = await send<{ state: string }>(request, 'GET', `/api/directives/${id}/reading`);
      if (state !== 'reading') return id;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The reading did not end.');
  }

  /** Corrects the body of the first order and puts the conclusion in force. */
  async function correct(request: APIRequestContext, bridge: number, boardId: string, issuerId: string) {
    const id = await take(request, bridge);
    const path = `/api/directives/${id}`;
    const { revision } = await send<Review>(request, 'GET', `${path}/review`);
    const header = { revision, number: `7${bridge}-KL/TU`, issuedOn: '2026-12-10', issuerId };
    await send(request, 'PATCH', `${path}/header`, header);
    const { statements } = await send<Review>(request, 'GET', `${path}/review`);
    const order = statements.find((it) => it.text.includes('đấu nối'));
    const patch = { revision: order?.revision, leadIds: [boardId] };
    await send(request, 'PATCH', `${path}/statements/${order?.id}/duty`, patch);
    await send(request, 'POST', `${path}/confirmation`, { atLeast: 0 });
    await send(request, 'POST', `${path}/in-force`);
  }

  it('what was corrected twice is suggested, accepted, and read rightly the third time', async () => {
    const office = await demonstration.open(OFFICE);
    const { request } = office.context;
    const named = async (name: string) => {
      const query = new URLSearchParams({ wording: name });
      const found = await send<{ bodies: { id: string }[] }>(
        request,
        'GET',
        `/api/organisation-names?${query}`,
      );
      return found.bodies[0]?.id ?? '';
    };
    const [board, issuer] = [await named(BOARD), await named('Ban Thường vụ Tỉnh ủy')];
    await correct(request, 1, board, issuer);
    await correct(request, 2, board, issuer);

    // The administrator sees wording and counts, and no sentence.
    const administrator = await demonstration.open(ADMINISTRATOR);
    await administrator.page.goto('/learning', { waitUntil: 'networkidle' });
    const row = (page: Page) => page.getByRole('listitem').filter({ hasText: '“Ban QLDA”' }).first();
    expect(await row(administrator.page).textContent()).toMatch(/đã sửa 2 lần trong 2 văn bản/i);
    await row(administrator.page).getByRole('button', { name: 'Xem các câu' }).click();
    await administrator.page.getByText(/2 câu thuộc văn bản đồng chí không được đọc/).waitFor();
    await shoot(administrator.page, 'administrator');

    await office.page.goto('/learning', { waitUntil: 'networkidle' });
    await row(office.page).getByRole('button', { name: 'Xem các câu' }).click();
    await office.page.getByText('lập phương án đấu nối hạ tầng khu công nghiệp số 2').waitFor();
    await shoot(office.page, 'suggestions');
    await row(office.page).getByRole('button', { name: 'Thêm tên gọi' }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByLabel('Căn cứ').fill('Thống nhất tại giao ban');
    await shoot(office.page, 'accepting');
    await dialog.getByRole('button', { name: 'Thêm tên gọi' }).click();
    await office.page.getByText('Có hiệu lực từ lần đọc sau').first().waitFor();
    await office.page.getByRole('link', { name: 'Đang áp dụng' }).click();
    await office.page.getByText('Thống nhất tại giao ban').waitFor();
    await shoot(office.page, 'in-use');

    const third = await take(request, 3);
    await office.page.goto(`/directives/${third}/confirm`, { waitUntil: 'networkidle' });
    await office.page.getByText('đấu nối hạ tầng').first().click();
    await office.page.getByRole('article').getByText(BOARD).first().waitFor();
    await shoot(office.page, 'third-document');
    await Promise.all([office.context.close(), administrator.context.close()]);
  });

  it.each<Partial<Look>>([
    { size: 'phone', language: 'vi', ground: 'light' },
    { size: 'desktop', language: 'en', ground: 'dark' },
  ])('fits a window of %o', async (look) => {
    const { context, page } = await demonstration.open(ADMINISTRATOR, look);
    for (const view of ['', '?view=used', '?view=past']) {
      await page.goto(`/learning${view}`, { waitUntil: 'networkidle' });
      await shoot(page, `${look.size}-${look.language}${view.replace('?view=', '-')}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
      expect(wider).toBe(false);
    }
    await context.close();
  });
});
