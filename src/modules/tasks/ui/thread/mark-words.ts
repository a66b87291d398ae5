/** A stretch of a sentence; `marked` where something we show rests on it. */
export type Stretch = { readonly text: string; readonly marked: boolean };

/**
 * The sentence in stretches, with the words that facts rest on marked where they first stand. Words that are not in
 * the sentence (they come from a heading) mark nothing; overlapping ones become one stretch.
 */
export function markWords(sentence: string, words: readonly (string | null)[]): Stretch[] {
  const marked = new Array<boolean>(sentence.length).fill(false);
  for (const wording of words) {
    if (wording === null || wording === '') continue;
    const at = sentence.indexOf(wording);
    if (at >= 0) marked.fill(true, at, at + wording.length);
  }
  const stretches: { text: string; marked: boolean }[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const last = stretches.at(-1);
    const here = marked[at] ?? false;
    if (last?.marked === here) last.text += sentence[at];
    else stretches.push({ text: sentence[at] ?? '', marked: here });
  }
  return stretches;
}
