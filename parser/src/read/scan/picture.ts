import { Refusal } from '../outcome.ts';
import type { GreyPicture } from '../page/rules.ts';

/** A picture in colour; four bytes a point: red, green, blue, unused. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** A picture in the memory of the recogniser (leptonica's Pix): rows of 32-bit words, first point highest. */
export interface RawPicture {
  get_w(): number;
  get_h(): number;
  get_d(): number;
  get_wpl(): number;
  get_data(): unknown;
}

/** Points of the largest picture taken: an A3 page at 400 dpi. */
const MOST_DOTS = 32_000_000;

export function coloursOf(pix: RawPicture, word: (at: number) => number): Colours {
  const [width, height, depth, perLine] = [pix.get_w(), pix.get_h(), pix.get_d(), pix.get_wpl()];
  if (width * height > MOST_DOTS) throw new Refusal('FILE_TOO_LARGE', `${width} × ${height} points`);
  if (![1, 2, 4, 8, 32].includes(depth)) throw new Refusal('BROKEN_PICTURE', `${depth} bits a point`);
  const start = Number(pix.get_data());
  const dots = new Uint8Array(width * height * 4);
  const most = 2 ** depth - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; ) {
      const bits = word(start + 4 * (y * perLine + Math.floor((x * depth) / 32)));
      for (let k = 0; k < 32 / depth && x < width; k++, x++) {
        const to = 4 * (y * width + x);
        if (depth === 32) {
          dots[to] = bits >>> 24;
          dots[to + 1] = (bits >>> 16) & 255;
          dots[to + 2] = (bits >>> 8) & 255;
        } else {
          const value = (bits >>> (32 - depth * (k + 1))) & most;
          // One bit a point: 1 is ink.
          dots.fill(depth === 1 ? 255 * (1 - value) : Math.round((255 * value) / most), to, to + 3);
        }
      }
    }
  }
  return { width, height, dots };
}

/** Colours that differ by more are coloured ink or its worn edge; darker than this, black print stands under it. */
const TINTED = 32;
const BLACK = 95;

/** Shades of grey. Coloured ink counts as paper where `blind`: what stands under a red stamp can be read so. */
export function greyOf({ width, height, dots }: Colours, blind: boolean): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const [r = 0, g = 0, b = 0] = [dots[4 * i], dots[4 * i + 1], dots[4 * i + 2]];
    const most = Math.max(r, g, b);
    const tint = most - Math.min(r, g, b);
    const light = blind && tint > TINTED && most > BLACK;
    grey[i] = light ? 255 : blind && tint > TINTED ? most : (r * 77 + g * 151 + b * 28) >> 8;
  }
  return { width, height, dots: grey };
}

/** The coloured ink alone, as black on white; null where there is next to none. */
export function colouredInk({ width, height, dots }: Colours): GreyPicture | null {
  const ink = new Uint8Array(width * height).fill(255);
  let count = 0;
  for (let i = 0; i < ink.length; i++) {
    const [r = 0, g = 0, b = 0] = [dots[4 * i], dots[4 * i + 1], dots[4 * i + 2]];
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    if (most - least < 60 || least > 200) continue;
    ink[i] = Math.max(0, 200 - 2 * (most - least));
    count += 1;
  }
  return count > width * height * 0.0004 ? { width, height, dots: ink } : null;
}

/** The upper part of a picture. */
export function topOf({ width, height, dots }: Colours, share: number): Colours {
  const rows = Math.floor(height * share);
  return { width, height: rows, dots: dots.subarray(0, rows * width * 4) };
}

