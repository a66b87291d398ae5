import { SegmentedControl, TextArea } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { BodySelect } from '../body-select.tsx';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';
import { ClassPicker } from './class-picker.tsx';

const ways = ['one', 'several', 'group'] as const;
type Way = (typeof ways)[number];

/** Chooses who acts: one body leads, several or members of a class get a part each. */
export function AssignForm(props: ActFormProps) {
  const words = useTexts(texts);
  const { task, act } = props;
  const cooperating = task.parts.filter((one) => one.part === 'cooperating').map((one) => one.body);
  const form = useAct(
    props,
    {
      way: (task.classWording ? 'group' : act === 'add-bodies' ? 'several' : 'one') as Way,
      leadIds: [] as string[],
      wording: task.classWording ?? '',
      accountableId: task.accountable?.id ?? '',
      cooperatingIds: cooperating.map((body) => body.id),
    },
    (draft) =>
      client('POST /api/tasks/:id/assignment', {
        params: { id: task.id },
        body: {
          revision: task.revision,
          leadIds: draft.leadIds,
          ...(act === 'add-bodies'
            ? {}
            : { accountableId: draft.accountableId || null, cooperatingIds: draft.cooperatingIds }),
        },
      }),
  );
  const { draft, change } = form;
  const one = draft.way === 'one';
  return (
    <ActForm
      act={act}
      form={form}
      wide
      reason={draft.leadIds.length === 0 ? words.needLead : undefined}
      onClose={props.onClose}
    >
      <SegmentedControl
        label={words.who}
        value={draft.way}
        segments={ways
          .filter((way) => act !== 'add-bodies' || way !== 'one')
          .map((way) => ({ value: way, label: words.ways[way] }))}
        onChange={(way) =>
          change({ way, leadIds: way === 'one' ? draft.leadIds.slice(0, 1) : draft.leadIds })
        }
      />
      {draft.way === 'group' ? (
        <ClassPicker
          wording={draft.wording}
          onWording={(wording) => change({ wording })}
          value={draft.leadIds}
          onChange={(leadIds) => change({ leadIds })}
        />
      ) : (
        <BodySelect
          key={draft.way}
          single={one}
          label={one ? words.lead : words.leads}
          hint={one ? undefined : words.severalHint}
          value={draft.leadIds}
          onChange={(leadIds) => change({ leadIds })}
        />
      )}
      {act === 'add-bodies' ? null : (
        <>
          <BodySelect
            single
            optional
            label={words.accountable}
            value={draft.accountableId === '' ? [] : [draft.accountableId]}
            known={task.accountable ? [task.accountable] : []}
            onChange={([id]) => change({ accountableId: id ?? '' })}
          />
          <BodySelect
            optional
            label={words.cooperating}
            value={draft.cooperatingIds}
            known={cooperating}
            onChange={(cooperatingIds) => change({ cooperatingIds })}
          />
        </>
      )}
    </ActForm>
  );
}

/** Another lead for a reason: chosen anew (it must receive the task), or taking the work over as it stands. */
export function NewLeadForm(props: ActFormProps) {
  const words = useTexts(texts);
  const { task, act } = props;
  const over = act === 'hand-over';
  const form = useAct(props, { leadId: '', reason: '' }, ({ leadId, reason }) =>
    over
      ? client('POST /api/tasks/:id/hand-over', {
          params: { id: task.id },
          body: { revision: task.revision, leadId, reason },
        })
      : client('POST /api/tasks/:id/assignment', {
          params: { id: task.id },
          body: { revision: task.revision, leadIds: [leadId], reason },
        }),
  );
  const { leadId, reason } = form.draft;
  const gap = leadId === '' ? words.needLead : reason.trim() === '' ? words.needReason : undefined;
  return (
    <ActForm
      act={act}
      form={form}
      hint={over ? words.hint.handOver : words.hint.reassign}
      reason={gap}
      onClose={props.onClose}
    >
      <BodySelect
        single
        label={over ? words.takesOver : words.newLead}
        value={leadId === '' ? [] : [leadId]}
        onChange={([id]) => form.change({ leadId: id ?? '' })}
      />
      <TextArea
        label={words.reason}
        rows={2}
        value={reason}
        onChange={(text) => form.change({ reason: text })}
      />
    </ActForm>
  );
}
