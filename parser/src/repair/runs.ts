/**
 * Where the characters of one text stand in another, kept run by run: within a run both texts go on in step, so a page
 * costs a few numbers and not one for each of its characters.
 */
export class Runs {
  private from = new Int32Array(256);
  private to = new Int32Array(256);
  private count = 0;

  /** From `from` on the characters stand at `to` and behind it. Runs come in rising order. */
  add(from: number, to: number): void {
    const last = this.count - 1;
    if (last >= 0 && to - from === (this.to[last] ?? 0) - (this.from[last] ?? 0)) return;
    if (this.count === this.from.length) {
      this.from = doubled(this.from);
      this.to = doubled(this.to);
    }
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }

  /** Where the character at an offset stands; 0 where no run has begun. */
  at(offset: number): number {
    const run = lastAtMost(this.from, offset, this.count);
    return run < 0 ? 0 : (this.to[run] ?? 0) + offset - (this.from[run] ?? 0);
  }
}

/** Index of the last entry ≤ value in a rising list, of which the first `count` count; −1 where there is none. */
export function lastAtMost(list: ArrayLike<number>, value: number, count = list.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(list.length * 2);
  grown.set(list);
  return grown;
}
