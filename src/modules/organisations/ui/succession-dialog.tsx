import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  DateField,
  Drawer,
  ErrorNote,
  NumberField,
  SearchSelect,
  SelectField,
  TextArea,
  toast,
} from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage, SuccessionKind } from '../organisations.schema.ts';
import { client, listQuery, useWrite } from './api.ts';
import { formTexts } from './form.texts.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';

/** Records where the work of this body went: one arrow at a time. */
export function SuccessionDialog({
  open,
  page,
  onClose,
}: {
  open: boolean;
  page: BodyPage;
  onClose: () => void;
}) {
  const words = useTexts(texts);
  const form = useTexts(formTexts);
  const kinds = useTexts(kindTexts);
  const [kind, setKind] = useState<SuccessionKind>('merge');
  const [toId, setToId] = useState<string | null>(null);
  const [day, setDay] = useState(page.livesTo ?? page.on);
  const [legalBasis, setLegalBasis] = useState('');
  const [functions, setFunctions] = useState('');
  const [percent, setPercent] = useState<number | null>(null);
  const { data } = useQuery(listQuery(day === '' ? {} : { on: day }));
  const abolished = kind === 'abolish';
  const write = useWrite(
    () =>
      client('POST /api/successions', {
        body: {
          kind,
          fromId: page.id,
          toId: abolished ? null : toId,
          effectiveOn: day,
          legalBasis,
          functions: functions.trim() === '' ? null : functions,
          share: percent === null ? null : percent / 100,
        },
      }),
    () => {
      toast(form.saved);
      setToId(null);
      setFunctions('');
      setPercent(null);
      onClose();
    },
  );
  const wrongShare = percent !== null && (percent <= 0 || percent > 100);
  const closed =
    day === ''
      ? form.needDay
      : !abolished && toId === null
        ? form.needBody
        : wrongShare
          ? form.shareWrong
          : undefined;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={form.successionTitle(page.name)}
      actions={
        <Button kind="primary" type="submit" form="record-succession" busy={write.isPending} reason={closed}>
          {words.recordSuccession}
        </Button>
      }
    >
      <form
        id="record-succession"
        className="q-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (closed === undefined) write.mutate(undefined);
        }}
      >
        <p className="q-sub q-sm">{form.successionAbout}</p>
        <SelectField
          label={form.successionKind}
          value={kind}
          options={(Object.entries(kinds.succession) as [SuccessionKind, string][]).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={setKind}
        />
        <DateField label={form.effectiveOn} value={day} onChange={setDay} />
        {abolished ? null : (
          <>
            <SearchSelect
              label={form.heir}
              single
              options={(data?.bodies ?? [])
                .filter((body) => body.id !== page.id || kind === 'split')
                .map((body) => ({ value: body.id, label: body.name }))}
              value={toId === null ? [] : [toId]}
              onChange={([chosen]) => setToId(chosen ?? null)}
            />
            <TextArea
              label={form.functions}
              hint={form.functionsHint}
              optional
              rows={2}
              value={functions}
              onChange={setFunctions}
            />
            <NumberField
              label={form.share}
              optional
              value={percent}
              onChange={setPercent}
              error={wrongShare ? form.shareWrong : undefined}
            />
          </>
        )}
        <TextArea
          label={form.legalBasis}
          hint={form.reasonHint}
          optional
          rows={2}
          value={legalBasis}
          onChange={setLegalBasis}
        />
        {write.error ? <ErrorNote compact error={write.error} /> : null}
      </form>
    </Drawer>
  );
}
