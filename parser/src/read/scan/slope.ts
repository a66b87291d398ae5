import type { GreyPicture } from '../page/rules.ts';

/** Looked for up to this, in steps; a page that leans more has to be scanned again. Radians. */
const MOST = 0.09;
const COARSE = 0.006;
const FINE = 0.0006;
/** Every so many points across is looked at; down every one, or the raster itself would look like level lines. */
const STEP = 5;
const INK = 140;

/**
 * How far the lines of a page rise to the right, in radians. At the right angle the rows of letters and the paper
 * between them part best: the sums of ink over the rows differ most.
 */
export function slopeOf({ width, height, dots }: GreyPicture): number {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += STEP) {
      if ((dots[y * width + x] ?? 255) >= INK) continue;
      xs.push(x - width / 2);
      ys.push(y);
    }
  }
  if (xs.length < 200) return 0;
  const sharpness = (slope: number): number => {
    const rows = new Float64Array(Math.ceil(height / 2) + Math.ceil(width * MOST));
    const offset = (width * MOST) / 4;
    for (let i = 0; i < xs.length; i++) {
      const row = Math.round(((ys[i] ?? 0) + (xs[i] ?? 0) * slope) / 2 + offset);
      if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
    }
    return rows.reduce((sum, count, i) => sum + (count - (rows[i - 1] ?? 0)) ** 2, 0);
  };
  const best = (from: number, to: number, step: number): number => {
    let top = from;
    let most = -1;
    for (let slope = from; slope <= to; slope += step) {
      const sharp = sharpness(slope);
      if (sharp > most) [most, top] = [sharp, slope];
    }
    return top;
  };
  const coarse = best(-MOST, MOST, COARSE);
  return best(coarse - COARSE, coarse + COARSE, FINE);
}
