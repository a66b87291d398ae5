import './page.css';
import './page-narrow.css';
import { useEffect, useMemo, useRef } from 'react';
import { MiniMap, Split, useListKeys } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { useNarrow } from '../confirm/narrow.ts';
import { useBringIntoView } from './bring-into-view.ts';
import { Head } from './head.tsx';
import { lookOf } from './look.ts';
import { neighbour, ordersAmong } from './orders.ts';
import { pageTexts } from './page.texts.ts';
import { Aside } from './panel/aside.tsx';
import { PhonePanel } from './panel/phone-panel.tsx';
import { PrintLegend } from './print-legend.tsx';
import { ResultPaper } from './result-paper.tsx';
import { useChoice } from './use-choice.ts';

/** The signature screen: the paper, what became of each sentence, and the thread of the one that is chosen. */
export function WholePage({ directive }: { directive: WholeDirective }) {
  const texts = useTexts(pageTexts);
  const choice = useChoice();
  const narrow = useNarrow();
  const go = useGo();
  const { statements } = directive;
  const current = statements.find((one) => one.id === choice.sentence && one.disposition !== 'label') ?? null;
  const orders = ordersAmong(statements, choice.only);
  const room = useRef<HTMLDivElement>(null);
  useBringIntoView(room, current?.id ?? null);

  const step = (by: 1 | -1) => neighbour(orders, current?.place ?? null, by);
  const move = (by: 1 | -1) => {
    const next = step(by);
    if (next) choice.choose(next.id);
  };
  const open = () => {
    if (current?.task) go(`/tasks/${current.task.taskId}`);
  };
  const latest = useRef({ choice, open });
  useEffect(() => {
    latest.current = { choice, open };
  });
  const select = useMemo(() => (id: string) => latest.current.choice.choose(id), []);
  const leave = () => {
    if (choice.view) choice.show(null);
    else if (choice.sentence) choice.choose(null);
    else if (choice.only) choice.showAll();
  };
  useListKeys({ move, open, also: { Escape: leave } });

  const shown = { directive, choice, current, previous: step(-1), next: step(1) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter on the chosen sentence opens its task, as the keys say
    <div
      ref={room}
      className="q-results q-results-whole"
      data-only={choice.only ?? undefined}
      onKeyDown={(event) => {
        const target = event.target as HTMLElement;
        if (event.key !== 'Enter' || !target.matches('.q-s[aria-current]')) return;
        event.preventDefault();
        open();
      }}
    >
      <Head directive={directive} choice={choice} />
      <Split
        label={texts.document}
        left={
          <>
            <div className="q-sheet-row">
              <ResultPaper directive={directive} current={current?.id ?? null} onSelect={select} />
              <MiniMap
                label={texts.map}
                current={current?.id}
                items={statements
                  .filter((one) => one.disposition !== 'label')
                  .map((one) => ({
                    id: one.id,
                    state: lookOf(one.task),
                    length: one.span[1] - one.span[0],
                    href: choice.hrefOf(one.id),
                    gap: statements[one.place - 2]?.disposition === 'label',
                  }))}
              />
            </div>
            <PrintLegend directive={directive} />
          </>
        }
        right={narrow ? <PhonePanel {...shown} /> : <Aside {...shown} />}
      />
    </div>
  );
}