/** Makes a picture smaller by a factor ≥ 1, each point the mean of those it stands for. */
export function smaller({ width, height, dots }: Colours, factor: number): Colours {
  const [wide, high] = [Math.floor(width / factor), Math.floor(height / factor)];
  const out = new Uint8Array(wide * high * 4);
  for (let y = 0; y < high; y++) {
    const [top, bottom] = [
      Math.floor(y * factor),
      Math.max(Math.floor(y * factor) + 1, Math.floor((y + 1) * factor)),
    ];
    for (let x = 0; x < wide; x++) {
      const [left, right] = [
        Math.floor(x * factor),
        Math.max(Math.floor(x * factor) + 1, Math.floor((x + 1) * factor)),
      ];
      let [r, g, b] = [0, 0, 0];
      for (let v = top; v < bottom; v++) {
        for (let u = left; u < right; u++) {
          const at = 4 * (v * width + u);
          r += dots[at] ?? 0;
          g += dots[at + 1] ?? 0;
          b += dots[at + 2] ?? 0;
        }
      }
      const count = (bottom - top) * (right - left);
      out.set([r / count, g / count, b / count, 255], 4 * (y * wide + x));
    }
  }
  return { width: wide, height: high, dots: out };
}

/** Turns a picture by a small angle about its middle, so that lines that rise by it lie level. Radians. */
export function level({ width, height, dots }: GreyPicture, slope: number): GreyPicture {
  const out = new Uint8Array(dots.length).fill(255);
  const [sin, cos] = [Math.sin(slope), Math.cos(slope)];
  const [cx, cy] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = cx + (x - cx) * cos + (y - cy) * sin;
      const v = cy - (x - cx) * sin + (y - cy) * cos;
      const [u0, v0] = [Math.floor(u), Math.floor(v)];
      if (u0 < 0 || v0 < 0 || u0 + 1 >= width || v0 + 1 >= height) continue;
      const [fu, fv] = [u - u0, v - v0];
      const at = v0 * width + u0;
      const above = (dots[at] ?? 0) * (1 - fu) + (dots[at + 1] ?? 0) * fu;
      const below = (dots[at + width] ?? 0) * (1 - fu) + (dots[at + width + 1] ?? 0) * fu;
      out[y * width + x] = above * (1 - fv) + below * fv;
    }
  }
  return { width, height, dots: out };
}

/** A part of a picture with a white border, enlarged by `times`. */
export function cut(
  { width, height, dots }: GreyPicture,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  border: number,
  times = 1,
): GreyPicture {
  const [left, top] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))];
  const [right, bottom] = [Math.min(width, Math.round(box.right)), Math.min(height, Math.round(box.bottom))];
  const [wide, high] = [
    Math.max(1, Math.floor((right - left) * times)),
    Math.max(1, Math.floor((bottom - top) * times)),
  ];
  const out = new Uint8Array((wide + 2 * border) * (high + 2 * border)).fill(255);
  for (let y = 0; y < high; y++) {
    const v = Math.min(height - 2, top + y / times);
    for (let x = 0; x < wide; x++) {
      const u = Math.min(width - 2, left + x / times);
      const at = Math.floor(v) * width + Math.floor(u);
      const [fu, fv] = [u % 1, v % 1];
      const above = (dots[at] ?? 255) * (1 - fu) + (dots[at + 1] ?? 255) * fu;
      const below = (dots[at + width] ?? 255) * (1 - fu) + (dots[at + width + 1] ?? 255) * fu;
      out[(y + border) * (wide + 2 * border) + x + border] = above * (1 - fv) + below * fv;
    }
  }
  return { width: wide + 2 * border, height: high + 2 * border, dots: out };
}

/** The picture with white boxes laid over it. */
export function without(
  picture: GreyPicture,
  boxes: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[],
): GreyPicture {
  const dots = picture.dots.slice();
  for (const box of boxes) {
    const [from, to] = [Math.max(0, Math.floor(box.left)), Math.min(picture.width, Math.ceil(box.right))];
    for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(picture.height, Math.ceil(box.bottom)); y++) {
      if (to > from) dots.fill(255, y * picture.width + from, y * picture.width + to);
    }
  }
  return { ...picture, dots };
}
