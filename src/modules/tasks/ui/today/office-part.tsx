import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../../web/design/index.ts';
import { formatDate, formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useCitation } from '../../../directives/ui/citation.ts';
import type { Today } from '../../tasks.schema.ts';
import { directivesIn } from '../give/sources.ts';
import { registerHref } from '../register/register-filter.ts';
import { LateBodies } from './late-bodies.tsx';
import { TaskLines } from './task-lines.tsx';
import { ToConfirm } from './to-confirm.tsx';
import { texts } from './today.texts.ts';

/** What an office comes for: results to confirm, work nobody has, what has gone late. */
export function OfficePart({ office, today }: { office: NonNullable<Today['office']>; today: Today }) {
  const words = useTexts(texts);
  const language = useLanguage();
  return (
    <>
      <div className="q-today-col">
        <ToConfirm panel={office.toConfirm} />
        <TaskLines title={words.refused} panel={office.refused} />
        <TaskLines title={words.unassigned} panel={office.unassigned} body={false} />
        <Imports />
      </div>
      <div className="q-today-col">
        <TaskLines
          title={words.newlyOver}
          panel={office.newlyOver}
          aside={
            <a className="q-link" href={registerHref(office.newlyOver.opens)}>
              {words.since(formatDate(today.newlySince), formatNumber(office.newlyOver.count, language))}
            </a>
          }
        />
        <TaskLines title={words.soon} panel={office.soon} />
        <LateBodies late={office.late} />
      </div>
    </>
  );
}

/** Directives that were read and wait to be confirmed. */
function Imports() {
  const words = useTexts(texts);
  const language = useLanguage();
  const cite = useCitation();
  const { data } = useQuery(directivesIn('confirming', 6));
  if (!data || data.total === 0) return null;
  return (
    <Card
      title={words.imports}
      aside={
        <a className="q-link" href="/directives?state=confirming">
          {words.all(formatNumber(data.total, language))}
        </a>
      }
    >
      <ul className="q-today-imports">
        {data.rows.map((row) => (
          <li key={row.id}>
            <a className="q-plain" href={`/directives/${row.id}/confirm`}>
              <span lang="vi">{cite(row) ?? row.title ?? row.fileName}</span>
            </a>
            <small>
              {row.toConfirm && row.toConfirm.unclassified + row.toConfirm.unconfirmed > 0
                ? words.importLeft(row.toConfirm.unclassified, row.toConfirm.unconfirmed)
                : words.importReady}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
