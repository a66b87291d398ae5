import { IconButton, KeyHints, Panel } from '../../../../../web/design/index.ts';
import { useTexts } from '../../../../../web/i18n/index.ts';
import { TaskActs } from '../../../../tasks/ui/thread/index.ts';
import { pageTexts } from '../page.texts.ts';
import { Overview } from './overview.tsx';
import { Position } from './position.tsx';
import { SentenceThread } from './sentence-thread.tsx';
import type { Shown } from './shown.ts';
import { useViewTitle, ViewOf } from './view.tsx';

/** The right side of a wide screen: a view of the whole directive, the thread of the chosen sentence, or the overview. */
export function Aside(shown: Shown) {
  const texts = useTexts(pageTexts);
  const title = useViewTitle();
  const { choice, current, directive } = shown;
  if (choice.view) {
    return (
      <Panel
        key={choice.view}
        label={title(choice.view)}
        head={
          <>
            <h2 className="q-results-panel-title">{title(choice.view)}</h2>
            <span className="q-grow" />
            <IconButton name="close" label={texts.close} onClick={() => choice.show(null)} />
          </>
        }
      >
        <ViewOf view={choice.view} {...shown} />
      </Panel>
    );
  }
  if (current) {
    return (
      <Panel
        key={current.id}
        label={texts.thread}
        head={<Position {...shown} current={current} />}
        foot={current.task ? <TaskActs key={current.task.taskId} id={current.task.taskId} /> : undefined}
      >
        <SentenceThread directive={directive} statement={current} choice={choice} />
      </Panel>
    );
  }
  return (
    <Panel
      key="overview"
      label={texts.overview}
      foot={
        <KeyHints
          hints={[
            { keys: ['J', 'K'], does: texts.keys.move },
            { keys: ['Enter'], does: texts.keys.open },
            { keys: ['Esc'], does: texts.keys.close },
          ]}
        />
      }
    >
      <Overview directive={directive} choice={choice} />
    </Panel>
  );
}
