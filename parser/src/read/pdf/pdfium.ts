import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Refusal } from '../outcome.ts';
import type { GreyPicture } from '../page/rules.ts';

/** A character of a page, in points from its upper left corner. */
export interface PdfCharacter {
  /** One character; a blank or line end may be one that the engine put between words. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Name as in the file, without the tag of a subset; "" where unknown. */
  readonly font: string;
  /** False for letters that turn or mirror. */
  readonly upright: boolean;
  /** False where the file does not say which letter a glyph is. */
  readonly known: boolean;
  /** False for letters without ink, as programs lay them over a scan. */
  readonly shown: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly characters: readonly PdfCharacter[];
  /** Share of the page that its largest picture covers; 0 without pictures. */
  readonly pictureShare: number;
  readonly pictures: number;
  /** Those of them that reach into the upper part, where stamps of secrecy stand. */
  readonly picturesAtTop: number;
  /** Draws the page. `dpi` points of the picture for an inch. */
  grey(dpi: number): GreyPicture;
  /** Draws the page in colour: red, green, blue, full for each point. */
  colour(dpi: number): ColourPicture;
}

export interface ColourPicture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a point: red, green, blue, 255. */
  readonly dots: Uint8Array;
}

export interface PdfFile {
  readonly pages: number;
  /** Opens a page, hands it to `use`, closes it. */
  page<T>(index: number, use: (page: PdfPage) => T): T;
}

/** FPDF_GetLastError (fpdfview.h). */
const PASSWORD = 4;
const BGRA = 4;
const WITH_ANNOTATIONS = 0x01;
const GREYSCALE = 0x08;
const IMAGE = 3;
const FORM = 5;
/** Share of a page, from above, in which stamps of secrecy stand. */
const STAMP_AREA = 0.4;
/** FPDF_TEXTRENDERMODE_INVISIBLE */
const INVISIBLE = 3;
/** A page is at most this wide or high when drawn; what a plotter prints is no directive. */
const MOST_DOTS = 6000;

/**
 * Opens a PDF in an engine of its own: 85 ms, and nothing of one file reaches the next. The engine is WebAssembly: a
 * hostile file can at worst make it give up, which is a refusal, or run on, which the caller's time limit ends.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const at = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const wasm = await readFile(at);
  const engine = await init({
    wasmBinary: new Uint8Array(wasm).buffer,
    print: () => undefined,
    printErr: () => undefined,
  });
  engine.PDFiumExt_Init();
  const place = engine.pdfium.wasmExports.malloc(bytes.length);
  heap(engine).set(bytes, place);
  const document = guarded(() => engine.FPDF_LoadMemDocument(place, bytes.length, ''));
  if (document === 0) {
    throw engine.FPDF_GetLastError() === PASSWORD
      ? new Refusal('PASSWORD_PROTECTED', 'PDF with a password')
      : new Refusal('BROKEN_PDF', `engine error ${engine.FPDF_GetLastError()}`);
  }
  const opened = (index: number): { page: PdfPage; close: () => void } => {
    const page = guarded(() => engine.FPDF_LoadPage(document, index));
    if (page === 0) throw new Refusal('BROKEN_PDF', `page ${index + 1} cannot be opened`);
    return { page: pageOf(engine, page), close: () => engine.FPDF_ClosePage(page) };
  };
  return {
    pages: guarded(() => engine.FPDF_GetPageCount(document)),
    page(index, use) {
      const { page, close } = opened(index);
      const result = guarded(() => use(page));
      close();
      return result;
    },
  };
}

/** A trap of the engine is the fault of the file. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError')
      throw new Refusal('BROKEN_PDF', 'the engine gave up');
    throw error;
  }
}

/** The heap moves when it grows, so it is asked for at each use. */
const heap = (engine: WrappedPdfiumModule): Uint8Array =>
  (engine.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;

function pageOf(engine: WrappedPdfiumModule, page: number): PdfPage {
  const width = engine.FPDF_GetPageWidthF(page);
  const height = engine.FPDF_GetPageHeightF(page);
  const images = imagesOf(engine, page, 0);
  let characters: readonly PdfCharacter[] | null = null;
  return {
    width,
    height,
    get characters() {
      characters ??= charactersOf(engine, page, width, height);
      return characters;
    },
    pictures: images.length,
    picturesAtTop: images.filter((one) => height - one.top < height * STAMP_AREA).length,
    pictureShare: Math.max(0, ...images.map((one) => one.area)) / Math.max(1, width * height),
    grey(dpi) {
      const { width: wide, height: high, dots } = draw(engine, page, { width, height }, dpi, GREYSCALE);
      const grey = new Uint8Array(wide * high);
      for (let i = 0; i < grey.length; i++) grey[i] = dots[4 * i] ?? 255;
      return { width: wide, height: high, dots: grey };
    },
    colour(dpi) {
      const picture = draw(engine, page, { width, height }, dpi, 0);
      const { dots } = picture;
      for (let i = 0; i < dots.length; i += 4) {
        const blue = dots[i] ?? 0;
        dots[i] = dots[i + 2] ?? 0;
        dots[i + 2] = blue;
        dots[i + 3] = 255;
      }
      return picture;
    },
  };
}

function draw(
  engine: WrappedPdfiumModule,
  page: number,
  size: { readonly width: number; readonly height: number },
  dpi: number,
  how: number,
): ColourPicture {
  const scale = Math.min(dpi / 72, MOST_DOTS / Math.max(size.width, size.height, 1));
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  if (bitmap === 0) throw new Refusal('EXPANDS_TOO_MUCH', 'no memory for a page');
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, how | WITH_ANNOTATIONS);
  const from = engine.FPDFBitmap_GetBuffer(bitmap);
  const stride = engine.FPDFBitmap_GetStride(bitmap);
  const dots = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = from + row * stride;
    dots.set(heap(engine).subarray(start, start + width * 4), row * width * 4);
  }
  engine.FPDFBitmap_Destroy(bitmap);
  return { width, height, dots };
}

