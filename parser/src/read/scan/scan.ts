import { mediaOf } from '../kind.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits.ts';
import { type ReadOutcome, Refusal, refused } from '../outcome.ts';
import { compose } from '../page/compose.ts';
import type { PageRecogniser } from '../pdf/pdf.ts';
import { openPdf } from '../pdf/pdfium.ts';
import { asPng } from './draw.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Colours, smaller } from './picture.ts';
import { recognisePage } from './recognise.ts';
import { tiffDirectories, tiffPage } from './tiff.ts';

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

/**
 * Reads a photograph or a scan that is a picture file; a TIFF may have several pages.
 *
 * @param progress told after each page: pages done, pages in all.
 */
export async function readPicture(
  bytes: Uint8Array,
  format: string,
  glance: boolean,
  limits: ReadLimits,
  progress: (done: number, all: number) => void,
): Promise<ReadOutcome> {
  const directories = format === 'tiff' ? tiffDirectories(bytes, limits.maxScannedPages) : [null];
  const engine = await startEngine();
  const seen = directories.map((directory, index) => {
    const { picture, dpi } = sized(engine, directory === null ? bytes : tiffPage(bytes, directory));
    const page = recognisePage(
      engine,
      picture,
      dpi / 72,
      glance ? (index === 0 ? 'once' : 'margins') : 'whole',
    );
    progress(index + 1, directories.length);
    return page;
  });
  const { text, tables, doubtful, pages, margins } = compose(seen);
  if (!/\p{L}{2}/u.test(text)) return refused('SCAN_UNREADABLE', 'no word');
  return {
    ok: true,
    read: { text, tables, format: 'scan', encoding: null, pages, doubtful },
    asides: [...seen.flatMap((page) => page.asides), ...margins].filter((aside) => aside.trim() !== ''),
    pictures: 0,
    unreadStampArea: seen[0]?.unreadTop ?? false,
  };
}

/** Resolution at which a page is shown to a person. */
const SHOWN_DPI = 110;

/** One page of a PDF (from 0), or a picture file, as PNG. */
export async function drawn(bytes: Uint8Array, format: 'pdf' | 'image', page: number): Promise<Uint8Array> {
  if (format === 'image') {
    const one = mediaOf(bytes).type === 'image/tiff' ? pageOfTiff(bytes, page) : bytes;
    return asPng(sized(await startEngine(), one).picture);
  }
  const file = await openPdf(bytes);
  if (page < 0 || page >= file.pages) throw new Refusal('BROKEN_PDF', `no page ${page + 1}`);
  return asPng(file.page(page, (one) => one.colour(SHOWN_DPI)));
}

function pageOfTiff(bytes: Uint8Array, page: number): Uint8Array {
  const directory = tiffDirectories(bytes, DEFAULT_LIMITS.maxScannedPages)[page];
  if (directory === undefined) throw new Refusal('BROKEN_PICTURE', `no page ${page + 1}`);
  return tiffPage(bytes, directory);
}

/** The picture at about the resolution that suits the engine; a page lying down is taken for A4 as well. */
function sized(engine: Engine, bytes: Uint8Array): { readonly picture: Colours; readonly dpi: number } {
  const picture = engine.open(bytes);
  const dpi = Math.min(picture.width, picture.height) / A4_SHORT;
  return dpi > DPI * 1.4 ? { picture: smaller(picture, dpi / DPI), dpi: DPI } : { picture, dpi };
}
