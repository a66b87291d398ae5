import { useState } from 'react';
import { ConfirmDialog, SelectField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import type { Alike } from './alike.ts';
import { useGroupName } from './alike-choice.tsx';
import { isOpen } from './choose.ts';
import { asksForWork, type Disposition, KINDS, OTHERS } from './dispositions.ts';
import { fateTexts } from './kind.texts.ts';
import { severalTexts } from './several.texts.ts';

const FATES: readonly Disposition[] = [...new Set([...KINDS.map(([, fate]) => fate), ...OTHERS])];

/** Confirms or classifies all sentences of a group at once; says before what will become of how many. */
export function SeveralDialog({
  groups,
  onConfirm,
  onClassify,
  onClose,
}: {
  groups: readonly Alike[];
  onConfirm: (statements: readonly string[]) => void;
  onClassify: (statements: readonly string[], disposition: Disposition) => void;
  onClose: () => void;
}) {
  const texts = useTexts(severalTexts);
  const fates = useTexts(fateTexts);
  const name = useGroupName();
  const [at, setAt] = useState(0);
  const open = (groups[at]?.sentences ?? []).filter(isOpen);
  const [act, setAct] = useState<Disposition | 'confirm'>(() =>
    open.every((one) => one.unclassified) ? (open[0]?.disposition ?? 'other') : 'confirm',
  );
  const taken = open.filter((one) => act !== 'confirm' || !one.unclassified);
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.title}
      confirm={texts.button(taken.length)}
      reason={taken.length === 0 ? texts.none : undefined}
      onConfirm={() => {
        const ids = taken.map((one) => one.id);
        if (act === 'confirm') onConfirm(ids);
        else onClassify(ids, act);
      }}
    >
      <div className="q-form">
        <p className="q-sub">{texts.about}</p>
        <SelectField
          label={texts.which}
          value={String(at)}
          options={groups.map((group, index) => ({ value: String(index), label: name(group) }))}
          onChange={(index) => setAt(Number(index))}
        />
        <SelectField
          label={texts.what}
          value={act}
          options={[
            { value: 'confirm' as const, label: texts.confirm },
            ...FATES.map((fate) => ({ value: fate, label: texts.classify(fates[fate]) })),
          ]}
          onChange={setAct}
        />
        <p role="status">
          <Outcome act={act} open={open} taken={taken.length} />
        </p>
      </div>
    </ConfirmDialog>
  );
}

function Outcome({
  act,
  open,
  taken,
}: {
  act: Disposition | 'confirm';
  open: readonly ReviewStatement[];
  taken: number;
}) {
  const { will } = useTexts(severalTexts);
  const fates = useTexts(fateTexts);
  if (act !== 'confirm') {
    const said = asksForWork(act) ? will.ordered : will.classified;
    return <b>{said(taken, fates[act])}</b>;
  }
  return (
    <>
      <b>{will.confirm(taken)}</b>
      {open.length > taken ? ` ${will.left(open.length - taken)}` : ''}
    </>
  );
}
