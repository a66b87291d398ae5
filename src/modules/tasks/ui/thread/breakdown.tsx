import { Lines, SubtaskLine, Tag } from '../../../../web/design/index.ts';
import { useLanguage } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { shownState, timingWords } from '../timing.ts';

/** The part of each body an order was given to: its state, its body, its deadline. */
export function Breakdown({ parts }: { parts: TaskThread['breakdown'] }) {
  const language = useLanguage();
  return (
    <Lines>
      {parts.map((part) => {
        const state = shownState(part);
        const title = part.lead?.name ?? part.title;
        if (state === null) {
          return (
            <li key={part.id}>
              <span />
              <a className="q-plain" href={`/tasks/${part.id}`}>
                {title}
              </a>
              <Tag>{timingWords(part, language)}</Tag>
            </li>
          );
        }
        return (
          <SubtaskLine
            key={part.id}
            state={state}
            title={title}
            href={`/tasks/${part.id}`}
            body={`${part.progress}%`}
            due={part.dueOn}
            note={state === 'over' ? timingWords(part, language) : undefined}
            year
          />
        );
      })}
    </Lines>
  );
}
