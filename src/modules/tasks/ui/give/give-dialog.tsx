import { useQuery } from '@tanstack/react-query';
import {
  Button,
  DateField,
  Drawer,
  ErrorNote,
  SelectField,
  TextArea,
  TextField,
  toast,
} from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import { useToday } from '../../../../web/shell/session.ts';
import { useCitation } from '../../../directives/ui/citation.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { client, useWrite } from '../api.ts';
import { BodySelect } from '../body-select.tsx';
import { useDraft } from '../draft.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { texts } from './give.texts.ts';
import { directivesIn, useAssigners } from './sources.ts';

const empty = {
  title: '',
  directiveId: '',
  assignerId: '',
  leadIds: [] as string[],
  accountableId: '',
  cooperatingIds: [] as string[],
  kind: 'deliverable' as TaskRow['kind'],
  dueOn: '',
  product: '',
  authority: '',
};

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Gives a task by hand: under a directive in force, or on the order of a body the office serves. */
export default function GiveDialog({ onClose }: { onClose: () => void }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const today = useToday();
  const go = useGo();
  const cite = useCitation();
  const { draft, change, drop, restored } = useDraft('task.give', empty);
  const { data } = useQuery(directivesIn('in-force', 100));
  const assigners = useAssigners();
  const assignerId = draft.assignerId || (assigners[0]?.id ?? '');
  const write = useWrite(
    () =>
      client('POST /api/tasks', {
        body: {
          title: draft.title.trim(),
          kind: draft.kind,
          directiveId: orNull(draft.directiveId),
          assignerId: draft.directiveId === '' ? orNull(assignerId) : null,
          product: orNull(draft.product),
          authority: orNull(draft.authority),
          leadIds: draft.leadIds,
          accountableId: orNull(draft.accountableId),
          cooperatingIds: draft.cooperatingIds,
          dueOn: orNull(draft.dueOn),
        },
      }),
    ({ id }) => {
      drop();
      toast(words.done);
      onClose();
      go(`/tasks/${id}`);
    },
  );
  const past = draft.dueOn !== '' && draft.dueOn < today ? words.pastDue : undefined;
  const gap =
    draft.title.trim() === ''
      ? words.needName
      : draft.directiveId === '' && assignerId === ''
        ? words.needAssigner
        : past;
  return (
    <Drawer
      open
      onClose={onClose}
      title={words.title}
      actions={
        <>
          <Button onClick={onClose}>{words.later}</Button>
          <Button kind="primary" type="submit" form="give-task" busy={write.isPending} reason={gap}>
            {words.send}
          </Button>
        </>
      }
    >
      <form
        id="give-task"
        className="q-task-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (gap === undefined && !write.isPending) write.mutate(undefined);
        }}
      >
        {restored ? <p className="q-xs q-task-restored">{words.restored}</p> : null}
        <p className="q-sm q-sub">{words.hint}</p>
        <TextArea
          label={words.name}
          hint={words.nameHint}
          rows={2}
          value={draft.title}
          onChange={(title) => change({ title })}
        />
        <SelectField
          label={words.directive}
          value={draft.directiveId}
          placeholder={words.noDirective}
          options={(data?.rows ?? []).map((row) => ({ value: row.id, label: cite(row) ?? row.title ?? '' }))}
          onChange={(directiveId) => change({ directiveId })}
        />
        {draft.directiveId === '' ? (
          <SelectField
            label={words.assigner}
            value={assignerId}
            options={assigners.map((body) => ({ value: body.id, label: body.name }))}
            onChange={(id) => change({ assignerId: id })}
          />
        ) : null}
        <BodySelect
          optional
          label={words.leads}
          hint={words.leadsHint}
          value={draft.leadIds}
          onChange={(leadIds) => change({ leadIds })}
        />
        <div className="q-task-pair">
          <DateField
            label={words.due}
            optional
            error={past}
            value={draft.dueOn}
            onChange={(dueOn) => change({ dueOn })}
          />
          <SelectField
            label={words.kind}
            value={draft.kind}
            options={(Object.entries(common.kind) as [TaskRow['kind'], string][]).map(([value, label]) => ({
              value,
              label,
            }))}
            onChange={(kind) => change({ kind })}
          />
        </div>
        <TextField
          label={words.product}
          optional
          value={draft.product}
          onChange={(product) => change({ product })}
        />
        <TextField
          label={words.authority}
          hint={words.authorityHint}
          optional
          value={draft.authority}
          onChange={(authority) => change({ authority })}
        />
        <BodySelect
          single
          optional
          label={words.accountable}
          value={draft.accountableId === '' ? [] : [draft.accountableId]}
          onChange={([id]) => change({ accountableId: id ?? '' })}
        />
        <BodySelect
          optional
          label={words.cooperating}
          value={draft.cooperatingIds}
          onChange={(cooperatingIds) => change({ cooperatingIds })}
        />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </form>
    </Drawer>
  );
}
