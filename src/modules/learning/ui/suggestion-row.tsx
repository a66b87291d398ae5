import { useState } from 'react';
import { Button, Icon, Tag } from '../../../web/design/index.ts';
import { formatDate, useLanguage, useTexts } from '../../../web/i18n/index.ts';
import type { Suggestion } from '../learning.schema.ts';
import { identityOf } from './api.ts';
import { texts } from './learning.texts.ts';
import { useMeaning } from './meaning.ts';
import { SentenceList } from './sentence-list.tsx';
import { WordingLine } from './wording-line.tsx';

/** One suggestion: the wording, what people made of it how often, and what can be done. */
export function SuggestionRow({
  one,
  onAccept,
  onDismiss,
}: {
  one: Suggestion;
  onAccept: () => void;
  onDismiss: () => void;
}) {
  const words = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <li className="q-card q-learn-one">
      <Headline one={one} />
      <Counts one={one} />
      <Background one={one} />
      {one.obstacle ? (
        <p className="q-xs q-learn-obstacle">
          <Icon name="info" />
          <span>{words.obstacle[one.obstacle]}</span>
        </p>
      ) : null}
      <div className="q-actions">
        {one.teaches && !one.obstacle ? (
          <Button onClick={onAccept}>{words.accept[one.teaches]}</Button>
        ) : null}
        <Button kind="quiet" onClick={() => setOpen(!open)}>
          {open ? words.hideSentences : words.sentences}
        </Button>
        <span className="q-grow" />
        <Button kind="quiet" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </div>
      {open ? <SentenceList of={identityOf(one)} /> : null}
    </li>
  );
}

function Headline({ one }: { one: Suggestion }) {
  const words = useTexts(texts);
  return (
    <div className="q-learn-head">
      <Tag>{words.kind[one.kind]}</Tag>
      <WordingLine one={one} verb={words.becomes} />
    </div>
  );
}

function Counts({ one }: { one: Suggestion }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(one.agreement);
  const parts = [
    `${words.times(one.times)} ${words.documents(one.documents)}`,
    ...(one.otherwise > 0 ? [words.otherwise(one.otherwise)] : []),
    ...(one.kept > 0 ? [words.kept(one.kept)] : []),
    ...(one.otherwise + one.kept > 0 ? [words.agreement(share)] : []),
  ];
  return <p className="q-sm q-learn-counts">{upperFirst(parts.join(' · '))}</p>;
}

function Background({ one }: { one: Suggestion }) {
  const words = useTexts(texts);
  const meaning = useMeaning();
  const before = meaning.before(one.kind, one.readBefore);
  const rules = one.kind === 'lead' ? [] : one.rules.map(meaning.rule);
  const told = [
    ...(before.length > 0 ? [words.readBefore(before.join(', '))] : []),
    ...(rules.length > 0 ? [words.rules(rules.join('; '))] : []),
    ...(one.dismissedBefore
      ? [words.dismissedBefore(formatDate(one.dismissedBefore.on), one.dismissedBefore.reason)]
      : []),
  ];
  return told.length === 0 ? null : <p className="q-xs q-sub">{told.join(' ')}</p>;
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
