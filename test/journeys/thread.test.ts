import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmEverything, enterHeader, importBy, putInForce } from '../support/clerk.ts';
import { type Demonstration, openDemonstration, PICTURES } from '../support/demonstration.ts';

/** Folder of real documents, where the machine has them. */
const REAL = process.env.REAL_INPUTS ? join(process.env.REAL_INPUTS, 'seeds') : null;
const realDocuments =
  REAL && existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.txt')) : [];
if (realDocuments.length === 0)
  process.stderr.write('SKIPPED with real documents: REAL_INPUTS names no folder that has them.\n');

const OFFICE = 'Trần Thu Hạnh';
const BUILDER = 'Phạm Tuấn Anh'; // focal point of Sở Xây dựng

const CONCLUSION = `TỈNH ỦY MINH GIANG
*

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phòng, chống ngập úng tại các đô thị ven sông Lam Khê

Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy kết luận:

1. Giao Sở Xây dựng lập danh mục các điểm ngập úng đô thị trước ngày 31/12/2026.

2. Ủy ban nhân dân các xã, phường rà soát, thống kê các hộ bị ngập trong quý I năm 2027.

3. Thường xuyên nạo vét hệ thống thoát nước tại các khu dân cư.

Nơi nhận:
- Các sở, ngành,
- Lưu Văn phòng Tỉnh ủy.
`;

describe('from a sentence to its result', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await openDemonstration();
  });
  afterAll(() => demonstration.close());

  const shoot = (page: Page, name: string) => page.screenshot({ path: join(PICTURES, `thread-${name}.png`) });

  it('a clerk takes a conclusion in, a department reports, the office confirms, the sentence changes its tint', async () => {
    const office = await demonstration.open(OFFICE);
    const confirming = await importBy(office.page, {
      name: 'ket-luan-61.txt',
      buffer: Buffer.from(CONCLUSION),
    });
    await office.page.goto(confirming, { waitUntil: 'networkidle' });
    await enterHeader(office.page, {
      number: '61-KL/TU',
      date: '15/12/2026',
      issuer: 'Ban Thường vụ Tỉnh ủy',
    });
    await confirmEverything(office.page, 'conclusion');
    await putInForce(office.page);
    const directive = new URL(office.page.url()).pathname;
    await shoot(office.page, '1-in-force');

    expect(await tintOf(office.page, 'các điểm ngập úng đô thị')).toBe('open');

    // A class of bodies: the office picks its members by hand.
    await office.page.goto(`/tasks?directive=${directive.split('/').at(-1)}&q=thống kê các hộ`, {
      waitUntil: 'networkidle',
    });
    await openTask(office.page, /thống kê các hộ/i);
    await office.page.getByRole('button', { name: 'Giao việc' }).first().click();
    await pickMembers(office.page, ['Lam Khê', 'Tân Lập']);
    await office.page.getByRole('dialog').getByRole('button', { name: 'Giao việc' }).click();
    await office.page.getByText('Đã giao việc.').first().waitFor();
    await shoot(office.page, '2-assigned-to-a-class');

    // The department receives, reports with evidence and submits.
    const builder = await demonstration.open(BUILDER);
    await builder.page.goto('/tasks?mine=lead&q=điểm ngập úng', { waitUntil: 'networkidle' });
    await openTask(builder.page, /lập danh mục các điểm ngập úng/i);
    const task = new URL(builder.page.url()).pathname;
    await act(builder.page, 'Tiếp nhận');
    await act(builder.page, 'Cập nhật tiến độ', async (dialog) => {
      await dialog.getByLabel('Tiến độ (%)', { exact: true }).fill('80');
      await dialog.getByLabel('Ghi chú').fill('Đã khảo sát 14 điểm.');
    });
    await act(builder.page, 'Thêm minh chứng', async (dialog) => {
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'danh-muc.txt', mimeType: 'text/plain', buffer: Buffer.from('14 điểm ngập') });
      await dialog.getByLabel('Số, ký hiệu văn bản kết quả').fill('88/BC-SXD');
      await dialog.getByLabel('Ngày văn bản').first().fill('16/12/2026');
    });
    await act(builder.page, 'Nộp kết quả');
    await shoot(builder.page, '3-submitted');

    // The office confirms; tint and counts follow.
    await office.page.goto(task, { waitUntil: 'networkidle' });
    await act(office.page, 'Xác nhận hoàn thành');
    await office.page.goto(directive, { waitUntil: 'networkidle' });
    expect(await tintOf(office.page, 'các điểm ngập úng đô thị')).toBe('done');
    await shoot(office.page, '4-tint-followed');
    await everyCountOpensItsList(office.page, directive);
    await everyCountOpensItsList(office.page, '/');
  });

  it.skipIf(realDocuments.length === 0)(
    'both real conclusions are taken in, confirmed to the last sentence and put in force',
    async () => {
      const { page } = await demonstration.open(OFFICE);
      for (const [index, name] of realDocuments.entries()) {
        const confirming = await importBy(page, {
          name: `van-ban-that-${index}.txt`,
          buffer: readFileSync(join(REAL ?? '', name)),
        });
        await page.goto(confirming, { waitUntil: 'networkidle' });
        await enterHeader(page, {
          number: `${70 + index}-KL/TU`,
          date: '01/12/2026',
          issuer: 'Ban Thường vụ Tỉnh ủy',
        });
        await confirmEverything(page, `real-${index}`);
        await putInForce(page);
        await shoot(page, `real-${index}`);
        await everyCountOpensItsList(page, new URL(page.url()).pathname);
      }
    },
  );
});

