import { type ReadOutcome, Refusal, refused } from '../outcome.ts';
import { compose } from '../page/compose.ts';
import type { PageRecogniser } from '../pdf/pdf.ts';
import { openPdf } from '../pdf/pdfium.ts';
import { asPng } from './draw.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Colours, smaller } from './picture.ts';
import { recognisePage } from './recognise.ts';

/** Letters of 13 or 14 points are some twenty points high at this resolution, which the engine reads best. */
const DPI = 200;
/** Width of the page that a photograph is taken to show: A4, in inches. */
const A4_SHORT = 8.27;

/** Reads scanned pages of a PDF; `glance`: only as far as a secrecy mark may stand. */
export async function pageRecogniser(glance: boolean): Promise<PageRecogniser> {
  const engine = await startEngine();
  return {
    recognise: (page, index) =>
      recognisePage(
        engine,
        page.colour(DPI),
        DPI / 72,
        glance ? (index === 0 ? 'once' : 'margins') : 'whole',
      ),
  };
}

/** Reads a photograph or a scan that is a picture file. */
export async function readPicture(bytes: Uint8Array, format: string, glance: boolean): Promise<ReadOutcome> {
  if (format === 'tiff' && hasMorePages(bytes))
    return refused('UNSUPPORTED_FORMAT', 'TIFF of several pages; save it as PDF');
  const engine = await startEngine();
  const { picture, dpi } = sized(engine, bytes);
  const page = recognisePage(engine, picture, dpi / 72, glance ? 'once' : 'whole');
  const { text, tables, doubtful, pages, margins } = compose([page]);
  if (!/\p{L}{2}/u.test(text)) return refused('SCAN_UNREADABLE', 'no word');
  return {
    ok: true,
    read: { text, tables, format: 'scan', encoding: null, pages, doubtful },
    asides: [...page.asides, ...margins].filter((aside) => aside.trim() !== ''),
    pictures: 0,
    unreadStampArea: page.unreadTop,
  };
}

/** Resolution at which a page is shown to a person. */
const SHOWN_DPI = 110;

/** One page of a PDF (from 0), or a picture file, as PNG. */
export async function drawn(bytes: Uint8Array, format: 'pdf' | 'image', page: number): Promise<Uint8Array> {
  if (format === 'image') return asPng(sized(await startEngine(), bytes).picture);
  const file = await openPdf(bytes);
  if (page < 0 || page >= file.pages) throw new Refusal('BROKEN_PDF', `no page ${page + 1}`);
  return asPng(file.page(page, (one) => one.colour(SHOWN_DPI)));
}

/** The picture at about the resolution that suits the engine; a page lying down is taken for A4 as well. */
function sized(engine: Engine, bytes: Uint8Array): { readonly picture: Colours; readonly dpi: number } {
  const picture = engine.open(bytes);
  const dpi = Math.min(picture.width, picture.height) / A4_SHORT;
  return dpi > DPI * 1.4 ? { picture: smaller(picture, dpi / DPI), dpi: DPI } : { picture, dpi };
}

/** Whether the first directory of a TIFF names a second one (TIFF 6.0, section 2). */
function hasMorePages(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (bytes.length < 10) return false;
  const first = view.getUint32(4, little);
  if (first + 2 > bytes.length) return false;
  const next = first + 2 + 12 * view.getUint16(first, little);
  return next + 4 <= bytes.length && view.getUint32(next, little) !== 0;
}
