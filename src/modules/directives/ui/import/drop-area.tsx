import './import.css';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, busyElsewhere, Icon } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { importTexts } from './import.texts.ts';

/** What the reader takes; anything else is still sent, so that the server says why not. */
const ACCEPT = '.docx,.doc,.txt,.pdf,.jpg,.jpeg,.png,.tif,.tiff';

/** A page on which files can be dropped anywhere. */
export function DropArea({
  on,
  onFiles,
  children,
}: {
  on: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}) {
  const texts = useTexts(importTexts);
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: what counts is how deep the pointer is.
  const depth = useRef(0);
  if (!on) return children;
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const move = (by: 1 | -1) => (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the import button does the same
    <div
      className="q-drop-area"
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
      {over ? (
        <div className="q-drop-veil">
          <Icon name="upload" size="lg" />
          <b>{texts.dropHere}</b>
          <span>{texts.dropMore}</span>
        </div>
      ) : null}
    </div>
  );
}

/** The button that opens the choice of files. */
export function ImportButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const texts = useTexts(importTexts);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || busyElsewhere(event)) return;
      event.preventDefault();
      input.current?.click();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <span className="q-import-button">
      <Button kind="primary" icon="upload" shortcut="N" onClick={choose}>
        {texts.import}
      </Button>
      <input
        ref={input}
        className="q-import-input"
        type="file"
        accept={ACCEPT}
        multiple
        tabIndex={-1}
        aria-label={texts.import}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </span>
  );
}
