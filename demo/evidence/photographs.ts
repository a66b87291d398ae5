import type { Colour, Picture } from './png.ts';

const sky = (y: number): Colour => [168 + y / 3, 196 + y / 4, 220];
const hills = (x: number) => 78 - 14 * Math.sin(x / 41) - 7 * Math.sin(x / 17 + 1);

/** A grain that repeats from run to run: neither random nor flat. */
const grain = (x: number, y: number) => ((x * 7 + y * 13 + ((x * y) % 11)) % 9) - 4;

function shaded([red, green, blue]: Colour, amount: number): Colour {
  return [red + amount, green + amount, blue + amount];
}

/** The cleared strip at kilometre 14: levelled earth between the river and the stakes. */
export const clearedGround: Picture = (x, y) => {
  if (y < hills(x)) return sky(y);
  if (y < 96) return shaded([96, 124, 92], grain(x, y));
  if (y < 112) return shaded([112, 146, 166], grain(x, y) * 2);
  const stake = (x - y / 2) % 64;
  if (stake >= 0 && stake < 3 && y > 126 && y < 168) return y % 12 < 6 ? [214, 60, 52] : [244, 244, 240];
  return shaded([176, 138, 98], grain(x, y) * 3 - (y - 112) / 8);
};

/** The quay of Bến Thóc half built: concrete on the left, piles on the right. */
export const quay: Picture = (x, y) => {
  if (y < hills(x + 90)) return sky(y);
  if (y < 92) return shaded([104, 128, 98], grain(x, y));
  if (x < 128 && y > 118) return shaded([172, 172, 166], grain(x, y) * 2 - (y > 124 ? 18 : 0));
  if (x >= 128 && x % 24 < 5 && y > 104 && y < 172) return shaded([140, 134, 126], grain(x, y));
  return shaded([104, 138, 152], grain(x, y) * 2 + 4 * Math.sin(y / 3));
};
