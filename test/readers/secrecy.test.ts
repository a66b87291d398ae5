import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from '../../parser/src/read/pdf/pdfium.ts';
import { readDocument } from '../../parser/src/read/read.ts';
import { secrecyMark } from '../../parser/src/secrecy/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { asScan, CLEAN } from './forms.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

const stamp = (words: string, colour: string): string =>
  `<p style="position:absolute;left:95mm;top:38mm;margin:0;padding:1mm 3mm;border:1mm solid ${colour};color:${colour};font:700 20pt sans-serif">${words}</p>`;

async function printed(mark: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<meta charset="utf-8"><body style="font:14pt serif"><p>TỈNH ỦY MINH GIANG</p><p>Số 12-KL/TU</p>${mark}<p style="text-align:center;margin-top:30mm">KẾT LUẬN</p><p>Sở Tài chính rà soát mật độ xây dựng, báo cáo trước ngày 30/6/2026.</p>`,
  );
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  await page.close();
  return pdf;
}

async function scanned(pdf: Uint8Array): Promise<Uint8Array> {
  const file = await openPdf(pdf);
  const scan = await asScan(browser, [file.page(0, (page) => page.colour(200))], CLEAN);
  return scan.pdf;
}

/** What an upload is told: refused, let in, or the clerk asked to look. */
async function judged(bytes: Uint8Array): Promise<'refused' | 'let in' | 'ask'> {
  const outcome = await readDocument(bytes, 'a.pdf', { glance: true });
  if (!outcome.ok) throw new Error(outcome.code);
  if (secrecyMark(outcome.read, outcome.asides).found) return 'refused';
  return outcome.pictures > 0 || outcome.unreadStampArea ? 'ask' : 'let in';
}

it.each<[what: string, mark: string, scan: boolean, word: string]>([
  ['a PDF without a mark', '', false, 'let in'],
  ['a PDF with the mark as text', stamp('TỐI MẬT', '#c00'), false, 'refused'],
  ['a scan without a mark', '', true, 'let in'],
  ['a scan with a red stamp', stamp('TỐI MẬT', '#c8202a'), true, 'refused'],
  ['a scan with a black stamp', stamp('MẬT', '#000'), true, 'refused'],
  ['a scan with a red stamp of other words that cannot be read', stamp('▒▓░▚▞▙', '#c8202a'), true, 'ask'],
])('%s', { timeout: 120_000 }, async (_, mark, scan, word) => {
  const pdf = await printed(mark);
  expect(await judged(scan ? await scanned(pdf) : pdf)).toBe(word);
});
