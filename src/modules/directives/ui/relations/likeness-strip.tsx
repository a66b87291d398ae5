import { useEffect, useState } from 'react';
import { Button, busyElsewhere, Confidence, Glyph, Quote } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { LikenessView } from '../../relations/likeness.schema.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { useCitation } from '../citation.ts';
import type { Acts } from '../confirm/use-review.ts';
import { likenessWords } from './likeness-words.ts';
import { relationTexts } from './relations.texts.ts';
import './relations.css';

const CHOICES = ['repeats', 'replaces', 'new', 'dismissed'] as const;

/** On an open proposal: tasks of other directives like it, why, both texts side by side, and what to make of it. */
export function LikenessStrip({
  one,
  found,
  acts,
}: {
  one: ReviewStatement;
  found: readonly LikenessView[];
  acts: Acts;
}) {
  const texts = useTexts(relationTexts).like;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).matches('input, textarea, select');
      if (event.key.toLowerCase() !== 'q' || event.ctrlKey || typing || busyElsewhere(event)) return;
      event.preventDefault();
      setOpen((it) => !it);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  if (found.length === 0) return null;
  return (
    <section className="q-likeness" aria-label={texts.mark}>
      <header>
        <Glyph name="flag" />
        <b>{texts.count(found.length)}</b>
        <span className="q-grow" />
        <Button size="sm" shortcut="Q" onClick={() => setOpen(!open)}>
          {open ? texts.close : texts.open}
        </Button>
      </header>
      <ul>
        {found.map((it) => (
          <Likeness key={it.taskId} one={one} it={it} open={open} acts={acts} />
        ))}
      </ul>
    </section>
  );
}

function Likeness({
  one,
  it,
  open,
  acts,
}: {
  one: ReviewStatement;
  it: LikenessView;
  open: boolean;
  acts: Acts;
}) {
  const texts = useTexts(relationTexts).like;
  const cite = useCitation();
  const { same, differs } = likenessWords(it, texts);
  const due = it.dueOn === null ? null : formatDate(it.dueOn);
  return (
    <li>
      <p>
        <b>{texts.kind[it.kind]}</b>{' '}
        <a className="q-link" href={`/tasks/${it.taskId}`}>
          NV {it.number}
        </a>
        , {cite(it.directive, false)} <Confidence value={it.likelihood} />
      </p>
      <p className="q-xs">
        <span lang="vi">{same}</span>
        {differs ? <b>; {differs}</b> : null}
      </p>
      {open ? (
        <div className="q-likeness-pair">
          <div>
            <h4>{texts.here}</h4>
            <Quote>{one.text}</Quote>
          </div>
          <div>
            <h4>
              {texts.there}
              {it.leads.length > 0 ? `: ${it.leads.map((body) => body.name).join(', ')}` : ''}
              {due ? `, ${due}` : ''}
            </h4>
            <Quote>{it.text}</Quote>
          </div>
        </div>
      ) : null}
      {it.choice ? (
        <p className="q-xs">
          <Glyph name="ok" /> {texts.chosen[it.choice]}{' '}
          <Button size="sm" kind="quiet" onClick={() => void acts.likeness(one.id, it.taskId, null)}>
            {texts.undo}
          </Button>
        </p>
      ) : (
        <div className="q-actions">
          {CHOICES.map((choice) => (
            <Button
              key={choice}
              size="sm"
              {...(choice === 'dismissed' ? { kind: 'quiet' as const } : {})}
              onClick={() => void acts.likeness(one.id, it.taskId, choice)}
            >
              {texts.choice[choice]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
