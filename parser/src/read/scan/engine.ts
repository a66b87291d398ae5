import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'fflate';
import { Refusal } from '../outcome.ts';
import type { GreyPicture } from '../page/rules.ts';
import { type Colours, coloursOf, type RawPicture } from './picture.ts';

/** A word as recognised, in points of the picture from its upper left corner. */
export interface FoundWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The line it stands on. */
  readonly base: number;
  /** Height of the letters of its line, from the foot of g to the head of h. */
  readonly row: number;
  /** 0..100, the engine's own. */
  readonly confidence: number;
}

/** What is looked for: a page, one block of lines (a cell), one line, a row number, or words anywhere (stamps). */
export type Layout = 'page' | 'block' | 'line' | 'number' | 'sparse';

export interface Engine {
  /** Opens a picture file (JPEG, PNG, TIFF, BMP), turned as its camera says. */
  open(bytes: Uint8Array): Colours;
  words(picture: GreyPicture, how: Layout): FoundWord[];
}

/** The engine as its package exports it; it has no types of its own. */
interface Core {
  readonly FS: { writeFile(name: string, data: Uint8Array): void; unlink(name: string): void };
  readonly TessBaseAPI: new () => Api;
  getValue(at: number, type: 'i32'): number;
}

interface Api {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(exif: number, angle: number): number;
  GetInputImage(): Pix;
  Recognize(monitor: null): number;
  GetIterator(): Iterator;
  Clear(): void;
}

interface Pix extends RawPicture {
  get_colormap(): { get_n(): number; get_array(): unknown };
}

interface Iterator {
  Begin(): void;
  Next(level: number): boolean;
  Empty(level: number): boolean;
  GetUTF8Text(level: number): string;
  Confidence(level: number): number;
  getBoundingBox(level: number): { x0: number; y0: number; x1: number; y1: number };
  getBaseline(level: number): { x0: number; y0: number; x1: number; y1: number; has_baseline: boolean };
  getRowAttributes(): { row_height: number; descenders: number; ascenders: number };
}

/** Levels and modes of the engine (publictypes.h). */
const WORD = 3;
const LSTM = 1;
const LAYOUTS: Readonly<Record<Layout, string>> = {
  page: '3',
  block: '6',
  line: '7',
  number: '8',
  sparse: '11',
};
const NUMBER_LETTERS = '0123456789IVX.)';
const INPUT = '/input';

/**
 * Starts the recogniser with the Vietnamese data that comes from npm: a quarter of a second, nothing is fetched. The
 * build without relaxed arithmetic, so that the same picture gives the same words on every machine.
 */
export async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const packed = await readFile(require.resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'));
  const start = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<Core>;
  const core = await start({ print: () => undefined, printErr: () => undefined });
  core.FS.writeFile('vie.traineddata', gunzipSync(packed));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'vie', LSTM) !== 0) throw new Error('the recogniser does not start');

  const show = (picture: GreyPicture): void => {
    const head = new TextEncoder().encode(`P5 ${picture.width} ${picture.height} 255\n`);
    const file = new Uint8Array(head.length + picture.dots.length);
    file.set(head);
    file.set(picture.dots, head.length);
    core.FS.writeFile(INPUT, file);
    api.SetVariable('user_defined_dpi', '200');
    if (api.SetImageFile(1, 0) !== 0) throw new Refusal('BROKEN_PICTURE', 'not taken by the recogniser');
  };

  return {
    open(bytes) {
      core.FS.writeFile(INPUT, bytes);
      if (api.SetImageFile(turnOf(bytes), 0) !== 0) throw new Refusal('BROKEN_PICTURE', 'cannot be opened');
      const picture = coloursOf(api.GetInputImage(), (at) => core.getValue(at, 'i32'));
      api.Clear();
      return picture;
    },
    words(picture, how) {
      show(picture);
      api.SetVariable('tessedit_pageseg_mode', LAYOUTS[how]);
      api.SetVariable('tessedit_char_whitelist', how === 'number' ? NUMBER_LETTERS : '');
      api.Recognize(null);
      const found = readWords(api.GetIterator());
      api.Clear();
      return found;
    },
  };
}

function readWords(at: Iterator | null): FoundWord[] {
  const found: FoundWord[] = [];
  if (!at) return found;
  at.Begin();
  do {
    if (at.Empty(WORD)) continue;
    const text = at.GetUTF8Text(WORD).trim();
    if (text === '') continue;
    const { x0, y0, x1, y1 } = at.getBoundingBox(WORD);
    const line = at.getBaseline(WORD);
    found.push({
      text: text.normalize('NFC'),
      left: x0,
      top: y0,
      right: x1,
      bottom: y1,
      base: line.has_baseline ? (line.y0 + line.y1) / 2 : y1,
      row: at.getRowAttributes().row_height,
      confidence: at.Confidence(WORD),
    });
  } while (at.Next(WORD));
  return found;
}

/** How a camera held the picture: tag 0x0112 of its EXIF, 1 where it says nothing. */
function turnOf(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 4096);
  for (let i = 0; i + 12 < head.length; i++) {
    if (head[i] === 0x12 && head[i + 1] === 0x01 && head[i + 2] === 3 && head[i + 3] === 0)
      return head[i + 8] || 1;
    if (head[i] === 0x01 && head[i + 1] === 0x12 && head[i + 2] === 0 && head[i + 3] === 3)
      return head[i + 9] || 1;
  }
  return 1;
}
