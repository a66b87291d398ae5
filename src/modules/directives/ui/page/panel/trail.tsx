import { useQuery } from '@tanstack/react-query';
import { ErrorNote, History, Skeleton } from '../../../../../web/design/index.ts';
import { formatDate, inVietnam, useTexts } from '../../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../../page.schema.ts';
import { historyQuery } from '../../api.ts';
import { trailTexts } from '../trail.texts.ts';
import { trailLines } from '../trail-words.ts';
import type { Choice } from '../use-choice.ts';

/** What happened to the document itself: one readable line an event, newest first. */
export function Trail({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(trailTexts);
  const { data, error, refetch } = useQuery(historyQuery(directive.id));
  if (error) return <ErrorNote compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  const places = new Map(directive.statements.map((one) => [one.id, one.place]));
  return (
    <>
      <History
        lines={trailLines(data.lines, texts).map((line) => ({
          id: String(line.key),
          date: formatDate(inVietnam(line.at).date),
          text: (
            <>
              {line.who && !/^\p{Lu}/u.test(line.words) ? `${line.who} ` : ''}
              {line.words}
              {line.sentences.map((id) => {
                const place = places.get(id);
                return place === undefined ? null : (
                  <span key={id} className="q-results-places">
                    <a className="q-link" href={choice.hrefOf(id)} data-keep-scroll>
                      {texts.sentence(place)}
                    </a>
                  </span>
                );
              })}
            </>
          ),
        }))}
      />
      <p className="q-xs q-muted q-results-file">{texts.file(directive.fileName)}</p>
    </>
  );
}
