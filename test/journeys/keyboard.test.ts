import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../src/modules/directives/review.schema.ts';
import type { TasksApi } from '../../src/modules/tasks/tasks.schema.ts';
import { type Demonstration, openDemonstration, PICTURES } from '../support/demonstration.ts';
import { KeyboardClerk } from '../support/keyboard.ts';
import { planDocx } from '../support/plan-docx.ts';
import { WATER_BODY, WATER_NUMBER, WATER_RECIPIENTS } from '../support/water-plan.ts';
import { WATER_POINTS, WATER_TABLE } from '../support/water-tables.ts';

const OFFICE = 'Trần Thu Hạnh';

/** However busy the machine: nothing here is judged by its time. */
const PATIENT = { timeout: 120_000, interval: 20 };

/** More proposals than this left to be looked at one by one would be no help to anybody. */
const MOST_LEFT = 80;

describe('a clerk without a mouse', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await openDemonstration();
  });
  afterAll(() => demonstration.close());

  it('takes a plan of twenty pages in, confirms it, puts it in force; the register holds its table', async () => {
    const { page } = await demonstration.open(OFFICE);
    page.setDefaultTimeout(PATIENT.timeout);
    const clerk = new KeyboardClerk(page);
    const shoot = (name: string) => page.screenshot({ path: join(PICTURES, `keyboard-${name}.png`) });
    const docx = await planDocx({
      number: WATER_NUMBER,
      placeAndDate: 'Minh Giang, ngày 11 tháng 12 năm 2026',
      title: ['Cấp nước sạch, thoát nước và xử lý nước thải', 'tỉnh Minh Giang giai đoạn 2027 - 2030'],
      body: WATER_BODY,
      recipients: WATER_RECIPIENTS,
      table: WATER_TABLE,
      points: WATER_POINTS,
    });

    await page.goto('/directives');
    await clerk.sees(page.getByRole('button', { name: 'Nhập văn bản' }));
    await page.waitForLoadState('networkidle');
    const began = Date.now();
    const chooser = page.waitForEvent('filechooser');
    await clerk.press('n');
    // A page hears keys a moment after it is painted: a clerk presses again where nothing opens.
    const opened = () =>
      Promise.race([chooser.then(() => true), page.waitForTimeout(1000).then(() => false)]);
    for (let tries = 0; tries < 20 && !(await opened()); tries++) await clerk.press('n');
    clerk.actions.choices += 1;
    await (await chooser).setFiles({ name: 'ke-hoach-243.docx', mimeType: '', buffer: docx });
    await clerk.sees(page.locator('a:focus', { hasText: 'Xác nhận kết quả đọc' }));
    await clerk.press('Enter');
    await clerk.sees('đề xuất đã xác nhận');
    const shown = Date.now() - began;
    const id = /directives\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    const review = async () =>
      (await (await page.request.get(`/api/directives/${id}/review`)).json()) as Review;
    const sentence = async (words: string) => {
      const found = (await review()).statements.find((one) => one.text.includes(words));
      if (!found) throw new Error(`no sentence with “${words}”`);
      return found;
    };

    // What is sure goes at once: everything but what lacks something or nobody knows.
    await clerk.press('b');
    await clerk.sees(page.getByRole('dialog'));
    await clerk.press('Enter');
    await clerk.sees(page.getByText(/Đã xác nhận \d+ đề xuất/));

    // One proposal is two: what the clerk cut off belonged to the sentence before. Undone and done again on the way.
    await clerk.find('Nội dung tham mưu');
    await clerk.press('k', 'g');
    await clerk.sees('Đã gộp với câu sau.');
    expect((await sentence('Nội dung tham mưu')).text).toContain('tham mưu chính sách hỗ trợ');
    await clerk.press('Control+z');
    await clerk.sees('Đã hoàn tác: gộp câu.');
    expect((await sentence('Nội dung tham mưu')).text).not.toContain('tham mưu chính sách hỗ trợ');
    await clerk.press('Control+y');
    await clerk.sees('Đã làm lại: gộp câu.');
    await clerk.opens('tham mưu chính sách hỗ trợ');
    await clerk.press('Enter');

    // One sentence orders two bodies: it is split, and the second half goes to the second body.
    await clerk.find('bố trí vốn chuẩn bị đầu tư');
    await clerk.press('t');
    await clerk.sees(page.getByRole('slider', { name: 'Chỗ tách' }));
    await clerk.press('Enter');
    await clerk.sees('Đã tách thành hai câu.');
    await clerk.press('Enter');
    await clerk.opens('Thanh tra tỉnh đưa');
    await clerk.press('a', 'Backspace');
    await clerk.chooseBody('thanh tra', 'Thanh tra tỉnh');
    await clerk.press('Enter');
    await clerk.opens('Thanh tra tỉnh đưa');
    await clerk.press('Enter');

    // A deadline the document leaves to an event, and a body that cooperates without being named.
    await clerk.find('trước mùa mưa năm 2027');
    await clerk.press('h');
    await clerk.type('30/4/2027');
    await clerk.press('Enter');
    await clerk.opens('trước mùa mưa năm 2027');
    await clerk.press('Enter');
    await clerk.find('Sở Nội vụ phối hợp');
    await clerk.press('p');
    await clerk.chooseBody('khoa hoc', 'Sở Khoa học và Công nghệ');
    await clerk.press('Enter');
    await clerk.opens('Sở Nội vụ phối hợp');
    await clerk.press('Enter');

    // A figure whose name was read too short.
    await clerk.find('thất thu nước sạch giảm');
    await clerk.press('f', 'Control+a');
    await clerk.type('Tỷ lệ thất thoát, thất thu nước sạch');
    await clerk.press('Enter');
    await clerk.opens('thất thu nước sạch giảm');
    await clerk.press('Enter');

    // Six rows name a centre that the directory does not know: its department leads, in all six at once.
    await clerk.find('Kiểm kê hiện trạng');
    await clerk.press('a');
    await clerk.chooseBody('nong nghiep', 'Sở Nông nghiệp và Môi trường');
    await shoot('reach');
    await clerk.press('Tab', 'Tab');
    await clerk.chooseOption('6 câu cùng ghi');
    await clerk.press('Enter');
    await clerk.sees('Đã xử lý 6 câu.');
    await clerk.press('m');
    await clerk.sees(page.getByRole('button', { name: 'Thực hiện với 6 câu' }));
    await clerk.press('Enter');
    await clerk.sees('Đã xác nhận 6 đề xuất.');

    // The second appendix is only a list.
    await clerk.find('Ngã tư Lam Giang');
    await clerk.press('m');
    await clerk.sees(page.getByRole('button', { name: /Thực hiện với \d+ câu/ }));
    await shoot('several');
    await clerk.press('Enter');
    await clerk.sees(page.getByText(/Đã xử lý \d+ câu/));

    // What is left wants a look each: guidance that sounds like an order, an order whose doer is told elsewhere.
    await clerk.press('n');
    for (let guard = 0; guard < MOST_LEFT; guard++) {
      if (await allSettled(page)) break;
      await settleOne(clerk);
    }
    await clerk.sees('Không còn câu chưa phân loại');
    await shoot('confirmed');

    await clerk.press('r');
    await clerk.sees(page.locator('button:focus', { hasText: 'Xác nhận nơi nhận' }));
    await clerk.press('Enter');
    await clerk.sees('Đã xác nhận nơi nhận.');
    await clerk.press('Control+Enter');
    await clerk.sees(page.getByRole('dialog'));
    await shoot('force');
    await clerk.press('Tab', 'Enter');
    await page.waitForURL(/\/directives\/[0-9a-f-]+(\?|$)/);
    await clerk.sees('Câu đã có kết quả đọc');
    expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
    await shoot('in-force');
    const took = Date.now() - began;

    const { rows } = (await (
      await page.request.get(`/api/tasks?directive=${id}&level=order&limit=200`)
    ).json()) as TasksApi['GET /api/tasks']['response'];
    const held = (work: string) => {
      const found = rows.filter((row) => row.title === work);
      return found.map((row) => ({ lead: row.lead?.name ?? null, dueOn: row.dueOn }));
    };
    for (const { rows: group } of WATER_TABLE)
      for (const row of group) expect(held(row.work), row.work).toEqual([{ lead: row.body, dueOn: row.due }]);

    const { keys, letters, choices } = clerk.actions;
    process.stderr.write(
      `A clerk's journey, ${rows.length} orders: ${keys} keys, ${letters} letters typed, ${choices} choices; ` +
        `from the import to the proposals ${shown} ms, to in force ${Math.round(took / 1000)} s.\n`,
    );
  });
});

/** Looks at the open proposal and settles it: an order to nobody is guidance, everything else is as it was read. */
async function settleOne(clerk: KeyboardClerk): Promise<void> {
  const { page } = clerk;
  const card = page.locator('article.q-card-open');
  const before = await clerk.open();
  const ofNobody = (await card.getByText('chưa giao', { exact: true }).count()) > 0;
  const unread = (await card.getByText('Chọn loại của câu trước').count()) > 0;
  if (ofNobody || unread) {
    await clerk.press('6');
    await clerk.sees(card.getByText('Đã xác nhận', { exact: true }));
  }
  await clerk.press('Enter');
  // Another one is open now; or none is left, and this one stays.
  await expect
    .poll(async () => (await clerk.open()) !== before || (await allSettled(page)), PATIENT)
    .toBe(true);
}

/** Whether every sentence has its fate and every proposal is confirmed: the door to putting in force is open. */
const allSettled = async (page: Page): Promise<boolean> =>
  (await page.getByRole('button', { name: 'Đưa vào thực hiện', disabled: false }).count()) > 0;
