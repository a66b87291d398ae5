import './document-sheet.css';
import { Fragment as Group, type ReactNode } from 'react';
import {
  DocumentFoot,
  DocumentHead,
  DocumentTitle,
  Paper,
  type SentenceState,
} from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { documentTexts } from './document.texts.ts';
import type { Block, Fragment, Part, Sheet } from './sheet.ts';
import { SheetTable } from './sheet-table.tsx';

/** Draws one fragment of a sentence: its mark (where it is the first), then its words. */
export type DrawFragment = (fragment: Fragment) => ReactNode;

/** How the row of a table is tinted that is one sentence; null leaves the tint to the words in its cells. */
export type RowLook = (statement: string) => { state: SentenceState; current: boolean } | null;

/**
 * A document as an official page: letterhead, title, body, footnotes, recipients and signature, appendices.
 * @param sheet as laid out by `layOut`
 * @param draw draws the sentences; all else is drawn here
 * @param rowLook tints rows of task tables as a whole
 * @param onPick a click on a sentence beside its link (cells of a table); the link does it by keyboard
 * @param note stands under the letterhead in the voice of the system: number and date entered by the office
 */
export function DocumentSheet({
  sheet,
  draw,
  rowLook,
  onPick,
  note,
  width = 'a4',
}: {
  sheet: Sheet;
  draw: DrawFragment;
  rowLook?: RowLook;
  onPick?: (statement: string) => void;
  note?: ReactNode;
  width?: 'a4' | 'narrow';
}) {
  const texts = useTexts(documentTexts);
  const pick = (target: EventTarget) => {
    if (!(target instanceof Element) || target.closest('a')) return;
    const words = target.closest<HTMLElement>('[data-statement]');
    const row = target.closest<HTMLElement>('[data-row]');
    const statement = words?.dataset.statement ?? row?.dataset.row;
    if (statement) onPick?.(statement);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an extra for the mouse; every sentence has a link
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div className="q-document" onClick={onPick ? (event) => pick(event.target) : undefined}>
      <Paper width={width} label={texts.document}>
        {sheet.letterhead ? (
          <DocumentHead left={sheet.letterhead.left} right={sheet.letterhead.right} />
        ) : null}
        {note ? <div className="q-document-note">{note}</div> : null}
        {sheet.title ? <DocumentTitle kind={sheet.title.kind} lines={sheet.title.lines} /> : null}
        {sheet.opening.map((line) => (
          <p key={line} className="q-document-centred">
            {line}
          </p>
        ))}
        <PartOf part={sheet.body} draw={draw} rowLook={rowLook} />
        {sheet.foot ? (
          <DocumentFoot
            left={
              <ul className={`q-document-recipients q-document-${sheet.form}`}>
                {sheet.foot.recipients.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            }
            right={sheet.foot.signature.map((line) => (
              <div key={line.text} className={`q-document-sign-${line.style}`}>
                {line.text}
              </div>
            ))}
          />
        ) : null}
        {sheet.appendices.map((part) => (
          <section key={part.key} className="q-document-appendix">
            <PartOf part={part} draw={draw} rowLook={rowLook} />
          </section>
        ))}
      </Paper>
    </div>
  );
}

type Drawn = { draw: DrawFragment; rowLook: RowLook | undefined };

function PartOf({ part, draw, rowLook }: Drawn & { part: Part }) {
  return (
    <>
      {part.blocks.map((block) => (
        <BlockOf key={block.key} block={block} draw={draw} rowLook={rowLook} />
      ))}
      {part.footnotes.length > 0 ? (
        <div className="q-document-footnotes">
          {part.footnotes.map((block) => (
            <BlockOf key={block.key} block={block} draw={draw} rowLook={rowLook} />
          ))}
        </div>
      ) : null}
    </>
  );
}

function BlockOf({ block, draw, rowLook }: Drawn & { block: Block }) {
  if (block.kind === 'table') return <SheetTable table={block} draw={draw} rowLook={rowLook} />;
  // A blank stands between sentences, outside their tint.
  const words = block.fragments.map((fragment, at) => (
    <Group key={fragment.statement}>
      {at === 0 ? null : ' '}
      {draw(fragment)}
    </Group>
  ));
  if (block.kind !== 'heading') return <p>{words}</p>;
  const Heading = `h${block.level}` as const;
  // "(Kèm theo Kế hoạch số …)" under the title of an appendix is no title itself.
  const aside = block.fragments[0]?.runs[0]?.text.startsWith('(') === true;
  const centred = aside ? 'q-document-centred q-document-aside' : 'q-document-centred';
  return <Heading className={block.centred ? centred : undefined}>{words}</Heading>;
}
