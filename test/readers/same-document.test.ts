import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../parser/src/read/pdf/pdfium.ts';
import { launchBrowser } from '../support/browser.ts';
import { agreement } from './agreement.ts';
import { asDocx } from './as-docx.ts';
import { asTcvn3, asUtf16, asVni, asWindows1258, hardWrapped } from './encodings.ts';
import { asPdf, asScan, CLEAN, sampleText } from './forms.ts';
import { type Order, ordersOf } from './outcome.ts';
import { paperOf } from './paper.ts';

/** A State plan with a task table, a Party conclusion, a decision by article. */
const SAMPLES = ['ke-hoach-kinh-te-tu-nhan', 'ket-luan-bao-ve-rung', 'quyet-dinh-kinh-te-dem'];
/** One short document is scanned here; more of them, worn, in test/proof/scans.test.ts. */
const SCANNED = 'ket-luan-bao-ve-rung';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

describe.each(SAMPLES)('the same tasks, leads and deadlines: %s', (name) => {
  const text = sampleText(name);
  const paper = paperOf(text);
  let orders: readonly Order[];
  beforeAll(async () => {
    orders = await ordersOf(utf8(text));
    expect(orders.length).toBeGreaterThan(5);
  });

  it.each<[form: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
    ['txt with carriage returns', () => utf8(text.replaceAll('\n', '\r\n'))],
    ['txt with hard wraps', () => utf8(hardWrapped(text))],
    ['NFD', () => utf8(text.normalize('NFD'))],
    ['UTF-16', () => asUtf16(text)],
    ['TCVN3', () => asTcvn3(text)],
    ['VNI', () => asVni(text)],
    ['windows-1258', () => asWindows1258(text)],
    ['docx with typed numbers', () => asDocx(paper, false)],
    ['docx with automatic numbers', () => asDocx(paper, true)],
    ['PDF', () => asPdf(browser, paper)],
  ])('%s', { timeout: 60_000 }, async (_, bytes) => {
    expect(await ordersOf(await bytes())).toEqual(orders);
  });
});

it('a scan at 200 dpi: nearly all of them, and no day that is not in the document', {
  timeout: 180_000,
}, async () => {
  const text = sampleText(SCANNED);
  const file = await openPdf(await asPdf(browser, paperOf(text)));
  const pages = Array.from({ length: file.pages }, (_, i) => file.page(i, (page) => page.colour(200)));
  const { pdf } = await asScan(browser, pages, CLEAN);
  const found = agreement(await ordersOf(utf8(text)), await ordersOf(pdf));
  expect(found.tasks).toBeGreaterThanOrEqual(0.9);
  expect(found.leads).toBeGreaterThanOrEqual(0.85);
  expect(found.wrongDays).toEqual([]);
});
