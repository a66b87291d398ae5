import type { ReactNode } from 'react';
import { Confidence, Icon, Kbd, Tag, Tip } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { DutyView, LookReason } from '../../duty.schema.ts';
import { cardTexts } from './card.texts.ts';
import { ruleWords } from './rule.texts.ts';

type Ground = DutyView['grounds']['title'];

/**
 * One field of a proposal: its value, the words it rests on, how sure that is. A click on the value edits it in place.
 * @param empty nothing stands there: quieter, and no figure of confidence
 * @param editor stands in place of value and words while it is edited
 */
export function FieldRow({
  label,
  value,
  why,
  empty = false,
  shortcut,
  note = null,
  ground,
  look: looks = [],
  onEdit,
  editor = null,
}: {
  label: string;
  value: ReactNode;
  why: ReactNode;
  empty?: boolean;
  /** The key that edits it. */
  shortcut?: string | undefined;
  /** A remark of ours behind the document's words. */
  note?: string | null;
  ground?: Ground;
  /** Why it wants a look of its own. */
  look?: readonly LookReason[];
  onEdit?: () => void;
  editor?: ReactNode;
}) {
  const texts = useTexts(cardTexts);
  const language = useLanguage();
  if (editor !== null)
    return (
      <div className="q-duty-row q-duty-row-open">
        <dt>{label}</dt>
        <dd>{editor}</dd>
      </div>
    );
  const reasons = [...(note === null ? [] : [note]), ...looks.map((reason) => texts.looks[reason])].join(
    '; ',
  );
  return (
    <div className="q-duty-row">
      <dt>
        {label} {shortcut ? <Kbd>{shortcut}</Kbd> : null}
      </dt>
      <dd>
        {onEdit ? (
          <button
            type="button"
            className={empty ? 'q-duty-value q-duty-empty' : 'q-duty-value'}
            onClick={onEdit}
          >
            <span className="q-sr">{texts.edit(label)}: </span>
            <span>{value}</span>
            <Icon name="edit" />
          </button>
        ) : (
          <span className="q-duty-value">{value}</span>
        )}
        {why === null && reasons === '' ? null : (
          <span className="q-duty-why">
            {why === null ? null : <span lang="vi">{why}</span>}
            {why === null || reasons === '' ? null : '. '}
            {reasons === '' ? null : upperFirst(reasons)}
          </span>
        )}
      </dd>
      <dd className="q-duty-sure">
        {looks.length > 0 ? (
          <Tag tone="warn" glyph="flag">
            {texts.look}
          </Tag>
        ) : null}
        {ground?.confidence == null || empty ? null : (
          <Tip words={ground.rule === null ? '' : ruleWords(ground.rule, language)}>
            <Confidence value={ground.confidence} />
          </Tip>
        )}
      </dd>
    </div>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
