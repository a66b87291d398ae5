import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../../web/design/index.ts';
import { matches, useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { nextAfter } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';

/** Goes to the next sentence that has the words typed, with or without their marks: Enter again for the one after. */
export function FindField({
  statements,
  current,
  onFind,
  onClose,
}: {
  statements: readonly ReviewStatement[];
  current: string | null;
  onFind: (id: string) => void;
  onClose: () => void;
}) {
  const texts = useTexts(confirmTexts).find;
  const [typed, setTyped] = useState('');
  const fits = (one: ReviewStatement) => typed.trim() !== '' && matches(one.text, typed);
  const count = statements.filter(fits).length;
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') {
      const found = nextAfter(statements, current, fits);
      if (found !== null) onFind(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="q-find">
      <input
        className="q-input"
        type="search"
        // biome-ignore lint/a11y/noAutofocus: it opens by its key, to be typed in
        autoFocus
        aria-label={texts.label}
        placeholder={texts.label}
        value={typed}
        onKeyDown={keys}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <span role="status" className="q-xs q-sub">
        {typed.trim() === '' ? texts.how : texts.found(count)}
      </span>
      <Button size="sm" shortcut="Esc" onClick={onClose}>
        {texts.close}
      </Button>
    </div>
  );
}
