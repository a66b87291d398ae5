import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { ReachField } from './alike-choice.tsx';
import { editorTexts } from './editor.texts.ts';

/**
 * The frame of a field that is edited in its place: Escape gives up, Enter in a line of text saves.
 * @param reason why it cannot be saved yet
 */
export function Editor({
  onSave,
  onCancel,
  busy,
  reason,
  children,
}: {
  onSave: () => void;
  onCancel: () => void;
  busy: boolean;
  reason?: string | undefined;
  children: ReactNode;
}) {
  const texts = useTexts(editorTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    // Dialogs that open from here lie inside it for React, not for the eye.
    if (!box.current?.contains(target) || target.closest('dialog') !== box.current.closest('dialog')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
      return;
    }
    // A search for bodies takes Enter while its list is open; once a body is chosen the next Enter saves.
    const writes = target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
    if (event.key === 'Enter' && !event.shiftKey && (writes || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (reason === undefined && !busy) onSave();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape and Enter of the fields inside
    <div ref={box} className="q-editor" onKeyDown={keys}>
      {children}
      <ReachField />
      <div className="q-actions">
        <Button
          kind="primary"
          size="sm"
          shortcut="Enter"
          onClick={onSave}
          busy={busy}
          reason={reason}
          reasonPlace="aside"
        >
          {texts.save}
        </Button>
        <Button size="sm" onClick={onCancel} shortcut="Esc">
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
