import { TextField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { client } from '../api.ts';
import { BodySelect } from '../body-select.tsx';
import { ActForm, type ActFormProps, useAct } from './act-form.tsx';
import { texts } from './acts.texts.ts';

/** Fills what is not clear: product, authority, the accountable body. */
export function ClarifyForm(props: ActFormProps) {
  const words = useTexts(texts);
  const { task } = props;
  const now = {
    product: task.product ?? '',
    authority: task.authority ?? '',
    accountableId: task.accountable?.id ?? '',
  };
  const form = useAct(props, now, (draft) => {
    const changed = Object.entries(draft).filter(
      ([key, value]) => value.trim() !== '' && value !== now[key as keyof typeof now],
    );
    return client('PATCH /api/tasks/:id', {
      params: { id: task.id },
      body: { revision: task.revision, ...Object.fromEntries(changed) },
    });
  });
  const { product, authority, accountableId } = form.draft;
  const same = (Object.keys(now) as (keyof typeof now)[]).every(
    (key) => form.draft[key].trim() === '' || form.draft[key] === now[key],
  );
  return (
    <ActForm
      act={props.act}
      form={form}
      reason={same ? words.needSomething : undefined}
      onClose={props.onClose}
    >
      <TextField
        label={words.product}
        hint={words.productHint}
        value={product}
        onChange={(text) => form.change({ product: text })}
        maxLength={1000}
      />
      <TextField
        label={words.authority}
        hint={words.authorityHint}
        value={authority}
        onChange={(text) => form.change({ authority: text })}
        maxLength={500}
      />
      <BodySelect
        single
        label={words.accountable}
        value={accountableId === '' ? [] : [accountableId]}
        known={task.accountable ? [task.accountable] : []}
        onChange={([id]) => form.change({ accountableId: id ?? '' })}
      />
    </ActForm>
  );
}
