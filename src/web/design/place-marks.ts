/** A mark that wants to stand at a line of the sheet. Lengths in px. */
export type WantedMark = { top: number; width: number };

/** Where it stands: its distance from the top, and from the right edge of the margin. */
export type PlacedMark = { top: number; right: number };

/**
 * Places the marks of one sheet, in reading order, so that none covers another. A mark stands at the line where
 * its sentence starts. When that slot is taken it goes, in this order: beside the other while both fit in the
 * margin; up one slot if that is free; down to the next free slot.
 * @param slot height of a line of marks
 * @param margin width of the margin they share
 * @param gap smallest distance between two marks on one line
 */
export function placeMarks(
  wanted: readonly WantedMark[],
  slot: number,
  margin: number,
  gap = 4,
): PlacedMark[] {
  const placed: (PlacedMark & { width: number })[] = [];
  const inRow = (top: number) => placed.filter((mark) => Math.abs(mark.top - top) < slot - 1);
  for (const mark of wanted) {
    const rivals = inRow(mark.top);
    if (rivals.length === 0) {
      placed.push({ top: mark.top, right: 0, width: mark.width });
      continue;
    }
    const used = Math.max(...rivals.map((rival) => rival.right + rival.width)) + gap;
    if (used + mark.width <= margin) {
      placed.push({ top: rivals[0]!.top, right: used, width: mark.width });
      continue;
    }
    // The earlier sentence moves up, so that the order of the marks stays the order of the sentences.
    const before = rivals[0]!;
    const up = before.top - slot;
    if (
      rivals.length === 1 &&
      up >= 0 &&
      placed.every((other) => other === before || Math.abs(other.top - up) >= slot - 1)
    ) {
      before.top = up;
      before.right = 0;
      placed.push({ top: mark.top, right: 0, width: mark.width });
      continue;
    }
    let top = mark.top;
    while (inRow(top).length > 0) top = Math.max(...inRow(top).map((other) => other.top)) + slot;
    placed.push({ top, right: 0, width: mark.width });
  }
  return placed.map(({ top, right }) => ({ top, right }));
}
