import { useState } from 'react';
import { Button, Icon } from '../../../web/design/index.ts';
import { formatDate, formatPercent, useLanguage, useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage, SuccessionArrow } from '../organisations.schema.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** Succession as a flow from left to right: whose work came here, and where it went. From top to bottom on a phone. */
export function SuccessionFlow({ page, at }: { page: BodyPage; at: string }) {
  const words = useTexts(texts);
  const [withdrawing, setWithdrawing] = useState<SuccessionArrow | null>(null);
  const incoming = page.arrows.filter((arrow) => arrow.toId === page.id && arrow.fromId !== page.id);
  const outgoing = page.arrows.filter((arrow) => arrow.fromId === page.id);
  if (page.arrows.length === 0) return <p className="q-org-none">{words.successionNone}</p>;
  const ends = (label: string, arrows: readonly SuccessionArrow[], incomes: boolean) =>
    arrows.length === 0 ? null : (
      <section aria-label={label}>
        <h3>{label}</h3>
        <ul>
          {arrows.map((arrow) => (
            <ArrowEnd
              key={arrow.id}
              arrow={arrow}
              incomes={incomes}
              at={at}
              onWithdraw={() => setWithdrawing(arrow)}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <div className="q-flow">
      {ends(words.from, incoming, true)}
      {incoming.length === 0 ? null : <Icon name="right" size="lg" />}
      <div className="q-flow-here">
        <b lang="vi">{page.name}</b>
        <small>{words.thisBody}</small>
      </div>
      {outgoing.length === 0 ? null : <Icon name="right" size="lg" />}
      {ends(words.to, outgoing, false)}
      <WithdrawDialog arrow={withdrawing} onClose={() => setWithdrawing(null)} />
    </div>
  );
}

function ArrowEnd({
  arrow,
  incomes,
  at,
  onWithdraw,
}: {
  arrow: SuccessionArrow;
  incomes: boolean;
  at: string;
  onWithdraw: () => void;
}) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const id = incomes ? arrow.fromId : arrow.toId;
  const name = incomes ? arrow.fromName : arrow.toName;
  const facts = [
    (incomes ? kinds.received : kinds.succession)[arrow.kind],
    words.effective(formatDate(arrow.effectiveOn)),
    arrow.share === null ? null : words.share(formatPercent(arrow.share * 100, language)),
  ];
  return (
    <li>
      {id === null ? (
        <b>{words.noBody}</b>
      ) : (
        <a className="q-link" href={`/organisations/${id}${at}`} lang="vi">
          {name}
        </a>
      )}
      <small>{facts.filter((fact) => fact !== null).join(', ')}</small>
      {arrow.functions === null ? null : <small lang="vi">{arrow.functions}</small>}
      {arrow.legalBasis === '' ? null : <small lang="vi">{arrow.legalBasis}</small>}
      {arrow.may.withdraw ? (
        <Button kind="quiet" size="sm" label={words.withdrawLabel(name ?? words.noBody)} onClick={onWithdraw}>
          {words.withdraw}
        </Button>
      ) : null}
    </li>
  );
}
