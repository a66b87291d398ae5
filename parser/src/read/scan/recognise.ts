import { rulings } from '../page/grid.ts';
import type { PageRules, PageWord, SeenPage } from '../page/page.ts';
import { findRules, type GreyPicture } from '../page/rules.ts';
import type { Engine, FoundWord } from './engine.ts';
import { type Colours, colouredInk, cut, greyOf, level, topOf, without } from './picture.ts';
import { confirmed } from './second-look.ts';
import { slopeOf } from './slope.ts';

/** What a picture of a page shows. */
export interface RecognisedPage extends SeenPage {
  /** Words of coloured stamps. */
  readonly asides: readonly string[];
  /** True where the upper part bears marks that no word could be made of: perhaps a stamp. */
  readonly unreadTop: boolean;
}

/** Below this the engine is wrong more often than one time in twenty. */
const SURE = 75;
/** Below this it saw something that is no word: specks, a seal, a signature. */
const LEAST = 12;
/** A page that leans less than this is level. In radians: an eighth of a degree. */
const LEVEL = 0.0022;
/** Secrecy stamps stand in the upper part of the first page. */
const STAMP_AREA = 0.4;
/** Columns of row numbers are narrower than this, in points of the page. */
const NUMBER_COLUMN = 46;
/** White around what is cut out, in points of the picture; the engine needs some. */
const BORDER = 12;

/** How much of a page is looked at: all; all but without a second look; its head and foot only. */
export type Depth = 'whole' | 'once' | 'margins';

/** Shares of a page at its head and foot in which marks of a later page stand. */
const HEAD = 0.16;
const FOOT = 0.9;

/**
 * Recognises a page from its picture: levels it, reads it without coloured ink, the cells of ruled tables one by one;
 * reads the coloured ink of its upper part by itself.
 *
 * @param scale points of the picture for one point (1/72 inch) of the page.
 */
export function recognisePage(engine: Engine, picture: Colours, scale: number, depth: Depth): RecognisedPage {
  const flat = greyOf(picture, true);
  const slope = slopeOf(flat);
  const grey = Math.abs(slope) > LEVEL ? level(flat, slope) : flat;
  const rules = findRules(grey, scale);
  const bare = without(grey, [
    ...ruleBoxes(rules, scale),
    ...(depth === 'margins'
      ? [{ left: 0, right: grey.width, top: grey.height * HEAD, bottom: grey.height * FOOT }]
      : []),
  ]);
  const found = [
    ...(depth === 'margins' ? [] : cellWords(engine, bare, rules, scale)),
    ...pageWords(engine, bare, depth === 'margins' ? NO_RULES : rules, scale),
  ].filter((word) => word.confidence >= LEAST && !isSpeck(word));
  const stamp = readStamps(engine, depth === 'margins' ? picture : topOf(picture, STAMP_AREA));
  const top = picture.height * STAMP_AREA;
  const sure = depth === 'whole' ? confirmed(engine, bare, found, SURE) : new Set(found);
  return {
    width: picture.width / scale,
    height: picture.height / scale,
    words: found.map((word) => pageWord(word, scale, !sure.has(word))),
    rules,
    asides: stamp.words === '' ? [] : [stamp.words],
    unreadTop: stamp.unread || unreadable(found.filter((word) => word.bottom < top)),
  };
}

const NO_RULES: PageRules = { across: [], down: [] };

/** Ruled lines with the points beside them. */
function ruleBoxes({ across, down }: PageRules, scale: number) {
  const half = 1.6;
  return [
    ...across.map(({ at, from, to }) => ({ left: from, right: to, top: at - half, bottom: at + half })),
    ...down.map(({ at, from, to }) => ({ left: at - half, right: at + half, top: from, bottom: to })),
  ].map((box) => scaled(box, scale));
}

const scaled = <B extends { left: number; right: number; top: number; bottom: number }>(
  box: B,
  by: number,
) => ({
  left: box.left * by,
  right: box.right * by,
  top: box.top * by,
  bottom: box.bottom * by,
});

function cellWords(engine: Engine, picture: GreyPicture, rules: PageRules, scale: number): FoundWord[] {
  return rulings(rules).flatMap(({ boxes }) =>
    [...boxes.values()].flatMap((cell) => {
      const box = scaled(cell, scale);
      const part = cut(picture, box, BORDER);
      if (!part.dots.some((dot) => dot < 128)) return [];
      const narrow = cell.right - cell.left < NUMBER_COLUMN;
      const [dx, dy] = [
        Math.max(0, Math.round(box.left)) - BORDER,
        Math.max(0, Math.round(box.top)) - BORDER,
      ];
      const words = engine.words(part, 'block');
      if (narrow && !words.some((word) => word.confidence >= SURE)) {
        const number = rowNumber(engine, part);
        if (number) return [moved(number, dx, dy)];
        if (words.map((word) => word.text).join('').length <= 3) return [];
      }
      return words.map((word) => moved(word, dx, dy));
    }),
  );
}

function pageWords(engine: Engine, picture: GreyPicture, rules: PageRules, scale: number): FoundWord[] {
  const tables = rulings(rules).map(({ rows, edges }) =>
    scaled(
      { left: edges[0] ?? 0, right: edges.at(-1) ?? 0, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0 },
      scale,
    ),
  );
  return engine.words(tables.length > 0 ? without(picture, tables) : picture, 'page');
}

/** A cell of the number column that made no word: a lone "1" or "II" is read by itself, or it is none. */
function rowNumber(engine: Engine, part: GreyPicture): FoundWord | null {
  const whole = { left: 0, top: 0, right: part.width, bottom: part.height };
  const [found] = engine.words(cut(part, whole, 0, 2), 'number');
  if (!found || found.confidence < SURE) return null;
  const half = (value: number): number => value / 2;
  const box = {
    left: half(found.left),
    right: half(found.right),
    top: half(found.top),
    bottom: half(found.bottom),
  };
  return { ...found, ...box, base: half(found.base), row: half(found.row) };
}

const moved = (word: FoundWord, dx: number, dy: number): FoundWord => ({
  ...word,
  left: word.left + dx,
  right: word.right + dx,
  top: word.top + dy,
  bottom: word.bottom + dy,
  base: word.base + dy,
});

/** Coloured ink of the upper part: its words, and whether there is ink that gives none. */
function readStamps(engine: Engine, upper: Colours): { readonly words: string; readonly unread: boolean } {
  const ink = colouredInk(upper);
  if (!ink) return { words: '', unread: false };
  const found = engine.words(ink, 'sparse').filter((word) => /\p{L}/u.test(word.text));
  const sure = found.filter((word) => word.confidence >= SURE);
  return {
    words: found.map((word) => word.text).join('\n'),
    unread: sure.length === 0 || sure.length < found.length,
  };
}

/** Letters that could not be made out: perhaps a black stamp over or beside the letterhead. */
const unreadable = (words: readonly FoundWord[]): boolean =>
  words.some((word) => word.confidence < 45 && /\p{L}{2}/u.test(word.text));

/** Dots and remains of lines that the engine takes for marks; a dash before a point is one. */
const isSpeck = (word: FoundWord): boolean =>
  /^[|_~]+$/u.test(word.text) ||
  (/^[\p{P}\p{S}]+$/u.test(word.text) && !/^[-–—+%*]$/.test(word.text) && word.confidence < SURE);

function pageWord(word: FoundWord, scale: number, doubtful: boolean): PageWord {
  return {
    text: word.text,
    left: word.left / scale,
    right: word.right / scale,
    base: word.base / scale,
    size: Math.max(word.row / scale, 4) * 0.78,
    doubtful,
  };
}
