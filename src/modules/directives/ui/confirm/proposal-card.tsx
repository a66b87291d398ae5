import { type ReactNode, useEffect, useRef } from 'react';
import {
  Button,
  Confidence,
  Glyph,
  kindTexts,
  SegmentedControl,
  SelectField,
} from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { DutyCorrection, IndicatorEntry, ReviewStatement } from '../../review.schema.ts';
import type { Alike } from './alike.ts';
import { cardTexts } from './card.texts.ts';
import { isGuessed } from './choose.ts';
import { type Disposition, KINDS, kindOf, OTHERS } from './dispositions.ts';
import { DutyFields, type Field } from './duty-fields.tsx';
import { IndicatorRows } from './indicator-rows.tsx';
import { fateTexts } from './kind.texts.ts';
import { namesOf } from './proposal-name.ts';
import { ruleWords } from './rule.texts.ts';

/** What is edited in place: a field of the duty, or the figure at a place. */
export type Editing = Field | number;

/** What can be done with the open proposal. */
export type CardActs = {
  confirm: () => void;
  next: () => void;
  dispose: (disposition: Disposition) => void;
  edit: (patch: DutyCorrection, group?: Alike) => Promise<boolean>;
  figures: (indicators: readonly IndicatorEntry[]) => Promise<boolean>;
  editing: Editing | null;
  onEdit: (field: Editing | null) => void;
  split: () => void;
  merge: () => void;
  dismiss: () => void;
};

/** Fates that are about figures. */
const FIGURED: readonly Disposition[] = ['target', 'objective'];

/** The proposal that is open: its kind, its fields, and what to do with it. */
export function ProposalCard({
  one,
  groups,
  text,
  acts,
  focus,
  otherwise,
  children,
}: {
  one: ReviewStatement;
  /** Sentences that go together with it. */
  groups: readonly Alike[];
  text: string;
  acts: CardActs;
  /** Rises each time the keyboard chose it: then it takes the focus, so that a screen reader reads it. */
  focus: number;
  /** What would have changed the reading. */
  otherwise: ReactNode;
  /** What else is to be seen of it, above the buttons. */
  children?: ReactNode;
}) {
  const texts = useTexts(cardTexts);
  const kinds = useTexts(kindTexts);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus > 0) card.current?.focus({ preventScroll: true });
  }, [focus]);
  const { name, where } = namesOf(one, texts);
  return (
    <article ref={card} className="q-card-open" tabIndex={-1} aria-label={`${name}: ${one.text}`}>
      <header>
        <h2>{name}</h2>
        <span className="q-label">{where}</span>
        <span className="q-grow" />
        <span className="q-label q-card-overall">{texts.overall}</span>
        <Confidence value={one.confidence} />
      </header>
      <SegmentedControl
        strong
        label={texts.kind}
        value={one.unclassified ? undefined : kindOf(one.disposition)}
        segments={KINDS.map(([kind], at) => ({
          value: kind,
          label: kinds.name[kind],
          shortcut: String(at + 1),
        }))}
        onChange={(kind) => {
          const fate = KINDS.find(([it]) => it === kind)?.[1];
          if (fate) acts.dispose(fate);
        }}
      />
      <Fate one={one} onChoose={acts.dispose}>
        {otherwise}
      </Fate>
      {one.duty ? (
        <DutyFields
          statementId={one.id}
          duty={one.duty}
          groups={groups}
          text={text}
          editing={typeof acts.editing === 'number' ? null : acts.editing}
          onEdit={acts.onEdit}
          onSave={acts.edit}
        />
      ) : null}
      <IndicatorRows
        statementId={one.id}
        indicators={one.indicators}
        mayAdd={one.indicators.length > 0 || FIGURED.includes(one.disposition)}
        editing={typeof acts.editing === 'number' ? acts.editing : null}
        onEdit={acts.onEdit}
        onSave={acts.figures}
      />
      {children}
      <CardButtons one={one} acts={acts} />
    </article>
  );
}

/** Which of the fates behind "Khác" it is, the rule that said so, and what would have changed it. */
function Fate({
  one,
  onChoose,
  children,
}: {
  one: ReviewStatement;
  onChoose: (disposition: Disposition) => void;
  children: ReactNode;
}) {
  const texts = useTexts(cardTexts);
  const fates = useTexts(fateTexts);
  const language = useLanguage();
  const other = kindOf(one.disposition) === 'other' && !one.unclassified;
  return (
    <div className="q-card-fate">
      {other ? (
        <SelectField
          label={texts.exactly}
          value={one.disposition}
          options={OTHERS.map((value) => ({ value, label: fates[value] }))}
          onChange={onChoose}
        />
      ) : null}
      <p className="q-xs q-sub">
        {texts.rule}: {ruleWords(one.rule, language)}
      </p>
      {children}
    </div>
  );
}

function CardButtons({ one, acts }: { one: ReviewStatement; acts: CardActs }) {
  const texts = useTexts(cardTexts);
  const fates = useTexts(fateTexts);
  return (
    <div className="q-actions q-card-acts">
      {one.confirmed ? (
        <>
          <span className="q-card-done">
            <Glyph name="ok" /> {texts.confirmed}
          </span>
          <Button shortcut="Enter" onClick={acts.next}>
            {texts.next}
          </Button>
        </>
      ) : (
        <Button
          kind="primary"
          shortcut="Enter"
          onClick={acts.confirm}
          reason={one.unclassified && !isGuessed(one) ? texts.classifyFirst : undefined}
        >
          {one.unclassified && isGuessed(one) ? texts.confirmAs(fates[one.disposition]) : texts.confirm}
        </Button>
      )}
      {one.duty ? (
        <Button icon="edit" shortcut="E" onClick={() => acts.onEdit('title')}>
          {texts.change}
        </Button>
      ) : null}
      <Button icon="split" shortcut="T" onClick={acts.split}>
        {texts.split}
      </Button>
      <Button icon="merge" shortcut="G" onClick={acts.merge}>
        {texts.merge}
      </Button>
      <span className="q-grow" />
      {one.duty ? (
        <Button kind="quiet" onClick={acts.dismiss}>
          {texts.dismiss}
        </Button>
      ) : null}
    </div>
  );
}
