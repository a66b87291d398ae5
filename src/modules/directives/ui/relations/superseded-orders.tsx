import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  CheckField,
  ConfirmDialog,
  ErrorNote,
  TextArea,
  toast,
  WorkflowTag,
} from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { LinkedOrders } from '../../relations/likeness.schema.ts';
import { client } from '../api.ts';
import { useCitation } from '../citation.ts';
import { linkedOrdersQuery } from './relation-queries.ts';
import { relationTexts } from './relations.texts.ts';

type Superseded = LinkedOrders['superseded'][number];

/** Open tasks of a replaced directive, which a person ends or leaves; and tasks bound to others elsewhere. */
export function SupersededOrders({ id }: { id: string }) {
  const texts = useTexts(relationTexts).page;
  const { data } = useQuery(linkedOrdersQuery(id));
  if (!data) return null;
  return (
    <>
      {data.superseded.length > 0 ? <Open id={id} orders={data.superseded} /> : null}
      {data.links.length > 0 ? (
        <section>
          <h2>{texts.links}</h2>
          <Links links={data.links} />
        </section>
      ) : null}
    </>
  );
}

function Open({ id, orders }: { id: string; orders: readonly Superseded[] }) {
  const texts = useTexts(relationTexts).page;
  const cite = useCitation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const whole = orders.filter((it) => it.mayEnd && it.extent === 'whole').map((it) => it.taskId);
  const toggle = (taskId: string) =>
    setChosen(chosen.includes(taskId) ? chosen.filter((it) => it !== taskId) : [...chosen, taskId]);
  const picked = orders.filter((it) => chosen.includes(it.taskId));
  return (
    <section>
      <h2>{texts.open(orders.length)}</h2>
      <p className="q-sub">{texts.openAbout}</p>
      {whole.length > 1 ? (
        <CheckField
          checked={whole.every((it) => chosen.includes(it))}
          onChange={(all) => setChosen(all ? whole : [])}
        >
          {texts.chooseAll}
        </CheckField>
      ) : null}
      <ul className="q-superseded">
        {orders.map((it) => {
          const line = (
            <>
              <a className="q-link" href={`/tasks/${it.taskId}`} lang="vi">
                {it.title}
              </a>{' '}
              <span className="q-xs q-sub">
                {[
                  texts.task(it.number, cite(it.directive, false) ?? ''),
                  it.lead?.name,
                  it.dueOn ? formatDate(it.dueOn) : null,
                  texts.replacedBy(cite(it.by, false) ?? ''),
                  it.extent === 'part' ? texts.partOnly(it.provisions ?? '') : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>{' '}
              <WorkflowTag state={it.state} />
            </>
          );
          return (
            <li key={it.taskId}>
              {it.mayEnd ? (
                <CheckField checked={chosen.includes(it.taskId)} onChange={() => toggle(it.taskId)}>
                  {line}
                </CheckField>
              ) : (
                line
              )}
            </li>
          );
        })}
      </ul>
      {orders.some((it) => it.mayEnd) ? (
        <div className="q-actions">
          <Button
            kind="primary"
            reason={picked.length === 0 ? texts.chooseFirst : undefined}
            onClick={() => setAsked(true)}
          >
            {texts.end(picked.length)}
          </Button>
        </div>
      ) : null}
      {asked ? (
        <EndDialog
          id={id}
          orders={picked}
          onClose={() => setAsked(false)}
          onDone={() => {
            setAsked(false);
            setChosen([]);
          }}
        />
      ) : null}
    </section>
  );
}

function EndDialog({
  id,
  orders,
  onClose,
  onDone,
}: {
  id: string;
  orders: readonly Superseded[];
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = useTexts(relationTexts).page;
  const cite = useCitation();
  const queries = useQueryClient();
  const by = [...new Set(orders.map((it) => cite(it.by) ?? ''))].join('; ');
  const [reason, setReason] = useState(texts.endReason(by));
  const end = useMutation({
    mutationFn: () =>
      client('POST /api/directives/:id/supersession', {
        params: { id },
        body: {
          orders: orders.map(({ taskId, revision }) => ({ taskId, revision })),
          reason: reason.trim(),
        },
      }),
    onSuccess: ({ ended }) => {
      toast(texts.ended(ended));
      onDone();
      void queries.invalidateQueries({ queryKey: ['directives'] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.endTitle(orders.length)}
      confirm={texts.end(orders.length)}
      busy={end.isPending}
      onConfirm={() => end.mutate()}
      reason={reason.trim() === '' ? texts.reason : undefined}
    >
      <div className="q-form">
        <ul className="q-superseded">
          {orders.map((it) => (
            <li key={it.taskId} lang="vi">
              {it.title}
            </li>
          ))}
        </ul>
        <TextArea label={texts.reason} value={reason} onChange={setReason} rows={2} />
        {end.error ? <ErrorNote compact error={end.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}

function Links({ links }: { links: LinkedOrders['links'] }) {
  const texts = useTexts(relationTexts).page;
  const cite = useCitation();
  const ref = (it: LinkedOrders['links'][number]['fresh']) => (
    <>
      <a className="q-link" href={`/tasks/${it.taskId}`} lang="vi">
        {it.title}
      </a>{' '}
      <span className="q-xs q-sub">{texts.task(it.number, cite(it.directive, false) ?? '')}</span>
    </>
  );
  return (
    <ul className="q-superseded">
      {links.map(({ choice, fresh, held }) => (
        <li key={`${fresh.taskId} ${held.taskId}`}>
          {ref(fresh)} <b>{texts.link[choice]}</b> {ref(held)}
        </li>
      ))}
    </ul>
  );
}
