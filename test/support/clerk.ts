import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PICTURES } from './demonstration.ts';

/** What a clerk enters where the document does not print it. */
export interface EnteredHeader {
  readonly number: string;
  /** dd/MM/yyyy */
  readonly date: string;
  readonly issuer: string;
}

/** Imports a file by the screen and waits until it is read; answers the address of the confirming screen. */
export async function importBy(page: Page, file: { name: string; buffer: Buffer }): Promise<string> {
  await page.goto('/directives', { waitUntil: 'networkidle' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, mimeType: 'application/octet-stream' });
  const confirm = page.getByRole('link', { name: 'Xác nhận kết quả đọc' }).first();
  await confirm.waitFor({ timeout: 60_000 });
  return (await confirm.getAttribute('href')) ?? '';
}

/** Completes the header on the confirming screen. */
export async function enterHeader(page: Page, header: EnteredHeader): Promise<void> {
  await page.getByRole('link', { name: 'Thông tin', exact: true }).click();
  await page.getByLabel('Số, ký hiệu').fill(header.number);
  await page.getByLabel('Ngày ban hành').first().fill(header.date);
  const issuer = page.getByRole('combobox', { name: 'Cơ quan ban hành' });
  await issuer.click();
  await issuer.fill(header.issuer);
  await page
    .getByRole('option', { name: new RegExp(header.issuer) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ghi thông tin' }).click();
  await page.getByText('Đã ghi thông tin văn bản.').first().waitFor();
}

/** Confirms everything: in bulk what is sure, one by one by keyboard what is not; ends with no sentence uncovered. */
export async function confirmEverything(page: Page, picture: string): Promise<void> {
  await page.getByRole('link', { name: /^Đề xuất/ }).click();
  await page.screenshot({ path: join(PICTURES, `${picture}-confirming.png`) });
  await page.getByRole('button', { name: 'Xác nhận hàng loạt' }).click();
  await page.getByRole('slider', { name: 'Độ tin cậy từ' }).fill('0');
  await page.getByRole('checkbox', { name: /có mục cần xem/ }).check();
  await page.getByRole('button', { name: /^Xác nhận \d+ đề xuất$/ }).click();
  await page
    .getByText(/Đã xác nhận \d+ đề xuất/)
    .first()
    .waitFor();
  for (let guard = 0; guard < 40; guard++) {
    if (await page.getByText('Không còn câu chưa phân loại').count()) break;
    const before = await page
      .getByText(/\d+ câu chưa phân loại/)
      .first()
      .textContent();
    await page.keyboard.press('u');
    await page.keyboard.press('6'); // an orientation: nobody is ordered
    await page
      .getByText(before ?? '', { exact: true })
      .first()
      .waitFor({ state: 'hidden', timeout: 10_000 })
      .catch(() => undefined);
  }
}

/** Puts the confirmed directive in force and waits for its own page. */
export async function putInForce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đưa vào thực hiện' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đưa vào thực hiện' }).click();
  await page.waitForURL(/\/directives\/[0-9a-f-]+(\?|$)/, { timeout: 30_000 });
  await page.getByText('Câu đã có kết quả đọc').first().waitFor();
}
