import './dialog.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Button, IconButton } from './button.tsx';
import { cardTexts } from './card.texts.ts';

/** What a dialog or a sheet takes. */
export type DialogProps = {
  open: boolean;
  /** Called by Escape, the close button and a click outside. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons at the foot, the primary one last. */
  actions?: ReactNode | undefined;
};

/** Where the keyboard starts: what is to be filled in, else the first button at the foot; never the closing cross. */
const firstStop = '.q-modal-body :is(input, textarea, select), .q-modal footer :is(button, a)';

function useModal(open: boolean, onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>(firstStop)?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    const outside = (event: MouseEvent) => {
      // The backdrop belongs to the dialog element itself; its content lies in a child.
      if (event.target === element) close.current();
    };
    element.addEventListener('cancel', cancel);
    element.addEventListener('mousedown', outside);
    return () => {
      element.removeEventListener('cancel', cancel);
      element.removeEventListener('mousedown', outside);
    };
  }, []);
  return dialog;
}

function Modal({
  shape,
  open,
  onClose,
  title,
  children,
  actions,
}: DialogProps & { shape: 'dialog' | 'dialog-wide' | 'drawer' | 'sheet' }) {
  const texts = useTexts(cardTexts);
  const dialog = useModal(open, onClose);
  const id = useId();
  return (
    <dialog ref={dialog} className={`q-modal q-${shape}`} aria-labelledby={id}>
      {open ? (
        <div className="q-modal-in">
          {shape === 'sheet' ? <span className="q-sheet-grip" aria-hidden="true" /> : null}
          <header>
            <h2 id={id}>{title}</h2>
            <IconButton name="close" label={texts.close} onClick={onClose} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="q-modal-body" tabIndex={0} aria-labelledby={id}>
            {children}
          </section>
          {actions === undefined ? null : <footer className="q-actions">{actions}</footer>}
        </div>
      ) : null}
    </dialog>
  );
}

/**
 * A dialog in the middle of the screen; on a phone it rises from the bottom edge.
 * @param wide for tables and two columns
 */
export function Dialog({ wide = false, ...props }: DialogProps & { wide?: boolean | undefined }) {
  return <Modal {...props} shape={wide ? 'dialog-wide' : 'dialog'} />;
}

/** A panel at the right edge; the whole screen on a phone. */
export function Drawer(props: DialogProps) {
  return <Modal {...props} shape="drawer" />;
}

/** A sheet from the bottom edge, for phones: the thread of a sentence, choices of a row. */
export function BottomSheet(props: DialogProps) {
  return <Modal {...props} shape="sheet" />;
}

/**
 * Asks before something that others will notice. Say what will happen, and name the button after it. Enter in a field
 * of one line confirms.
 * @param confirm the words of the button, a verb
 * @param busy while it happens
 * @param reason why it cannot happen yet
 */
export function ConfirmDialog({
  confirm,
  onConfirm,
  busy = false,
  reason,
  ...props
}: Omit<DialogProps, 'actions'> & {
  confirm: string;
  onConfirm: () => void;
  busy?: boolean | undefined;
  reason?: string | undefined;
}) {
  const texts = useTexts(cardTexts);
  const keys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const oneLine = target.matches('select, input:not([type=checkbox], [type=radio], [type=file])');
    if (event.key !== 'Enter' || event.defaultPrevented || !oneLine) return;
    event.preventDefault();
    if (reason === undefined && !busy) onConfirm();
  };
  return (
    <Dialog
      {...props}
      actions={
        <>
          <Button onClick={props.onClose}>{texts.cancel}</Button>
          <Button kind="primary" onClick={onConfirm} busy={busy} reason={reason}>
            {confirm}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Enter of the fields inside, as a form does */}
      <div className="q-modal-fields" onKeyDown={keys}>
        {props.children}
      </div>
    </Dialog>
  );
}
