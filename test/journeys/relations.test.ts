import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmEverything, enterHeader, importBy, putInForce } from '../support/clerk.ts';
import { type Demonstration, openDemonstration, PICTURES } from '../support/demonstration.ts';

const OFFICE = 'Trần Thu Hạnh';

const CONCLUSION = `TỈNH ỦY MINH GIANG
*

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về chỉ giới tuyến đường ven sông Lam Khê

Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy kết luận:

1. Sở Xây dựng hoàn thành cắm mốc chỉ giới tuyến đường ven sông Lam Khê, bàn giao Ủy ban nhân dân các xã, phường quản lý trước ngày 19/12/2026.

2. Kết luận này thay thế Kết luận số 112-KL/TU, ngày 09/12/2026 của Ban Thường vụ Tỉnh ủy.
`;

describe('what lies between documents', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await openDemonstration();
  });
  afterAll(() => demonstration.close());

  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(PICTURES, `relations-${name}.png`) });

  it('a clerk sees the twin of an order and what is replaced, decides both, and ends what the newer document replaced', async () => {
    const { page, context } = await demonstration.open(OFFICE);
    const confirming = await importBy(page, { name: 'ket-luan-115.txt', buffer: Buffer.from(CONCLUSION) });
    await page.goto(confirming, { waitUntil: 'networkidle' });
    await enterHeader(page, { number: '115-KL/TU', date: '16/12/2026', issuer: 'Ban Thường vụ Tỉnh ủy' });

    await page.getByRole('link', { name: /^Đề xuất/ }).click();
    await page.locator('[data-line]', { hasText: 'cắm mốc' }).first().click();
    const strip = page.getByRole('region', { name: 'Có nhiệm vụ giống ở văn bản khác' });
    await strip.waitFor();
    await page.keyboard.press('q');
    await strip.getByText('Nhiệm vụ đã giao').first().waitFor();
    await shoot(page, 'twin');
    const line = strip.getByRole('listitem').filter({ hasText: '112-KL/TU' });
    await line.getByRole('button', { name: 'Thay việc đó' }).click();
    await line.getByText('Thay nhiệm vụ đó').waitFor();

    await page.getByRole('link', { name: /^Quan hệ/ }).click();
    const relation = page.getByRole('article', { name: /Thay thế Kết luận số 112-KL\/TU/ });
    await relation.getByText('Còn hiệu lực').waitFor();
    await relation.getByRole('button', { name: 'Xác nhận' }).click();
    await relation.getByText('Đã xác nhận').waitFor();
    await shoot(page, 'draft');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await relation.getByText('Đề xuất').waitFor();
    await relation.getByRole('button', { name: 'Xác nhận' }).click();
    await relation.getByText('Đã xác nhận').waitFor();

    await confirmEverything(page, 'relations');
    await putInForce(page);
    await page.goto(`${new URL(page.url()).pathname}/relations`, { waitUntil: 'networkidle' });
    await page
      .getByRole('link', { name: /Kết luận số 112-KL\/TU.*Bị thay thế/ })
      .first()
      .waitFor();
    await page.getByRole('heading', { name: /nhiệm vụ còn mở của văn bản bị thay thế/ }).waitFor();
    await shoot(page, 'in-force');
    await page.getByRole('checkbox', { name: /cắm mốc/i }).check();
    await page.getByRole('button', { name: 'Kết thúc 1 nhiệm vụ đã chọn' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Lý do').inputValue()).toContain('115-KL/TU');
    await dialog.getByRole('button', { name: /^Kết thúc/ }).click();
    await page.getByText('Đã kết thúc 1 nhiệm vụ.').waitFor();
    await shoot(page, 'ended');

    // The day before, nothing was replaced yet.
    const on = page.getByLabel('Hiệu lực tại ngày').first();
    await on.fill('15/12/2026');
    await page
      .getByRole('link', { name: /Kết luận số 112-KL\/TU.*Còn hiệu lực/ })
      .first()
      .waitFor();
    await page.goto('/directives?validity=replaced', { waitUntil: 'networkidle' });
    await page.getByText('112-KL/TU').first().waitFor();
    expect(await page.getByText('58-KL/TU').count()).toBe(0);
    await context.close();
  });
});
