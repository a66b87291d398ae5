import { useQuery } from '@tanstack/react-query';
import { ErrorNote, Quote, Skeleton } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useCitation } from '../../directives/ui/citation.ts';
import type { Identity } from '../learning.schema.ts';
import { sentencesQuery } from './api.ts';
import { texts } from './learning.texts.ts';

/** The corrected sentences that may be read, each with its document; of the others only how many. */
export function SentenceList({ of }: { of: Identity }) {
  const words = useTexts(texts);
  const cite = useCitation();
  const { data, error, refetch } = useQuery(sentencesQuery(of));
  if (error) return <ErrorNote compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  return (
    <ul className="q-learn-sentences">
      {data.sentences.map((it) => (
        <li key={`${it.directiveId} ${it.statementId}`}>
          <Quote>{it.text}</Quote>
          <a className="q-xs" lang="vi" href={`/directives/${it.directiveId}?s=${it.statementId}`}>
            {cite(it)}
          </a>
        </li>
      ))}
      {data.hidden > 0 ? <li className="q-xs q-sub">{words.hidden(data.hidden)}</li> : null}
    </ul>
  );
}
