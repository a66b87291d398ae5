import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { asPng } from '../../parser/src/read/scan/draw.ts';
import { asHtml } from './as-html.ts';
import type { Paper } from './paper.ts';

/** How a page came through copying, scanning and sending. */
export interface Wear {
  /** Degrees the paper lies askew on the glass. */
  readonly skew: number;
  /** Quality of the JPEG, 0 to 1. */
  readonly quality: number;
  /** Grain: each point is off by up to this, of 255. */
  readonly grain: number;
  /** A round red stamp over the signature, as on paper. */
  readonly stamp: boolean;
}

export const CLEAN: Wear = { skew: 0, quality: 0.85, grain: 6, stamp: false };

/** Text of a sample of the parser. */
export const sampleText = (name: string): string =>
  readFileSync(new URL(`../../parser/samples/tuned/${name}.txt`, import.meta.url), 'utf8');

/** Prints the paper: A4, margins of Decree 30/2020/NĐ-CP, page numbers in the middle above. */
export async function asPdf(browser: Browser, paper: Paper): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(asHtml(paper));
    return await page.pdf({
      format: 'A4',
      margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' },
      displayHeaderFooter: true,
      headerTemplate:
        '<p style="font-size:10pt;width:100%;text-align:center"><span class="pageNumber"></span></p>',
      footerTemplate: '<p></p>',
    });
  } finally {
    await page.close();
  }
}

/** A picture in colour; four bytes a point: red, green, blue, unused. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

const PAPER = [247, 245, 240] as const;
const RED = [210, 32, 42] as const;

/** The page on the glass: askew, on paper that is not white, with grain and perhaps a stamp. */
function worn({ width, height, dots }: Colours, wear: Wear): Colours {
  const out = new Uint8Array(dots.length);
  const [sin, cos] = [Math.sin((wear.skew * Math.PI) / 180), Math.cos((wear.skew * Math.PI) / 180)];
  const [cx, cy] = [width / 2, height / 2];
  const stamp = { x: width * 0.62, y: height * 0.62, radius: 150 };
  let seed = 20260312;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = Math.round(cx + (x - cx) * cos + (y - cy) * sin);
      const v = Math.round(cy - (x - cx) * sin + (y - cy) * cos);
      const from = u < 0 || v < 0 || u >= width || v >= height ? -1 : 4 * (v * width + u);
      const ring = wear.stamp && Math.abs(Math.hypot(x - stamp.x, y - stamp.y) - stamp.radius) < 4;
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const grain = ((seed >> 16) % (2 * wear.grain + 1)) - wear.grain;
      const to = 4 * (y * width + x);
      for (let c = 0; c < 3; c++) {
        const ink = from < 0 ? 255 : (dots[from + c] ?? 255);
        const ground = ring ? (RED[c] ?? 0) : (PAPER[c] ?? 0);
        out[to + c] = Math.max(0, Math.min(255, (ink * ground) / 255 + grain));
      }
    }
  }
  return { width, height, dots: out };
}

/** Pages as scanned: JPEG files, and the PDF that a scanner makes of them. */
export async function asScan(
  browser: Browser,
  pages: readonly Colours[],
  wear: Wear,
): Promise<{ readonly pictures: readonly Uint8Array[]; readonly pdf: Uint8Array }> {
  const page = await browser.newPage();
  try {
    const pictures: Uint8Array[] = [];
    for (const colours of pages) {
      const { width, height } = colours;
      await page.setViewportSize({ width, height });
      const png = Buffer.from(asPng(worn(colours, wear))).toString('base64');
      await page.setContent(
        `<body style="margin:0"><img style="display:block" src="data:image/png;base64,${png}">`,
      );
      pictures.push(await page.screenshot({ type: 'jpeg', quality: Math.round(wear.quality * 100) }));
    }
    const images = pictures.map(
      (one) => `<img src="data:image/jpeg;base64,${Buffer.from(one).toString('base64')}">`,
    );
    await page.setContent(
      `<style>@page{margin:0;size:A4}body{margin:0}img{width:210mm;height:296.8mm;display:block;break-after:page}</style>${images.join('')}`,
    );
    return { pictures, pdf: await page.pdf({ format: 'A4', printBackground: true }) };
  } finally {
    await page.close();
  }
}
