/** Puts a fixed panel beneath its button or field, above it when there is no room, always inside the window. */
export function place(anchor: DOMRect, panel: HTMLElement, align: 'start' | 'end'): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const left = align === 'start' ? anchor.left : anchor.right - width;
  const below = anchor.bottom + 4;
  const fits = below + height <= window.innerHeight - 8;
  panel.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  panel.style.top = `${fits || anchor.top < height + 12 ? below : anchor.top - height - 4}px`;
}
