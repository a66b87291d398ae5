import './sentence-look.css';
import './paper.css';
import './paper-narrow.css';
import type { MouseEvent, ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Glyph, type GlyphName } from './glyph.tsx';
import { type SentenceState, timeStateTexts } from './time-state.ts';

/** How a sentence is drawn: by its time state, or, while an import is confirmed, by how far that has come. */
export type SentenceLook = SentenceState | 'accepted' | 'waiting' | 'unclassified';

/**
 * One sentence of the document, drawn by what became of it. It is a link, so that the address names the
 * selected sentence and the keyboard reaches it.
 * @param id the statement's id; its margin mark and the minimap point to it
 * @param look its tint and underline
 * @param href where choosing it leads, e.g. `?s=12`; plain text without
 * @param current the golden outline
 * @param onSelect instead of following the link
 */
export function Sentence({
  id,
  look,
  href,
  current = false,
  onSelect,
  children,
}: {
  id: string;
  look: SentenceLook;
  href?: string | undefined;
  current?: boolean | undefined;
  onSelect?: (() => void) | undefined;
  children: ReactNode;
}) {
  const className = `q-s q-s-${look} q-st-${look}`;
  if (href === undefined) {
    return (
      <span className={className} data-statement={id} aria-current={current || undefined}>
        {children}
      </span>
    );
  }
  const choose = (event: MouseEvent) => {
    if (!onSelect || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSelect();
  };
  return (
    <a
      className={className}
      data-statement={id}
      data-keep-scroll
      href={href}
      aria-current={current ? 'true' : undefined}
      onClick={choose}
    >
      {children}
    </a>
  );
}

/**
 * The words a proposal rests on, underlined, with the role they play above them.
 * @param role e.g. "ai", "việc", "hạn"
 */
export function Evidence({ children, role }: { children: ReactNode; role?: string | undefined }) {
  return (
    <em className="q-evidence">
      {children}
      {role ? <sup>{role}</sup> : null}
    </em>
  );
}

/**
 * The mark of a sentence in the margin: number and state, drawn at the line where the sentence starts.
 * Put it right before its `Sentence`, inside the same paragraph.
 * @param statement the id of its sentence
 * @param look gives the colour; for time states also the glyph
 * @param number e.g. "NV 4"; hidden on phones, where only the glyph stands
 * @param glyph instead of the state's own, e.g. the kind's
 * @param lead a second glyph before the number, e.g. a flag for a target behind its path
 * @param leadLabel what the second glyph says
 * @param current the golden arrow
 */
export function MarginMark({
  statement,
  look,
  number,
  glyph,
  label,
  lead,
  leadLabel,
  current = false,
}: {
  statement: string;
  look: SentenceLook;
  number: string;
  glyph?: GlyphName | null | undefined;
  label?: string | undefined;
  lead?: GlyphName | undefined;
  leadLabel?: string | undefined;
  current?: boolean | undefined;
}) {
  const texts = useTexts(timeStateTexts);
  const timed =
    look in texts && look !== 'info' && look !== 'accepted' && look !== 'waiting' && look !== 'unclassified';
  const own: GlyphName | null = glyph === undefined ? (timed ? look : null) : glyph;
  return (
    <span
      className={`q-mark q-mark-${look} q-st-${look}`}
      data-mark={statement}
      aria-current={current ? 'true' : undefined}
    >
      {lead ? <Glyph name={lead} label={leadLabel} /> : null}
      <span className="q-mark-number">{number}</span>
      {own ? (
        <Glyph name={own} label={label ?? (timed && glyph === undefined ? texts[look] : undefined)} />
      ) : null}
    </span>
  );
}
