/** What is known of each block, by its number. Answers as a map does, at a quarter of its memory. */
export class ByBlock<T> {
  private readonly values: (T | undefined)[];

  constructor(blocks: number) {
    this.values = new Array(blocks).fill(undefined);
  }

  get(block: number): T | undefined {
    return this.values[block];
  }

  set(block: number, value: T): void {
    this.values[block] = value;
  }
}
