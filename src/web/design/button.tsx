import './button.css';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

/** What a button or a link that looks like one takes. */
export type ButtonProps = {
  children: ReactNode;
  /** `primary` is the one solid button of a screen: the next right step. Default `secondary`. */
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** `sm` in headers and rows of cards; both are 44 px high on a phone. */
  size?: 'md' | 'sm' | undefined;
  icon?: IconName | undefined;
  /** The key that does the same, shown beside the words, e.g. `Enter`. */
  shortcut?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** Makes it a link. */
  href?: string | undefined;
  /** With `href`: the browser saves the file instead of opening it. */
  download?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  /** The form it sends when it stands outside. */
  form?: string | undefined;
  /** Why it cannot be used now. It stays focusable, and the reason stands beneath it in text. */
  reason?: string | undefined;
  /** Where the reason stands: `below` (default) or `aside`. */
  reasonPlace?: 'below' | 'aside' | undefined;
  /** It is at work: nothing happens on a second click. */
  busy?: boolean | undefined;
  /** For a button that opens something or stays pressed. */
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  /** A name for screen readers where the words alone are not enough. */
  label?: string | undefined;
  autoFocus?: boolean | undefined;
};

/** A button. Its words say what happens: a verb, not "OK". */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'md', reason, busy, reasonPlace = 'below' } = props;
  const reasonId = useId();
  const closed = reason !== undefined || busy === true;
  const className = `q-btn q-btn-${kind} q-btn-${size}`;
  const inner = (
    <>
      {reason !== undefined ? <Icon name="lock" /> : props.icon ? <Icon name={props.icon} /> : null}
      <span>{props.children}</span>
      {props.shortcut ? <Kbd>{props.shortcut}</Kbd> : null}
    </>
  );
  const control =
    props.href !== undefined && !closed ? (
      <a
        className={className}
        href={props.href}
        aria-label={props.label}
        download={props.download}
        onClick={props.onClick}
      >
        {inner}
      </a>
    ) : (
      <button
        type={closed ? 'button' : (props.type ?? 'button')}
        form={props.form}
        className={className}
        aria-disabled={closed || undefined}
        aria-busy={busy || undefined}
        aria-describedby={reason !== undefined ? reasonId : undefined}
        aria-pressed={props.pressed}
        aria-expanded={props.expanded}
        aria-label={props.label}
        // biome-ignore lint/a11y/noAutofocus: only inside dialogs, where focus has to move
        autoFocus={props.autoFocus}
        onClick={closed ? (event) => event.preventDefault() : props.onClick}
      >
        {inner}
      </button>
    );
  if (reason === undefined) return control;
  return (
    <span className={`q-btn-closed q-btn-closed-${reasonPlace}`}>
      {control}
      <small id={reasonId}>{reason}</small>
    </span>
  );
}

/**
 * A button that is only an icon: 44 px on phones, 32 px with a pointer.
 * @param name the icon
 * @param label what it does, for screen readers and as a tip
 * @param onClick or href: what it does
 */
export function IconButton({
  name,
  label,
  onClick,
  href,
  pressed,
  expanded,
  reason,
}: {
  name: IconName;
  label: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
  href?: string | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  reason?: string | undefined;
}) {
  if (href !== undefined && reason === undefined) {
    return (
      <a className="q-icon-btn" href={href} aria-label={label} title={label}>
        <Icon name={name} />
      </a>
    );
  }
  return (
    <button
      type="button"
      className="q-icon-btn"
      aria-label={reason === undefined ? label : `${label}. ${reason}`}
      title={reason ?? label}
      aria-disabled={reason !== undefined || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={reason === undefined ? onClick : undefined}
    >
      <Icon name={name} />
    </button>
  );
}
