import type { ReadLimits } from '../limits.ts';
import { type ReadOutcome, Refusal, refused } from '../outcome.ts';
import { compose } from '../page/compose.ts';
import type { SeenPage } from '../page/page.ts';
import { findRules } from '../page/rules.ts';
import { legacyEncoding } from '../plain/legacy.ts';
import { openPdf, type PdfPage } from './pdfium.ts';
import { wordsOf } from './words.ts';

/** Ruled lines are looked for at this resolution; a hairline is one point wide there. */
const RULES_DPI = 110;
/** A picture that covers so much of a page is the page. */
const SCANNED = 0.5;
/** Letters without a known meaning: more than one in twenty, and the page is recognised by its picture instead. */
const UNKNOWN_SHARE = 0.05;

/** Reads a page from its picture; given by the reader of scans. */
export interface PageRecogniser {
  recognise(
    page: PdfPage,
    index: number,
  ): SeenPage & { readonly asides: readonly string[]; readonly unreadTop: boolean };
}

/** What a page of a PDF is made of. */
export function isScan(page: PdfPage): boolean {
  const { characters } = page;
  const letters = characters.filter((one) => /\S/u.test(one.text));
  const shown = letters.filter((one) => one.shown);
  if (shown.length < 8) return page.pictures > 0 || letters.length === 0;
  if (page.pictureShare > SCANNED && shown.length < letters.length * 0.5) return true;
  const strange = shown.filter((one) => !one.known || /[\p{Co}\p{Cn}\ufffd]/u.test(one.text));
  return strange.length > shown.length * UNKNOWN_SHARE;
}

/**
 * Reads a PDF page by page: text where it has text, its picture where it is a scan.
 *
 * @param progress told after each page: pages done, pages in all.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  startRecogniser: () => Promise<PageRecogniser>,
  progress: (done: number, all: number) => void,
): Promise<ReadOutcome> {
  const file = await openPdf(bytes);
  if (file.pages === 0) throw new Refusal('BROKEN_PDF', 'no page');
  if (file.pages > limits.maxPages) throw new Refusal('EXPANDS_TOO_MUCH', `${file.pages} pages`);
  const pages: SeenPage[] = [];
  const asides: string[] = [];
  const scanned: number[] = [];
  let recogniser: PageRecogniser | null = null;
  let pictures = 0;
  let unreadStampArea = false;
  let characters = 0;
  for (let index = 0; index < file.pages; index++) {
    const seen = file.page(index, (page) => {
      characters += page.characters.length;
      if (characters > limits.maxCharacters) throw new Refusal('EXPANDS_TOO_MUCH', 'too many characters');
      if (isScan(page)) return null;
      if (index === 0) pictures += page.picturesAtTop;
      return textPage(page, asides);
    });
    if (seen) pages.push(seen);
    else {
      scanned.push(index);
      if (scanned.length > limits.maxScannedPages)
        throw new Refusal('EXPANDS_TOO_MUCH', `more than ${limits.maxScannedPages} scanned pages`);
      recogniser ??= await startRecogniser();
      const reader = recogniser;
      const read = file.page(index, (page) => reader.recognise(page, index));
      pages.push(read);
      asides.push(...read.asides);
      if (index === 0) unreadStampArea = read.unreadTop;
    }
    progress(index + 1, file.pages);
  }
  const composed = compose(pages);
  if (!/[\p{L}\p{N}]/u.test(composed.text))
    return refused(scanned.length > 0 ? 'SCAN_UNREADABLE' : 'EMPTY_FILE', 'no letter and no digit');
  if (legacyEncoding(composed.text) !== null) return refused('LEGACY_ENCODING', 'old font in PDF');
  const { text, tables, doubtful } = composed;
  return {
    ok: true,
    read: {
      text,
      tables,
      format: scanned.length > 0 ? 'scan' : 'pdf',
      encoding: null,
      pages: composed.pages,
      doubtful,
    },
    asides: [...asides, ...composed.margins].filter((aside) => aside.trim() !== ''),
    pictures,
    unreadStampArea,
  };
}

function textPage(page: PdfPage, asides: string[]): SeenPage {
  const { words, turned } = wordsOf(page.characters);
  if (turned.trim() !== '') asides.push(turned);
  const grey = page.grey(RULES_DPI);
  return {
    width: page.width,
    height: page.height,
    words,
    rules: findRules(grey, grey.width / page.width),
  };
}
