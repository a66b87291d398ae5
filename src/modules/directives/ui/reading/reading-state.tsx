import './reading.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  Button,
  EmptyState,
  ErrorNote,
  Glyph,
  PageBody,
  PageHeader,
  Skeleton,
  toast,
} from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import { client, readingQuery } from '../api.ts';
import { dialogTexts } from '../confirm/dialog.texts.ts';
import { DiscardDialog } from '../confirm/discard-dialog.tsx';
import { directiveTexts } from '../directive.texts.ts';
import { readingTexts } from './reading.texts.ts';

/** A document that is not (yet) to be confirmed: how far its reading has come, why it failed, or where it went. */
export function ReadingState({ id, onReady }: { id: string; onReady: () => void }) {
  const texts = useTexts(readingTexts);
  const discarding = useTexts(dialogTexts).discard;
  const language = useLanguage();
  const go = useGo();
  const queries = useQueryClient();
  const reading = useQuery(readingQuery(id));
  const [discard, setDiscard] = useState(false);
  const again = useMutation({
    mutationFn: () => client('POST /api/directives/:id/rereading', { params: { id } }),
    onSuccess: (answer) => queries.setQueryData(readingQuery(id).queryKey, answer),
  });
  const state = reading.data?.state;
  useEffect(() => {
    if (state === 'confirming') onReady();
  }, [state, onReady]);
  if (reading.error) return <ErrorNote error={reading.error} onRetry={() => void reading.refetch()} />;
  if (!reading.data || state === 'confirming') return <Skeleton lines={5} />;
  const failure = reading.data.failure;
  return (
    <>
      <PageHeader
        title={texts.title}
        back="/directives"
        size="md"
        actions={
          state === 'reading' || state === 'unreadable' ? (
            <Button onClick={() => setDiscard(true)}>{texts.discard}</Button>
          ) : undefined
        }
      />
      <PageBody width="reading">
        {state === 'reading' ? <Steps steps={reading.data.steps} pages={reading.data.pages} /> : null}
        {state === 'unreadable' && failure ? (
          <div className="q-reading-failed" role="alert">
            <Glyph name="flag" />
            <div>
              <h2>{failure[language].message}</h2>
              <p>{failure[language].hint}</p>
              <small>
                {texts.code} <code>{failure.code}</code>
              </small>
              {failure.code === 'SECRECY_MARK' ? (
                <p>{texts.destroyed}</p>
              ) : (
                <div className="q-actions">
                  <Button kind="primary" busy={again.isPending} onClick={() => again.mutate()}>
                    {texts.again}
                  </Button>
                  <Button href={`/api/directives/${id}/file`} download icon="download">
                    {texts.download}
                  </Button>
                </div>
              )}
              {again.error ? <ErrorNote compact error={again.error} /> : null}
            </div>
          </div>
        ) : null}
        {state === 'in-force' ? (
          <EmptyState
            title={texts.inForce}
            action={
              <Button kind="primary" href={`/directives/${id}`}>
                {texts.open}
              </Button>
            }
          />
        ) : null}
        {state === 'discarded' ? (
          <EmptyState title={texts.discarded} action={<Button href="/directives">{texts.toList}</Button>} />
        ) : null}
      </PageBody>
      {discard ? (
        <DiscardDialog
          id={id}
          name={texts.this}
          onClose={() => setDiscard(false)}
          onDone={() => {
            toast(discarding.done);
            void queries.invalidateQueries({ queryKey: ['directives'] });
            go('/directives');
          }}
        />
      ) : null}
    </>
  );
}

type Step = { step: 'queued' | 'text' | 'structure' | 'bodies' | 'saving'; done: boolean };

function Steps({ steps, pages }: { steps: readonly Step[]; pages: { done: number; all: number } | null }) {
  const texts = useTexts(readingTexts);
  const words = useTexts(directiveTexts).step;
  const now = steps.findIndex((one) => !one.done);
  return (
    <section className="q-reading" aria-label={texts.progress}>
      <p className="q-sub">{texts.about}</p>
      <progress value={now < 0 ? steps.length : now} max={steps.length} aria-label={texts.progress} />
      <ol>
        {steps.map((one, at) => (
          <li key={one.step} aria-current={at === now ? 'step' : undefined}>
            <Glyph
              name={one.done ? 'ok' : at === now ? 'open' : 'none'}
              label={one.done ? texts.done : at === now ? texts.now : texts.later}
            />
            {words[one.step]}
            {pages && one.step === 'text' ? ` (${texts.pages(pages.done, pages.all)})` : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
