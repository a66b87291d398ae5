import { type RefObject, useLayoutEffect } from 'react';
import { placeMarks } from './place-marks.ts';
import { arrangeForPrint, contentWidth } from './print-marks.ts';

/**
 * Moves each `MarginMark` of a sheet to the line where its sentence starts, and again whenever the sheet
 * changes its width, its fonts arrive, or marks come and go. Before printing they are told where to stand on paper.
 */
export function useMarginMarks(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const paper = sheet.current;
    if (!paper) return;
    let frame = 0;
    const place = () => arrange(paper);
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    const size = new ResizeObserver(later);
    size.observe(paper);
    const content = new MutationObserver(later);
    content.observe(paper, { childList: true, subtree: true, characterData: true });
    document.fonts?.ready.then(later);
    const beforePrint = () => arrangeForPrint(paper);
    addEventListener('beforeprint', beforePrint);
    return () => {
      removeEventListener('beforeprint', beforePrint);
      cancelAnimationFrame(frame);
      size.disconnect();
      content.disconnect();
    };
  }, [sheet]);
}

function arrange(paper: HTMLElement): void {
  const origin = paper.getBoundingClientRect();
  const marks = [...paper.querySelectorAll<HTMLElement>('[data-mark]')];
  const found = marks.flatMap((mark) => {
    const sentence = paper.querySelector(`[data-statement="${CSS.escape(mark.dataset.mark ?? '')}"]`);
    const start = sentence?.getClientRects()[0];
    if (!start) return [];
    // The mark centres on the line box; the inline box of the sentence is what can be measured.
    const middle = start.top + start.height / 2 - origin.top;
    return [{ mark, middle }];
  });
  const first = found[0];
  if (!first) return;
  const slot = first.mark.offsetHeight;
  const style = getComputedStyle(first.mark);
  const margin = first.mark.offsetWidth - Number.parseFloat(style.paddingRight);
  const wanted = found.map(({ mark, middle }) => ({ top: middle - slot / 2, width: contentWidth(mark) }));
  for (const [index, place] of placeMarks(wanted, slot, margin).entries()) {
    const { mark } = found[index]!;
    mark.style.top = `${place.top}px`;
    mark.style.translate = place.right === 0 ? '' : `-${place.right}px 0`;
  }
}