/** Opens a task from the register by the words of its row, and waits for its page. */
async function openTask(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('link', { name: words }).first().click();
  await page.waitForURL(/\/tasks\/[0-9a-f-]{36}/);
  await page.getByText('Diễn biến').first().waitFor();
}

/** The time state by which the sentence with these words is tinted on the sheet. */
async function tintOf(page: Page, words: string): Promise<string | null> {
  const sentence = page.locator('.q-s', { hasText: words }).first();
  await sentence.waitFor();
  return /q-st-([a-z-]+)/.exec((await sentence.getAttribute('class')) ?? '')?.[1] ?? null;
}

/** Opens an act's dialog, from the foot of the page or its menu, fills it, sends it, and waits until it is closed. */
async function act(
  page: Page,
  name: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  await page.getByRole('button', { name: 'Thao tác khác' }).or(button).first().waitFor();
  if (await button.isVisible()) await button.click();
  else {
    await page.getByRole('button', { name: 'Thao tác khác' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill?.(dialog);
  const send = name === 'Cập nhật tiến độ' ? 'Lưu tiến độ' : name;
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
}

async function pickMembers(page: Page, names: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const name of names)
    await dialog
      .getByRole('checkbox', { name: new RegExp(name) })
      .first()
      .check();
}

/** Each count that is a link to the register opens a list of exactly so many rows. */
async function everyCountOpensItsList(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const links = await page.locator('a[href^="/tasks?"]').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      words: link.parentElement?.textContent ?? link.textContent ?? '',
    })),
  );
  const counted = [
    ...new Map(links.filter(({ words }) => /\d/.test(words)).map((link) => [link.href, link])).values(),
  ];
  expect(counted.length, `${address} shows counts`).toBeGreaterThan(0);
  for (const { href, words } of counted) {
    const query = href.slice('/tasks?'.length);
    const answer = await page.request.get(`/api/tasks?${query}&limit=200`);
    const { rows, total } = (await answer.json()) as { rows: unknown[]; total: number };
    expect(rows.length, href).toBe(Math.min(total, 200));
    const numbers = words.match(/\d+/g)?.map(Number) ?? [];
    expect(numbers, `${address}: “${words.slice(0, 80)}” opens ${href}`).toContain(total);
  }
}
