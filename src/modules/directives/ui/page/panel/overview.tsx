import { KeyValues, Source } from '../../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../../web/i18n/index.ts';
import type { TaskSummary, WholeDirective } from '../../../page.schema.ts';
import { GoldButton } from '../../gold-button.tsx';
import { isUndecided } from '../look.ts';
import { pageTexts } from '../page.texts.ts';
import { tasksHref } from '../tasks-href.ts';
import type { Choice } from '../use-choice.ts';
import { OrderLine } from './order-line.tsx';

/** More than these of one kind are left to the list behind them. */
const MOST = 5;

/** Before a sentence is chosen: what needs somebody's attention, and what the document is. */
export function Overview({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts);
  return (
    <div className="q-results-overview">
      <p className="q-sub">{texts.start}</p>
      <Attention directive={directive} choice={choice} />
      <About directive={directive} />
      {directive.may.exportGold ? <GoldButton directiveId={directive.id} /> : null}
    </div>
  );
}

function Attention({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts).attention;
  const { id, statements } = directive;
  const orders = statements.flatMap((one) => (one.task ? [{ ...one, task: one.task }] : []));
  const groups = [
    {
      key: 'over',
      title: texts.over,
      href: tasksHref(id, { timeState: 'over' }),
      holds: (task: TaskSummary) => task.timeState === 'over',
    },
    {
      key: 'undecided',
      title: texts.undecided,
      href: tasksHref(id, { state: 'unassigned' }),
      holds: isUndecided,
    },
    {
      key: 'submitted',
      title: texts.submitted,
      href: tasksHref(id, { state: 'submitted' }),
      holds: (task: TaskSummary) => task.state === 'submitted',
    },
    {
      key: 'soon',
      title: texts.soon,
      href: tasksHref(id, { timeState: 'soon' }),
      holds: (task: TaskSummary) => task.timeState === 'soon',
    },
  ]
    .map((group) => ({ ...group, orders: orders.filter((one) => group.holds(one.task)) }))
    .filter((group) => group.orders.length > 0);
  if (groups.length === 0) return <p>{texts.none}</p>;
  return groups.map((group) => (
    <section key={group.key}>
      <h2>
        <a className="q-plain" href={group.href}>
          {group.title} <b>{group.orders.length}</b>
        </a>
      </h2>
      <ul className="q-results-lines">
        {group.orders.slice(0, MOST).map((one) => (
          <OrderLine key={one.id} task={one.task} href={choice.hrefOf(one.id)} />
        ))}
      </ul>
      {group.orders.length > MOST ? (
        <a className="q-link q-xs" href={group.href}>
          {texts.rest(group.orders.length - MOST)}
        </a>
      ) : null}
    </section>
  ));
}

function About({ directive }: { directive: WholeDirective }) {
  const texts = useTexts(pageTexts);
  const { header, circulation, custodian, inForceOn, inForceBy, readers } = directive;
  const bodies = byBody(readers);
  const signers = header.signers.flatMap((one) => (one.name === null ? [] : [one]));
  return (
    <section>
      <h2>{texts.facts.title}</h2>
      <KeyValues
        rows={[
          [texts.facts.issuer, header.issuer?.name ?? null],
          [texts.facts.issued, header.issuedOn ? formatDate(header.issuedOn) : null],
          [
            texts.facts.signer,
            signers.length === 0 ? null : (
              <span key="signer" lang="vi">
                {signers.map((one) => one.name).join(', ')}
              </span>
            ),
          ],
          [
            texts.facts.force,
            inForceOn ? (
              <>
                {formatDate(inForceOn)} {inForceBy ? <Source>{texts.facts.by(inForceBy)}</Source> : null}
              </>
            ) : null,
          ],
          [texts.facts.custodian, custodian.name],
          [
            texts.facts.circulation,
            circulation ? (
              <span key="circulation" lang="vi">
                {circulation}
              </span>
            ) : null,
          ],
          [
            texts.facts.readers,
            readers.length === 0 ? null : (
              <details key="readers" className="q-results-readers">
                <summary>{texts.facts.readerCount(bodies.size)}</summary>
                <ul>
                  {[...bodies].map(([id, { name, bases }]) => (
                    <li key={id}>
                      {name} <Source>{bases.map((basis) => texts.basis[basis]).join(', ')}</Source>
                    </li>
                  ))}
                </ul>
              </details>
            ),
          ],
        ]}
      />
    </section>
  );
}

type Reader = WholeDirective['readers'][number];

/** A body may read for several reasons; it stands once. */
function byBody(readers: readonly Reader[]) {
  const found = new Map<string, { name: string; bases: Reader['basis'][] }>();
  for (const { body, basis } of readers) {
    const one = found.get(body.id) ?? { name: body.name, bases: [] };
    if (!one.bases.includes(basis)) one.bases.push(basis);
    found.set(body.id, one);
  }
  return found;
}
