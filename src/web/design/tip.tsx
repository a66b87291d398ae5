import './popover.css';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';

/**
 * Words that appear at hover and focus: the rule behind a proposal, its confidence. Nothing that must be read.
 * @param words what appears
 * @param children what it belongs to; must itself be focusable, or pass `focusable`
 */
export function Tip({
  words,
  children,
  focusable = false,
}: {
  words: ReactNode;
  children: ReactNode;
  focusable?: boolean | undefined;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const holder = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!open || !holder.current || !tip.current) return;
    const anchor = holder.current.getClientRects()[0] ?? holder.current.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = tip.current;
    const above = anchor.top - height - 6;
    tip.current.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8))}px`;
    tip.current.style.top = `${above >= 8 ? above : anchor.bottom + 6}px`;
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shows words only; the child is the control
    <span
      ref={holder}
      aria-describedby={open ? id : undefined}
      tabIndex={focusable ? 0 : undefined}
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      {children}
      {open ? (
        <span ref={tip} id={id} role="tooltip" className="q-tip">
          {words}
        </span>
      ) : null}
    </span>
  );
}
