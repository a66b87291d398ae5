import { Card } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { Today } from '../../tasks.schema.ts';
import { registerHref } from '../register/register-filter.ts';
import { texts } from './today.texts.ts';

/** Bodies with most overdue tasks; each figure opens its list. */
export function LateBodies({ late }: { late: NonNullable<Today['overview']>['late'] }) {
  const words = useTexts(texts);
  const most = late[0]?.count ?? 0;
  if (most === 0) return null;
  return (
    <Card title={words.late}>
      <ul className="q-today-late">
        {late.map(({ body, count, opens }) => (
          <li key={body.id}>
            <span>{body.name}</span>
            <i aria-hidden="true">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </i>
            <a className="q-link" href={registerHref(opens)}>
              {words.lateN(count)}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
