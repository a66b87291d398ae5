import fc from 'fast-check';
import { READ_ERRORS } from './errors.ts';

/** A file cut off anywhere, with bytes changed, or with a stretch of it repeated. For tests of the readers. */
export const damages = (good: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.nat(good.length).map((length) => good.subarray(0, length)),
    fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }).map((list) => {
      const bytes = good.slice();
      for (const [at, value] of list) bytes[at] = value;
      return bytes;
    }),
    fc.tuple(fc.nat(good.length), fc.nat(good.length)).map(([a, b]) => {
      const piece = good.subarray(Math.min(a, b), Math.max(a, b));
      const bytes = new Uint8Array(good.length + piece.length);
      bytes.set(good.subarray(0, Math.max(a, b)));
      bytes.set(piece, Math.max(a, b));
      bytes.set(good.subarray(Math.max(a, b)), Math.max(a, b) + piece.length);
      return bytes;
    }),
  );

/** What a reader may answer. */
export const ANSWERS: readonly string[] = ['read', ...Object.keys(READ_ERRORS)];
