import type { PageRules, Rule } from './page.ts';

/** A picture in shades of grey, one byte a point, 0 black; rows from the top without padding. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Darker than this is ink. */
const INK = 150;
/** In points: no stroke of a letter is so long, no ruled line so thick. */
const SHORTEST = 26;
/** A line down may be as short as a row of one line where it joins two lines across and goes on elsewhere. */
const SHORTEST_BETWEEN = 9;
const MEETS = 1.6;
const THICKEST = 3.2;
/** A ruled line of a skewed page comes in steps; a gap this long between them is bridged. In points. */
const BRIDGE = 5;

interface Run {
  at: number;
  thick: number;
  from: number;
  to: number;
}

/**
 * Finds ruled lines in a picture: long dark runs that are thin. The same is done for PDF and for scans, since a ruled
 * line of a PDF may be a stroke, a thin box, a picture or a form.
 *
 * @param scale points of the picture for one point (1/72 inch) of the page.
 */
export function findRules(picture: GreyPicture, scale: number): PageRules {
  const across = runsOf(picture, scale, false, SHORTEST);
  const meets = (x: number, y: number): boolean =>
    across.some((rule) => Math.abs(rule.at - y) < MEETS && rule.from - MEETS < x && x < rule.to + MEETS);
  const runs = runsOf(picture, scale, true, SHORTEST_BETWEEN);
  const long = runs.filter(({ from, to }) => to - from >= SHORTEST);
  const down = runs.filter(
    (run) =>
      long.includes(run) ||
      (meets(run.at, run.from) &&
        meets(run.at, run.to) &&
        long.some((other) => Math.abs(other.at - run.at) < MEETS)),
  );
  return { across, down };
}

function runsOf({ width, height, dots }: GreyPicture, scale: number, down: boolean, least: number): Rule[] {
  const [tracks, length] = down ? [width, height] : [height, width];
  const [step, stride] = down ? [width, 1] : [1, width];
  const shortest = Math.max(8, least * scale);
  const piece = shortest / 2;
  const thickest = Math.max(3, THICKEST * scale);
  const bridge = BRIDGE * scale;
  const open: Run[] = [];
  const done: Run[] = [];
  for (let track = 0; track < tracks; track++) {
    const start = track * stride;
    let from = -1;
    for (let i = 0; i <= length; i++) {
      const dark = i < length && (dots[start + i * step] ?? 255) < INK;
      if (dark && from < 0) from = i;
      else if (!dark && from >= 0) {
        if (i - from >= piece) take(open, track, from, i, bridge);
        from = -1;
      }
    }
    for (let k = open.length - 1; k >= 0; k--) {
      const run = open[k];
      if (run && run.at + 1 < track) done.push(...open.splice(k, 1));
    }
  }
  done.push(...open);
  // What is dark over many tracks is a picture or a bar, not a line.
  const first = (run: Run): number => run.at - run.thick + 1;
  return done
    .filter((run) => run.to - run.from >= shortest && run.thick <= thickest + (run.to - run.from) * 0.012)
    .map((run) => ({
      at: (first(run) + run.thick / 2) / scale,
      from: run.from / scale,
      to: run.to / scale,
    }))
    .sort((a, b) => a.at - b.at);
}

/** Adds a dark stretch to the run of the tracks before it that it touches, or opens one. */
function take(open: Run[], track: number, from: number, to: number, bridge: number): void {
  const touching = open.filter((run) => run.from <= to + bridge && from <= run.to + bridge);
  const [main, ...others] = touching;
  if (!main) {
    open.push({ at: track, thick: 1, from, to });
    return;
  }
  main.from = Math.min(main.from, from);
  main.to = Math.max(main.to, to);
  for (const other of others) {
    main.from = Math.min(main.from, other.from);
    main.to = Math.max(main.to, other.to);
    main.thick = Math.max(main.thick, other.thick);
    open.splice(open.indexOf(other), 1);
  }
  if (main.at < track) main.thick += 1;
  main.at = track;
}
