import './popover.css';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon, type IconName } from './icon.tsx';
import { place } from './place-panel.ts';

/** What the button that opens a popover must carry. */
export type PopoverTrigger = {
  ref: RefObject<HTMLButtonElement | null>;
  'aria-expanded': boolean;
  'aria-controls': string;
  onClick: () => void;
};

/**
 * A panel that opens beneath its button and closes by Escape, a click outside, or `close`.
 * @param trigger draws the button
 * @param children draws the panel
 * @param align which edges meet
 */
export function Popover({
  trigger,
  children,
  align = 'start',
}: {
  trigger: (props: PopoverTrigger) => ReactNode;
  children: (close: () => void) => ReactNode;
  align?: 'start' | 'end' | undefined;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return;
    const anchor = button.current;
    const element = panel.current;
    const move = () => place(anchor.getBoundingClientRect(), element, align);
    move();
    element.querySelector<HTMLElement>('a, button, input, select, [tabindex="0"]')?.focus();
    window.addEventListener('resize', move);
    window.addEventListener('scroll', move, true);
    return () => {
      window.removeEventListener('resize', move);
      window.removeEventListener('scroll', move, true);
    };
  }, [open, align]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !button.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape from the controls inside
    <span className="q-popover" onKeyDown={open ? keys : undefined}>
      {trigger({ ref: button, 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) })}
      {open ? (
        <div ref={panel} id={id} className="q-popover-panel">
          {children(close)}
        </div>
      ) : null}
    </span>
  );
}

/** One line of a menu: a link, or something to do. */
export type MenuItem = {
  key: string;
  label: ReactNode;
  icon?: IconName | undefined;
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** Why it cannot be chosen now. */
  reason?: string | undefined;
  current?: boolean | undefined;
};

/**
 * The lines of a menu inside a `Popover`; the arrow keys move between them.
 * @param items the lines
 * @param close of the popover
 */
export function MenuItems({ items, close }: { items: readonly MenuItem[]; close: () => void }) {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <ul ref={list} className="q-menu" onKeyDown={move}>
      {items.map((item) => (
        <li key={item.key}>
          {item.href !== undefined && item.reason === undefined ? (
            <a href={item.href} onClick={close} aria-current={item.current ? 'true' : undefined}>
              {item.icon ? <Icon name={item.icon} /> : null}
              <span>{item.label}</span>
            </a>
          ) : (
            <button
              type="button"
              aria-disabled={item.reason !== undefined || undefined}
              aria-current={item.current ? 'true' : undefined}
              onClick={() => {
                if (item.reason !== undefined) return;
                close();
                item.onSelect?.();
              }}
            >
              {item.icon ? <Icon name={item.icon} /> : null}
              <span>
                {item.label}
                {item.reason ? <small>{item.reason}</small> : null}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * A button that opens a menu.
 * @param label the words on it, or for screen readers when it is only an icon
 * @param icon an icon instead of words
 */
export function Menu({
  label,
  icon,
  items,
  align = 'end',
}: {
  label: string;
  icon?: IconName | undefined;
  items: readonly MenuItem[];
  align?: 'start' | 'end' | undefined;
}) {
  return (
    <Popover
      align={align}
      trigger={(props) =>
        icon ? (
          <button type="button" className="q-icon-btn" aria-label={label} title={label} {...props}>
            <Icon name={icon} />
          </button>
        ) : (
          <button type="button" className="q-btn q-btn-secondary q-btn-sm" {...props}>
            <span>{label}</span>
            <Icon name="down" />
          </button>
        )
      }
    >
      {(close) => <MenuItems items={items} close={close} />}
    </Popover>
  );
}
