import { Glyph, glyphNames } from '../design/glyph.tsx';
import { Icon, iconNames } from '../design/icon.tsx';
import {
  Confidence,
  DeadlineText,
  deadlineWords,
  KeyHints,
  Meter,
  ProgressBar,
  SixClear,
  SixClearCount,
  StateBar,
  StateLegend,
  Tag,
  TimeStateChip,
  TimeStateWords,
  timeStates,
  WorkflowTag,
  workflowStates,
} from '../design/index.ts';
import { useLanguage } from '../i18n/language.ts';
import { sample } from './sample.ts';
import { sampleToday } from './sample-tasks.ts';

const counts = { done: 3, late: 1, 'done-undated': 1, open: 2, soon: 2, over: 2, none: 3 } as const;

/** Glyphs, chips, tags, bars: everything that names a state. */
export function Marks() {
  const language = useLanguage();
  const words = (due: string | null, state: (typeof timeStates)[number]) =>
    deadlineWords({ state, due, since: '2026-04-02', today: sampleToday }, language);
  return (
    <div className="q-gallery-stack">
      <div className="q-chips">
        {timeStates.map((state) => (
          <TimeStateChip key={state} state={state} />
        ))}
      </div>
      <div className="q-chips">
        <TimeStateChip state="soon">{words('2026-12-31', 'soon')}</TimeStateChip>
        <TimeStateChip state="over">{words('2026-09-30', 'over')}</TimeStateChip>
        <TimeStateChip state="none">{words(null, 'none')}</TimeStateChip>
        <TimeStateWords state="over">{sample.overdueCount}</TimeStateWords>
        <TimeStateWords state="soon">{sample.soonCount}</TimeStateWords>
      </div>
      <div className="q-chips">
        {workflowStates.map((state) => (
          <WorkflowTag key={state} state={state} />
        ))}
        <WorkflowTag state="submitted" submitted="within" />
        <Tag tone="gold">{sample.inForce}</Tag>
        <Tag tone="warn" glyph="flag">
          {sample.lookHere}
        </Tag>
      </div>
      <div className="q-gallery-narrow">
        <StateBar counts={counts} />
        <StateLegend counts={counts} href={(state) => `?state=${state}`} current="soon" swatch />
      </div>
      <div className="q-chips">
        <DeadlineText due="2026-12-31" source="inferred" />
        <DeadlineText due="2026-12-20" source="text" />
        <DeadlineText due={null} />
        <DeadlineText due="2026-12-31" source="inferred" words={sample.deadlineWords} form="long" />
        <SixClearCount count={5} />
        <ProgressBar percent={70} state="soon" />
        <Confidence value={0.86} />
      </div>
      <div className="q-gallery-narrow">
        <SixClear
          facts={{
            person: true,
            work: true,
            time: true,
            responsibility: true,
            product: true,
            authority: false,
          }}
        />
      </div>
      <Meter done={3} of={7}>
        {sample.meter}
      </Meter>
      <KeyHints hints={sample.keys} />
      <div className="q-chips">
        {glyphNames.map((name) => (
          <Glyph key={name} name={name} label={name} />
        ))}
      </div>
      <div className="q-chips">
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    </div>
  );
}