interface Image {
  /** Square points. */
  readonly area: number;
  /** Distance of its upper edge from the foot of the page. */
  readonly top: number;
}

/** The pictures of a page; those within forms as well. */
function imagesOf(engine: WrappedPdfiumModule, page: number, form: number, depth = 0): Image[] {
  const images: Image[] = [];
  const count = form === 0 ? engine.FPDFPage_CountObjects(page) : engine.FPDFFormObj_CountObjects(form);
  const box = engine.pdfium.wasmExports.malloc(16);
  for (let i = 0; i < Math.min(count, 20_000); i++) {
    const object = form === 0 ? engine.FPDFPage_GetObject(page, i) : engine.FPDFFormObj_GetObject(form, i);
    const type = engine.FPDFPageObj_GetType(object);
    if (type === FORM && depth < 3) images.push(...imagesOf(engine, page, object, depth + 1));
    if (type !== IMAGE || !engine.FPDFPageObj_GetBounds(object, box, box + 4, box + 8, box + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = floats(engine, box, 4);
    images.push({ area: Math.abs((right - left) * (top - bottom)), top: Math.max(top, bottom) });
  }
  engine.pdfium.wasmExports.free(box);
  return images;
}

function floats(engine: WrappedPdfiumModule, at: number, count: number): readonly number[] {
  const view = new DataView(heap(engine).buffer, at, count * 4);
  return Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
}

/** Turns places of the page, which count from its lower left corner before it is turned, into those seen. */
function seenPlaces(
  engine: WrappedPdfiumModule,
  page: number,
  width: number,
  height: number,
): (x: number, y: number) => readonly [number, number] {
  const scale = 50;
  const at = engine.pdfium.wasmExports.malloc(8);
  const point = (x: number, y: number): readonly [number, number] => {
    engine.FPDF_PageToDevice(page, 0, 0, width * scale, height * scale, 0, x, y, at, at + 4);
    const view = new DataView(heap(engine).buffer, at, 8);
    return [view.getInt32(0, true) / scale, view.getInt32(4, true) / scale];
  };
  const [origin, alongX, alongY] = [point(0, 0), point(1000, 0), point(0, 1000)];
  engine.pdfium.wasmExports.free(at);
  return (x, y) => [
    origin[0] + ((alongX[0] - origin[0]) * x + (alongY[0] - origin[0]) * y) / 1000,
    origin[1] + ((alongX[1] - origin[1]) * x + (alongY[1] - origin[1]) * y) / 1000,
  ];
}

function charactersOf(
  engine: WrappedPdfiumModule,
  page: number,
  width: number,
  height: number,
): PdfCharacter[] {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const count = engine.FPDFText_CountChars(text);
  const place = seenPlaces(engine, page, width, height);
  const room = engine.pdfium.wasmExports.malloc(160);
  const fonts = fontReader(engine, text, room + 32);
  const out: PdfCharacter[] = [];
  for (let i = 0; i < count; i++) {
    const code = engine.FPDFText_GetUnicode(text, i);
    const boxed = engine.FPDFText_GetLooseCharBox(text, i, room);
    const [left = 0, top = 0, right = 0, bottom = 0] = floats(engine, room, 4);
    engine.FPDFText_GetCharOrigin(text, i, room, room + 8);
    const origin = new DataView(heap(engine).buffer, room, 16);
    const [x, y] = [origin.getFloat64(0, true), origin.getFloat64(8, true)];
    const [x0, y0] = place(left, boxed ? y : bottom);
    const [x1, y1] = place(right, boxed ? y : top);
    const angle = engine.FPDFText_GetCharAngle(text, i);
    const own = fonts(i);
    out.push({
      text: code === 0 ? '' : String.fromCodePoint(Math.min(code, 0x10ffff)),
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      base: place(x, y)[1],
      size: Math.max(Math.abs(top - bottom) * 0.87, 1),
      font: own.font,
      upright: Math.abs(y0 - y1) < 0.5 && (angle < 0.2 || angle > 2 * Math.PI - 0.2),
      known: engine.FPDFText_HasUnicodeMapError(text, i) !== 1,
      shown: own.shown,
    });
  }
  engine.pdfium.wasmExports.free(room);
  engine.FPDFText_ClosePage(text);
  return out;
}

/** Font and ink of a character; asked once for each piece of text of the page. */
function fontReader(
  engine: WrappedPdfiumModule,
  text: number,
  room: number,
): (index: number) => { readonly font: string; readonly shown: boolean } {
  const known = new Map<number, { font: string; shown: boolean }>();
  return (index) => {
    const object = engine.FPDFText_GetTextObject(text, index);
    const held = known.get(object);
    if (held && object !== 0) return held;
    const length = engine.FPDFText_GetFontInfo(text, index, room, 120, room + 124);
    const bytes = heap(engine).slice(room, room + Math.max(0, Math.min(length, 120) - 1));
    const font = new TextDecoder().decode(bytes).replace(/^[A-Z]{6}\+/, '');
    const shown = object === 0 || engine.FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE;
    const own = { font, shown };
    known.set(object, own);
    return own;
  };
}
