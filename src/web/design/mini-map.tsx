import './mini-map.css';
import { useTexts } from '../i18n/texts.ts';
import { type SentenceState, timeStateTexts } from './time-state.ts';

/** One sentence in the minimap. */
export type MiniMapItem = {
  id: string;
  state: SentenceState;
  /** Its length in characters: the height it gets. */
  length: number;
  href: string;
  /** A heading stands before it: a gap. */
  gap?: boolean | undefined;
};

/**
 * The whole document at a glance, beside the sheet: one block a sentence, drawn by its state.
 * @param items the sentences in order
 * @param current the selected one
 * @param label what it is, for screen readers
 */
export function MiniMap({
  items,
  current,
  label,
}: {
  items: readonly MiniMapItem[];
  current?: string | undefined;
  label: string;
}) {
  const texts = useTexts(timeStateTexts);
  return (
    <nav className="q-mini" aria-label={label}>
      {items.map((item, index) => (
        <a
          key={item.id}
          href={item.href}
          data-keep-scroll
          // One stop for the keyboard; the sentences themselves are the way through the document.
          tabIndex={item.id === current || (current === undefined && index === 0) ? 0 : -1}
          className={`q-st-${item.state}${item.gap ? ' q-mini-gap' : ''}`}
          style={{ flexGrow: Math.max(40, item.length) }}
          aria-current={item.id === current ? 'true' : undefined}
          title={`${index + 1}, ${texts[item.state]}`}
        >
          <span className="q-sr">{`${index + 1}, ${texts[item.state]}`}</span>
        </a>
      ))}
    </nav>
  );
}
