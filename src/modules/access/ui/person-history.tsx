import { History } from '../../../web/design/index.ts';
import { formatDate, inVietnam, useTexts } from '../../../web/i18n/index.ts';
import type { PersonPage } from '../people.schema.ts';
import { texts } from './people.texts.ts';
import { formTexts } from './people-form.texts.ts';

/** The trail of a person, newest first, one readable line an act. */
export function PersonHistory({ lines }: { lines: PersonPage['history'] }) {
  const words = useTexts(formTexts);
  const { roles } = useTexts(texts);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const sentence = ({ action, after }: PersonPage['history'][number]): string => {
    switch (action) {
      case 'person.added':
        return words.personAdded(text(after?.name));
      case 'person.changed':
        return words.personChanged(
          Object.entries(words.fields)
            .filter(([field]) => after && field in after)
            .map(([, name]) => name)
            .join(', '),
        );
      case 'person.post-given':
        return words.postGiven(
          text(after?.title),
          roles[text(after?.role) as keyof typeof roles] ?? '',
          formatDate(text(after?.from)),
        );
      case 'person.post-ended':
        return words.postEnded(formatDate(text(after?.to)));
      case 'person.invited':
        return words.invited;
      default:
        return action;
    }
  };
  if (lines.length === 0) return <p className="q-sub">{words.historyNone}</p>;
  return (
    <History
      lines={lines.toReversed().map((line) => ({
        id: String(line.seq),
        date: formatDate(inVietnam(line.at).date),
        text: (
          <>
            <b lang="vi">{line.personName ?? words.someone}</b>: {sentence(line)}
            {line.reason ? words.because(line.reason) : null}
          </>
        ),
      }))}
    />
  );
}
