import { placeMarks } from './place-marks.ts';

/**
 * On paper a mark stands where its paragraph puts it, so that page breaks carry it along; two marks of one line would
 * cover each other there. Before printing the sheet is laid out once as the page will be, and each mark is told how
 * far to move from where it would stand.
 */
export function arrangeForPrint(paper: HTMLElement): void {
  paper.classList.add('q-paper-measured');
  const origin = paper.getBoundingClientRect();
  const found = [...paper.querySelectorAll<HTMLElement>('[data-mark]')].flatMap((mark) => {
    const sentence = paper.querySelector(`[data-statement="${CSS.escape(mark.dataset.mark ?? '')}"]`);
    const start = sentence?.getClientRects()[0];
    if (!start) return [];
    const own = mark.getBoundingClientRect();
    return [
      { mark, own: own.top - origin.top, top: (start.top + start.bottom - own.height) / 2 - origin.top },
    ];
  });
  const slot = found[0]?.mark.offsetHeight ?? 0;
  const margin = found[0]?.mark.offsetWidth ?? 0;
  const widths = found.map(({ mark }) => contentWidth(mark));
  const places = placeMarks(
    found.map(({ top }, at) => ({ top, width: widths[at] ?? 0 })),
    slot,
    margin,
  );
  paper.classList.remove('q-paper-measured');
  for (const [at, { mark, own }] of found.entries()) {
    const place = places[at];
    if (!place) continue;
    mark.style.setProperty('--q-print-x', `${-place.right}px`);
    mark.style.setProperty('--q-print-y', `${place.top - own}px`);
  }
}

/** The room a mark takes of its line: from its first glyph to its last. */
export function contentWidth(mark: HTMLElement): number {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const child of mark.children) {
    const box = child.getBoundingClientRect();
    if (box.width === 0) continue;
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  return Number.isFinite(left) ? right - left : 0;
}
