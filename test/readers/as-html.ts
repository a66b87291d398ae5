import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Block, Paper } from './paper.ts';

const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';

function face(weight: number, part: 'latin' | 'vietnamese'): string {
  const file = createRequire(import.meta.url).resolve(
    `@fontsource/tinos/files/tinos-${part}-${weight}-normal.woff2`,
  );
  const range = part === 'vietnamese' ? `unicode-range:${VIETNAMESE};` : '';
  return `@font-face{font-family:Paper;font-weight:${weight};${range}src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`;
}

/** Margins and sizes of Decree 30/2020/NĐ-CP, annex I: 14 points, 20 mm above and below, 30 mm left, 15 mm right. */
const style = (): string => `
${[400, 700].flatMap((weight) => [face(weight, 'latin'), face(weight, 'vietnamese')]).join('\n')}
body { margin: 0; font: 14pt/1.25 Paper; color: #000; }
p { margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm; }
.halves { display: flex; gap: 4mm; margin-bottom: 8mm; }
.halves > div { flex: 4; text-align: center; font-size: 13pt; }
.halves > div + div { flex: 6; }
.halves p, .title p, td p { text-indent: 0; text-align: center; margin: 0; }
.halves .list p { text-align: left; font-size: 11pt; }
.title { margin-bottom: 6mm; font-weight: 700; }
.signature p:last-child { margin-top: 22mm; font-weight: 700; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; }
td { border: 0.6pt solid #000; padding: 2pt 4pt; font-size: 12pt; vertical-align: top; }
tr { break-inside: avoid; }
.appendix { break-before: page; }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = (list: readonly string[]): string => list.map((line) => `<p>${escaped(line)}</p>`).join('');

const blockHtml = (block: Block): string =>
  block.kind === 'text'
    ? lines(block.lines)
    : `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

/** The paper as a page for the browser, which prints it. */
export function asHtml(paper: Paper): string {
  const [heading, ...below] = paper.appendix;
  return `<!doctype html><meta charset="utf-8"><style>${style()}</style>
<div class="halves"><div>${lines(paper.left)}</div><div>${lines(paper.right)}</div></div>
<div class="title">${lines(paper.title)}</div>
${paper.body.map(blockHtml).join('\n')}
<div class="halves"><div class="list">${lines(paper.recipients)}</div><div class="signature">${lines(paper.signature)}</div></div>
${
  heading
    ? `<div class="appendix"><div class="title">${[heading, ...below.filter((one) => one.kind === 'text')].map(blockHtml).join('')}</div>${below
        .filter((one) => one.kind === 'table')
        .map(blockHtml)
        .join('')}</div>`
    : ''
}`;
}
