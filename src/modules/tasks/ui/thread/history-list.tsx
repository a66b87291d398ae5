import { useState } from 'react';
import { Button, History } from '../../../../web/design/index.ts';
import { formatDate, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskEvent } from '../../tasks.schema.ts';
import { historyWords } from './history-words.ts';
import { texts } from './thread.texts.ts';

/** Lines shown before the rest is asked for. */
const few = 6;

/** What happened, newest first, one line an event. */
export function HistoryList({ events }: { events: readonly TaskEvent[] }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const newest = [...events].reverse();
  const shown = all || newest.length <= few + 1 ? newest : newest.slice(0, few);
  return (
    <>
      <History
        lines={shown.map((event) => ({
          id: String(event.seq),
          date: formatDate(event.onDay),
          text: <span title={event.person ?? undefined}>{historyWords(event, language)}</span>,
        }))}
      />
      {shown.length < newest.length ? (
        <Button kind="quiet" size="sm" onClick={() => setAll(true)}>
          {words.showAll(newest.length)}
        </Button>
      ) : null}
    </>
  );
}
