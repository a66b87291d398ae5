import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ConfirmDialog,
  DateField,
  ErrorNote,
  SelectField,
  Source,
  TextField,
} from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { RelationsOfDirective, ValidityFactView } from '../../relations/relations.schema.ts';
import { client } from '../api.ts';
import { useCitation } from '../citation.ts';
import { relationTexts } from './relations.texts.ts';

type Kind = ValidityFactView['kind'];
const KINDS: readonly Kind[] = ['expires', 'replaced', 'repealed', 'begins'];

/** From when to when the directive is valid, on what that rests, and how an office enters it. */
export function ValiditySection({ id, page }: { id: string; page: RelationsOfDirective }) {
  const all = useTexts(relationTexts);
  const texts = all.page;
  const cite = useCitation();
  const [asked, setAsked] = useState<'enter' | ValidityFactView | null>(null);
  const { issuedOn, facts } = page.validity;
  const close = () => setAsked(null);
  return (
    <section>
      <div className="q-actions">
        <h2>{texts.force}</h2>
        <span className="q-grow" />
        {page.may.relate ? (
          <Button size="sm" icon="calendar" onClick={() => setAsked('enter')}>
            {texts.enterForce}
          </Button>
        ) : null}
      </div>
      {issuedOn ? <p className="q-sub">{texts.issuedFrom(formatDate(issuedOn))}</p> : null}
      <ul className="q-validity-facts">
        {facts.map((it) => (
          <li key={`${it.id} ${it.on}`}>
            <b>{texts.fact[it.kind]}</b> {texts.on(formatDate(it.on))}
            {it.extent === 'part' ? <span lang="vi">{it.provisions ?? ''}</span> : null}
            {it.by ? (
              <a className="q-link" href={`/directives/${it.by.id}`}>
                {texts.by(cite(it.by) ?? '')}
              </a>
            ) : it.basis ? (
              <span lang="vi">{it.basis}</span>
            ) : null}
            {it.enteredBy ? <Source>{texts.enteredBy(it.enteredBy)}</Source> : null}
            {it.mayWithdraw ? (
              <Button size="sm" kind="quiet" icon="undo" onClick={() => setAsked(it)}>
                {texts.withdraw}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === 'enter' ? <EnterDialog id={id} day={page.asOf} onClose={close} /> : null}
      {asked !== null && asked !== 'enter' ? <WithdrawDialog id={id} fact={asked} onClose={close} /> : null}
    </section>
  );
}

function useSettled(onClose: () => void) {
  const queries = useQueryClient();
  return () => {
    onClose();
    return queries.invalidateQueries({ queryKey: ['directives'] });
  };
}

function EnterDialog({ id, day, onClose }: { id: string; day: string; onClose: () => void }) {
  const all = useTexts(relationTexts);
  const texts = all.page;
  const [kind, setKind] = useState<Kind>('expires');
  const [on, setOn] = useState(day);
  const [extent, setExtent] = useState<'whole' | 'part'>('whole');
  const [provisions, setProvisions] = useState('');
  const [basis, setBasis] = useState('');
  const part = kind !== 'begins' && extent === 'part';
  const enter = useMutation({
    mutationFn: () =>
      client('POST /api/directives/:id/validity', {
        params: { id },
        body: { kind, on, extent, provisions: part ? provisions.trim() || null : null, basis: basis.trim() },
      }),
    onSuccess: useSettled(onClose),
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.enterForce}
      confirm={texts.enterForce}
      busy={enter.isPending}
      onConfirm={() => enter.mutate()}
      reason={basis.trim() === '' ? texts.basis : undefined}
    >
      <div className="q-form">
        <SelectField
          label={texts.forceKind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: texts.fact[value] }))}
          onChange={setKind}
        />
        <DateField label={texts.forceOn} value={on} onChange={setOn} />
        {kind === 'begins' ? null : (
          <SelectField
            label={all.form.extent}
            value={extent}
            options={(['whole', 'part'] as const).map((value) => ({ value, label: all.extent[value] }))}
            onChange={setExtent}
          />
        )}
        {part ? (
          <TextField
            label={all.form.provisions}
            hint={all.form.provisionsHint}
            value={provisions}
            onChange={setProvisions}
          />
        ) : null}
        <TextField label={texts.basis} value={basis} onChange={setBasis} />
        {enter.error ? <ErrorNote compact error={enter.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

function WithdrawDialog({ id, fact, onClose }: { id: string; fact: ValidityFactView; onClose: () => void }) {
  const texts = useTexts(relationTexts).page;
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () =>
      client('POST /api/directives/:id/validity/:factId/withdrawal', {
        params: { id, factId: fact.id },
        body: { reason: reason.trim() },
      }),
    onSuccess: useSettled(onClose),
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.withdrawTitle}
      confirm={texts.withdraw}
      busy={withdraw.isPending}
      onConfirm={() => withdraw.mutate()}
      reason={reason.trim() === '' ? texts.reason : undefined}
    >
      <div className="q-form">
        <TextField label={texts.reason} value={reason} onChange={setReason} />
        {withdraw.error ? <ErrorNote compact error={withdraw.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
