import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, Dialog, KeyHints } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { runsOf } from '../text/run.ts';
import { dialogTexts } from './dialog.texts.ts';
import { firstCut, likelyFrom, splitPoints } from './split-points.ts';

/** Where a sentence is cut in two: by the arrow keys, or a click before the word that begins the second. */
export function SplitDialog({
  one,
  text,
  onSplit,
  onClose,
}: {
  one: ReviewStatement;
  text: string;
  onSplit: (at: number) => void;
  onClose: () => void;
}) {
  const texts = useTexts(dialogTexts).split;
  const common = useTexts(dialogTexts);
  const runs = runsOf(text, one.segments);
  const points = splitPoints(runs);
  const [cut, setCut] = useState(() => firstCut(points));
  const point = points[cut];
  const slider = useRef<HTMLDivElement>(null);
  // The dialog opens for this one choice.
  useEffect(() => slider.current?.focus(), []);
  const words = points.length === 0 ? [] : wordsBetween(text, runs, points);
  const move = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: cut - 1,
      ArrowRight: cut + 1,
      ArrowUp: likelyFrom(points, cut, -1),
      ArrowDown: likelyFrom(points, cut, 1),
      Home: 0,
      End: points.length - 1,
    }[event.key];
    if (event.key === 'Enter' && point) onSplit(point.at);
    else if (next !== undefined) setCut(Math.min(points.length - 1, Math.max(0, next)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.title}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            onClick={() => point && onSplit(point.at)}
            reason={point ? undefined : texts.oneWord}
          >
            {texts.split}
          </Button>
        </>
      }
    >
      <p className="q-sub">{texts.about}</p>
      <div
        ref={slider}
        className="q-split-text"
        lang="vi"
        role="slider"
        tabIndex={0}
        aria-label={texts.where}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, points.length - 1)}
        aria-valuenow={Math.max(0, cut)}
        aria-valuetext={point ? texts.before(words[cut + 1] ?? '') : texts.oneWord}
        onKeyDown={move}
        onClick={(event) => {
          const at = (event.target as HTMLElement).dataset.word;
          if (at !== undefined && Number(at) > 0) setCut(Number(at) - 1);
        }}
      >
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name
          <span key={at}>
            {at === cut + 1 && point ? <i className="q-split-cut" aria-hidden="true" /> : null}
            <span data-word={at} className={at > cut ? 'q-split-second' : undefined}>
              {`${word} `}
            </span>
          </span>
        ))}
      </div>
      <KeyHints
        hints={[
          { keys: [texts.keys.left, texts.keys.right], does: texts.keys.word },
          { keys: [texts.keys.up, texts.keys.down], does: texts.keys.clause },
          { keys: ['Enter'], does: texts.keys.split },
        ]}
      />
    </Dialog>
  );
}

/** The pieces of the sentence between the places where it may be cut. */
function wordsBetween(
  text: string,
  runs: readonly { start: number; end: number }[],
  points: readonly { at: number }[],
): string[] {
  const from = [runs[0]!.start, ...points.map((point) => point.at)];
  return from.map((start, index) => {
    const end = from[index + 1] ?? runs.at(-1)!.end;
    return runs
      .flatMap((run) => {
        const [a, b] = [Math.max(run.start, start), Math.min(run.end, end)];
        return a < b ? [text.slice(a, b)] : [];
      })
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
  });
}
