const vietnamese = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** Vietnamese dictionary order, for `Array.sort`: a, ă, â; d, đ; numbers by value. */
export function compareNames(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/** The text without marks and case, for filtering as one types: "Hòa Bình", "hoà bình", "hoa binh" fold alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** Whether every word typed is found in the text, marks and case aside. */
export function matches(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
