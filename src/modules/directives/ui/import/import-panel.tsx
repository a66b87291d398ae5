import './import.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ApiError, explain } from '../../../../web/api/index.ts';
import { Button, Glyph, Icon, IconButton, useFileSize } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useCitation } from '../citation.ts';
import { directiveTexts } from '../directive.texts.ts';
import { importTexts } from './import.texts.ts';
import { declareUnmarked, forget, type Import, sendAgain, useImports } from './imports.ts';

/** The files on their way in, each with its own progress and its own error. Nothing where there are none. */
export function ImportPanel() {
  const texts = useTexts(importTexts);
  const imports = useImports();
  if (imports.length === 0) return null;
  return (
    <section className="q-imports" aria-label={texts.title}>
      <ul>
        {imports.map((one) => (
          <ImportLine key={one.key} one={one} />
        ))}
      </ul>
    </section>
  );
}

/**
 * Once the file is read the keyboard goes to the link that leads on, unless the clerk has turned to something else.
 */
function useWayOn(phase: Import['phase']) {
  const actions = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    const arrived = phase === 'ready' && before.current !== 'ready';
    before.current = phase;
    const at = document.activeElement;
    if (arrived && (at === null || at === document.body || at.closest('.q-import-button') !== null))
      actions.current?.querySelector('a')?.focus();
  }, [phase]);
  return actions;
}

function ImportLine({ one }: { one: Import }) {
  const actions = useWayOn(one.phase);
  const texts = useTexts(importTexts);
  const queries = useQueryClient();
  const size = useFileSize();
  const stopped = one.phase === 'refused' || one.phase === 'unreadable';
  const passing = one.phase === 'refused' && one.error instanceof ApiError && one.error.passing;
  return (
    <li className={`q-import q-import-${one.phase}`}>
      <Icon name="document" />
      <div className="q-import-name">
        <b>{one.file.name}</b> <span className="q-muted">{size(one.file.size)}</span>
      </div>
      <Progress one={one} />
      <div ref={actions} className="q-actions">
        {one.phase === 'ready' && one.id ? (
          <Button size="sm" href={`/directives/${one.id}/confirm`}>
            {texts.confirm}
          </Button>
        ) : null}
        {one.phase === 'unreadable' && one.id ? (
          <Button size="sm" href={`/directives/${one.id}/confirm`}>
            {texts.open}
          </Button>
        ) : null}
        {passing ? (
          <Button size="sm" onClick={() => sendAgain(one.key, queries)}>
            {texts.again}
          </Button>
        ) : null}
        {one.phase === 'refused' && one.error instanceof ApiError && one.error.code === 'STAMP_UNREAD' ? (
          <Button size="sm" onClick={() => declareUnmarked(one.key, queries)}>
            {texts.unmarked}
          </Button>
        ) : null}
        {stopped || one.phase === 'ready' ? (
          <IconButton name="close" label={texts.forget(one.file.name)} onClick={() => forget(one.key)} />
        ) : null}
      </div>
      {stopped ? <Reason one={one} /> : null}
      {one.twins.map((twin) => (
        <TwinLine key={twin.id} twin={twin} />
      ))}
    </li>
  );
}

/** Sending counts for the first half of the bar, the steps of reading for the second. */
function Progress({ one }: { one: Import }) {
  const texts = useTexts(importTexts);
  const words = useTexts(directiveTexts);
  const steps = one.reading?.steps ?? [];
  const done = steps.filter((step) => step.done).length;
  const now = steps.find((step) => !step.done)?.step ?? 'queued';
  const part = one.phase === 'ready' ? 1 : one.sent / 2 + (steps.length === 0 ? 0 : done / steps.length / 2);
  const said = {
    waiting: texts.waiting,
    sending: texts.sending(Math.round(one.sent * 100)),
    reading: one.reading?.pages
      ? texts.page(one.reading.pages.done, one.reading.pages.all)
      : texts.reading(words.step[now]),
    ready: texts.ready,
    unreadable: texts.unreadable,
    refused: texts.refused,
  }[one.phase];
  const moving = one.phase === 'waiting' || one.phase === 'sending' || one.phase === 'reading';
  return (
    <div className="q-import-progress">
      <span role="status">
        {one.phase === 'ready' ? <Glyph name="ok" /> : null}
        {moving || one.phase === 'ready' ? null : <Glyph name="flag" />}
        {said}
      </span>
      {moving ? (
        <progress value={part} max={1} aria-label={texts.progress(one.file.name)}>
          {Math.round(part * 100)}%
        </progress>
      ) : null}
    </div>
  );
}

/** What happened, what to do, and the code that is in the documentation. */
function Reason({ one }: { one: Import }) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const failure = one.reading?.failure;
  const reason = failure ? { code: failure.code, ...failure[language] } : explain(one.error, language);
  return (
    <div className="q-import-note q-import-reason" role="alert">
      <b>{reason.message}</b> {reason.hint} <code>{texts.code(reason.code)}</code>
    </div>
  );
}

/** A document that is here already, with the way to it. */
export function TwinLine({ twin }: { twin: Import['twins'][number] }) {
  const texts = useTexts(importTexts);
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  const open = twin.state === 'in-force' ? `/directives/${twin.id}` : `/directives/${twin.id}/confirm`;
  return (
    <p className="q-import-note">
      <Glyph name="flag" />
      <span>
        {texts.twin[twin.match]}{' '}
        <a className="q-link" href={open}>
          {cite({ docType: null, number: twin.number, issuedOn: twin.issuedOn }) ??
            twin.title ??
            texts.twinUnnamed}
        </a>{' '}
        ({words.state[twin.state].toLocaleLowerCase('vi')}).
      </span>
    </p>
  );
}
