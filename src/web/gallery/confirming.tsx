import { useState } from 'react';
import {
  Confidence,
  Evidence,
  kinds,
  kindTexts,
  MarginMark,
  Paper,
  SegmentedControl,
  Sentence,
  Tip,
} from '../design/index.ts';
import { useTexts } from '../i18n/texts.ts';
import { sampleConfirm } from './sample-confirm.ts';

/** Sentences while an import is confirmed: accepted, current with its evidence, waiting, unclassified. */
export function Confirming() {
  const texts = useTexts(kindTexts);
  const [kind, setKind] = useState<(typeof kinds)[number]>('task');
  const { accepted, current, waiting, unclassified, rule } = sampleConfirm;
  return (
    <div className="q-gallery-stack">
      <Paper width="narrow">
        <p>
          <MarginMark
            statement="c1"
            look="accepted"
            number={texts.mark.guidance}
            lead="ok"
            leadLabel={sampleConfirm.done}
          />
          <Sentence id="c1" look="accepted" href="?c=1">
            {accepted}
          </Sentence>
        </p>
        <p>
          <MarginMark statement="c2" look="waiting" number={texts.mark.task} current />
          <Sentence id="c2" look="waiting" current>
            {current.map((part) =>
              part.role ? (
                <Tip key={part.text} words={rule}>
                  <Evidence role={part.role}>{part.text}</Evidence>
                </Tip>
              ) : (
                part.text
              ),
            )}
          </Sentence>
        </p>
        <p>
          <MarginMark
            statement="c3"
            look="waiting"
            number={texts.mark.target}
            lead="none"
            leadLabel={sampleConfirm.waits}
          />
          <Sentence id="c3" look="waiting" href="?c=3">
            {waiting}
          </Sentence>
        </p>
        <p>
          <MarginMark statement="c4" look="unclassified" number="?" />
          <Sentence id="c4" look="unclassified" href="?c=4">
            {unclassified}
          </Sentence>
        </p>
      </Paper>
      <SegmentedControl
        strong
        label={sampleConfirm.kind}
        value={kind}
        onChange={setKind}
        segments={kinds.map((one, index) => ({
          value: one,
          label: texts.name[one],
          shortcut: String(index + 1),
        }))}
      />
      <Confidence value={0.71} />
    </div>
  );
}
