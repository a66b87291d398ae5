import { type ReactNode, useState } from 'react';
import { Source } from '../../../../web/design/index.ts';
import { formatDate, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { DutyField, DutyView } from '../../duty.schema.ts';
import type { DutyCorrection } from '../../review.schema.ts';
import type { Alike } from './alike.ts';
import { ReachProvider } from './alike-choice.tsx';
import { cardTexts } from './card.texts.ts';
import { looksOf } from './choose.ts';
import { DeadlineEditor } from './deadline-editor.tsx';
import {
  AccountableEditor,
  CooperatingEditor,
  type EditorProps,
  LeadEditor,
  ProductEditor,
  WorkEditor,
} from './duty-editors.tsx';
import { FieldRow } from './field-row.tsx';
import { ruleWords } from './rule.texts.ts';

/** Fields that can be edited, in the order of the card. */
export const FIELDS = ['title', 'accountable', 'lead', 'cooperating', 'deadline', 'product'] as const;
export type Field = (typeof FIELDS)[number];

/** The key that opens the editor of a field. */
export const FIELD_KEYS: Readonly<Record<Field, string>> = {
  title: 'E',
  accountable: 'C',
  lead: 'A',
  cooperating: 'P',
  deadline: 'H',
  product: 'S',
};

/** Fields that several sentences may share; what has to be done is each sentence's own. */
const SHARED: readonly Field[] = ['accountable', 'lead', 'cooperating', 'deadline', 'product'];

const EDITORS: Record<Field, (props: EditorProps) => ReactNode> = {
  title: WorkEditor,
  accountable: AccountableEditor,
  lead: LeadEditor,
  cooperating: CooperatingEditor,
  deadline: DeadlineEditor,
  product: ProductEditor,
};

/** Who does what by when, each field with the words it rests on and how sure that is. */
export function DutyFields({
  statementId,
  duty,
  groups,
  text,
  editing,
  onEdit,
  onSave,
}: {
  statementId: string;
  duty: DutyView;
  /** What a correction may be for beside this sentence. */
  groups: readonly Alike[];
  /** The text as read, into which the spans of the grounds count. */
  text: string;
  editing: Field | null;
  onEdit: (field: Field | null) => void;
  onSave: (patch: DutyCorrection, group?: Alike) => Promise<boolean>;
}) {
  const [chosen, choose] = useState(-1);
  const texts = useTexts(cardTexts);
  const language = useLanguage();
  const labels: Record<Field, string> = {
    title: texts.work,
    accountable: texts.accountable,
    lead: texts.lead,
    cooperating: texts.cooperating,
    deadline: texts.deadline,
    product: texts.product,
  };
  const quoted = (field: DutyField) => {
    const words = [
      ...new Set(
        duty.grounds[field].spans.map(([from, to]) => text.slice(from, to).replace(/\s+/gu, ' ').trim()),
      ),
    ].filter((it) => it !== '');
    return words.length === 0 ? null : words.map(texts.quoted).join(', ');
  };
  const why = (field: Field): ReactNode => {
    const ground = duty.grounds[field];
    if (ground.source === 'entered') return texts.entered;
    // The work is the sentence itself; what is quoted of it would only say it twice.
    if (field === 'title') return null;
    // An event in place of a day is the value itself.
    if (field === 'deadline' && duty.deadline.dueOn === null && duty.event !== null) return null;
    const words = quoted(field);
    if (field !== 'deadline' || ground.rule === null || duty.deadline.source !== 'derived') return words;
    return `${words ?? ''}: ${ruleWords(ground.rule, language)}`;
  };
  const row = (field: Field, value: ReactNode, empty = false) => {
    const Form = EDITORS[field];
    const ground = duty.grounds[field];
    return (
      <FieldRow
        key={field}
        label={labels[field]}
        value={value}
        empty={empty}
        why={why(field)}
        ground={ground}
        look={looksOf(duty, field)}
        shortcut={FIELD_KEYS[field]}
        onEdit={() => onEdit(field)}
        editor={
          editing === field ? (
            <Form
              duty={duty}
              draftKey={`${statementId}.${field}`}
              onCancel={() => {
                choose(-1);
                onEdit(null);
              }}
              onSave={async (patch) => {
                const saved = await onSave(patch, SHARED.includes(field) ? groups[chosen] : undefined);
                if (saved) {
                  choose(-1);
                  onEdit(null);
                }
                return saved;
              }}
            />
          ) : null
        }
      />
    );
  };
  const reach = editing !== null && SHARED.includes(editing) ? { groups, chosen, choose } : null;
  return (
    <ReachProvider reach={reach}>
      <dl className="q-duty">
        {row('title', <span lang="vi">{duty.title}</span>)}
        {row('accountable', duty.accountable?.name ?? texts.noBody, duty.accountable === null)}
        {row('lead', <Leads duty={duty} />, duty.leads.length === 0)}
        {duty.executors.length > 0 && duty.executors.some((one) => one.body === null) ? (
          <FieldRow
            label={texts.executor}
            value={<span lang="vi">{duty.executors.map((one) => one.wording).join(', ')}</span>}
            why={null}
          />
        ) : null}
        {row(
          'cooperating',
          <Bodies bodies={duty.cooperating} named={duty.cooperatingNamed} />,
          duty.cooperating.length === 0,
        )}
        {row('deadline', <Deadline duty={duty} />, duty.deadline.dueOn === null && duty.recurrence === null)}
        {row(
          'product',
          duty.product === null ? texts.none : <span lang="vi">{duty.product}</span>,
          duty.product === null,
        )}
      </dl>
    </ReachProvider>
  );
}

function Leads({ duty }: { duty: DutyView }) {
  const texts = useTexts(cardTexts);
  if (duty.leadClass !== null)
    return (
      <span lang="vi">
        {texts.ofClass(duty.leadClass, duty.leads.length)}
        {duty.leads.length > 0 ? <span className="q-duty-members"> {short(duty.leads, texts)}</span> : null}
      </span>
    );
  return <>{duty.leads.length === 0 ? texts.nobody : short(duty.leads, texts)}</>;
}

function Bodies({ bodies, named }: { bodies: DutyView['cooperating']; named: DutyView['cooperatingNamed'] }) {
  const texts = useTexts(cardTexts);
  if (bodies.length > 0) return <>{short(bodies, texts)}</>;
  // What the text names and the directory does not know is still told.
  return <>{named.length > 0 ? named.map((one) => texts.quoted(one.wording)).join(', ') : texts.noBody}</>;
}

const short = (
  bodies: readonly { name: string }[],
  texts: { several: (first: string, more: number) => string },
): string =>
  bodies.length <= 3
    ? bodies.map((one) => one.name).join(', ')
    : texts.several(
        bodies
          .slice(0, 2)
          .map((one) => one.name)
          .join(', '),
        bodies.length - 2,
      );

function Deadline({ duty }: { duty: DutyView }) {
  const texts = useTexts(cardTexts);
  const { dueOn, source } = duty.deadline;
  const parts = [
    ...(dueOn === null ? [] : [formatDate(dueOn)]),
    ...(duty.recurrence === null ? [] : [texts.recurrences[duty.recurrence]]),
    ...(duty.event === null ? [] : [texts.quoted(duty.event)]),
  ];
  if (parts.length === 0) return <>{texts.none}</>;
  return (
    <>
      <span className="q-num">{parts.join(', ')}</span>{' '}
      {dueOn !== null && texts.source[source] !== '' ? <Source>{texts.source[source]}</Source> : null}
    </>
  );
}
