import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from '../../parser/src/read/pdf/pdfium.ts';
import { agreement } from '../readers/agreement.ts';
import { asPdf, asScan, CLEAN, sampleText, type Wear } from '../readers/forms.ts';
import { ordersOf } from '../readers/outcome.ts';
import { paperOf } from '../readers/paper.ts';
import { launchBrowser } from '../support/browser.ts';

const SAMPLES = [
  'ke-hoach-kinh-te-tu-nhan',
  'ket-luan-bao-ve-rung',
  'quyet-dinh-kinh-te-dem',
  'nghi-quyet-du-lich',
];
const WEARS: readonly (readonly [what: string, wear: Wear])[] = [
  ['clean', CLEAN],
  ['skewed by 1.5°', { ...CLEAN, skew: 1.5 }],
  ['stamped in red', { ...CLEAN, stamp: true }],
  ['JPEG at 35 %', { ...CLEAN, quality: 0.35 }],
  ['grainy, skewed, stamped, JPEG at 50 %', { skew: -0.8, quality: 0.5, grain: 30, stamp: true }],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

it.each(WEARS)('scans at 200 dpi, %s', async (what, wear) => {
  const lines: string[] = [];
  for (const name of SAMPLES) {
    const text = sampleText(name);
    const clean = await ordersOf(new TextEncoder().encode(text));
    const file = await openPdf(await asPdf(browser, paperOf(text)));
    const pages = Array.from({ length: file.pages }, (_, i) => file.page(i, (page) => page.colour(200)));
    const { pdf } = await asScan(browser, pages, wear);
    const found = agreement(clean, await ordersOf(pdf));
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    lines.push(
      `${name}: tasks ${percent(found.tasks)}, leads ${percent(found.leads)}, deadlines ${percent(found.deadlines)}, more ${found.more}, wrong days ${found.wrongDays.length}`,
    );
    expect(found.wrongDays, `${what}, ${name}`).toEqual([]);
    expect(found.tasks, `${what}, ${name}: tasks`).toBeGreaterThanOrEqual(0.9);
    expect(found.leads, `${what}, ${name}: leads`).toBeGreaterThanOrEqual(0.85);
  }
  console.log(`${what}\n  ${lines.join('\n  ')}`);
});
