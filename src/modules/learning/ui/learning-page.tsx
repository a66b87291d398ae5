import './learning.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, ErrorNote, PageBody, PageHeader, Skeleton, Views } from '../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../web/i18n/index.ts';
import { useAddressSearch } from '../../../web/shell/address.ts';
import { oneOf, searchWith } from '../../../web/shell/search.ts';
import type { Suggestion, SuggestionList, WordingDecision } from '../learning.schema.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { suggestionsQuery } from './api.ts';
import { DecisionRow } from './decision-row.tsx';
import { texts } from './learning.texts.ts';
import { type Asked, ReasonDialog } from './reason-dialog.tsx';
import { SuggestionRow } from './suggestion-row.tsx';

const VIEWS = ['open', 'used', 'past'] as const;
type View = (typeof VIEWS)[number];

/** What people's corrections suggest, and what was made of it. */
export default function LearningPage() {
  const words = useTexts(texts);
  const language = useLanguage();
  const [search] = useAddressSearch();
  const view = VIEWS.find((one) => one === oneOf(search, 'view')) ?? 'open';
  const { data, error, refetch } = useQuery(suggestionsQuery());
  const about = data && words.about(formatNumber(data.suggestions.length, language));
  return (
    <>
      <PageHeader
        title={words.title}
        {...(about ? { about, phoneSub: about } : {})}
        views={
          <Views
            label={words.views}
            current={view}
            views={VIEWS.map((key) => ({
              key,
              href: searchWith(search, { view: key === 'open' ? undefined : key }),
              label: words.view[key],
            }))}
          />
        }
      />
      <PageBody width="reading">
        {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
        {data ? <Shown data={data} view={view} /> : error ? null : <Skeleton lines={6} />}
      </PageBody>
    </>
  );
}

function Shown({ data, view }: { data: SuggestionList; view: View }) {
  const words = useTexts(texts);
  const [accepting, setAccepting] = useState<Suggestion | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isUsed = (it: WordingDecision) => it.endedOn === null && it.outcome !== 'dismissed';
  const decisions = data.decisions.filter((it) => isUsed(it) === (view === 'used'));
  return (
    <div className="q-learn">
      {view === 'open' ? (
        <>
          {data.suggestions.length === 0 ? (
            <EmptyState title={words.emptyOpen}>{words.emptyOpenMore}</EmptyState>
          ) : (
            <>
              <p className="q-sm q-sub">{words.lead}</p>
              <ul className="q-learn-list">
                {data.suggestions.map((it) => (
                  <SuggestionRow
                    key={`${it.kind} ${it.decided} ${it.wordingKey}`}
                    one={it}
                    onAccept={() => setAccepting(it)}
                    onDismiss={() => setAsked({ act: 'dismiss', suggestion: it })}
                  />
                ))}
              </ul>
            </>
          )}
          {data.seldom > 0 ? <p className="q-xs q-sub">{words.seldom(data.seldom)}</p> : null}
        </>
      ) : decisions.length === 0 ? (
        <EmptyState title={view === 'used' ? words.emptyUsed : words.emptyPast}>
          {view === 'used' ? words.emptyUsedMore : words.emptyPastMore}
        </EmptyState>
      ) : (
        <ul className="q-learn-list">
          {decisions.map((it) => (
            <DecisionRow key={it.id} one={it} onEnd={() => setAsked({ act: 'end', decision: it })} />
          ))}
        </ul>
      )}
      {accepting ? <AcceptDialog suggestion={accepting} onClose={() => setAccepting(null)} /> : null}
      {asked ? <ReasonDialog asked={asked} onClose={() => setAsked(null)} /> : null}
    </div>
  );
}
