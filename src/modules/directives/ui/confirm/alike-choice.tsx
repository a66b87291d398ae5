import { createContext, type ReactNode, useContext } from 'react';
import { SelectField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { placeWords } from '../page/place-words.ts';
import type { Alike } from './alike.ts';
import { cardTexts } from './card.texts.ts';
import { severalTexts } from './several.texts.ts';

/** What a correction may be for beside the sentence itself, and what was chosen. */
type Reach = {
  readonly groups: readonly Alike[];
  /** Place in `groups`; −1: this sentence alone. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
};

const ReachContext = createContext<Reach | null>(null);

/** Lets the editors inside ask for whom a correction is. */
export function ReachProvider({ reach, children }: { reach: Reach | null; children: ReactNode }) {
  return <ReachContext value={reach}>{children}</ReachContext>;
}

/** "Áp dụng cho": this sentence, or all that are alike. Nothing where there are none. */
export function ReachField() {
  const reach = useContext(ReachContext);
  const texts = useTexts(severalTexts);
  const name = useGroupName();
  if (!reach || reach.groups.length === 0) return null;
  return (
    <SelectField
      label={texts.applyTo}
      value={String(reach.chosen)}
      options={[
        { value: '-1', label: texts.only },
        ...reach.groups.map((group, at) => ({ value: String(at), label: name(group) })),
      ]}
      onChange={(at) => reach.choose(Number(at))}
    />
  );
}

const LONGEST = 60;

/** A group in words: "6 câu cùng ghi “Trung tâm Nước sạch”". */
export function useGroupName(): (group: Alike) => string {
  const texts = useTexts(severalTexts);
  const card = useTexts(cardTexts);
  return ({ by, words, sentences }) => {
    const said = by === 'part' ? placeWords(words, card.provision) : words;
    const short = said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()}…` : said;
    return texts.group[by](sentences.length, short);
  };
}
