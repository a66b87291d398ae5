import { Card } from '../../../web/design/index.ts';
import { addDays, formatDate, useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';

/** Who holds a post here on the day, and who did before. */
export function PeopleCard({ page }: { page: BodyPage }) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const holds = (person: BodyPage['people'][number]) =>
    person.from <= page.on && (person.to === null || page.on < person.to);
  return (
    <Card title={words.people} aside={String(page.people.filter(holds).length)}>
      {page.people.length === 0 ? <p className="q-org-none">{words.peopleNone}</p> : null}
      <ul className="q-org-list">
        {page.people.map((person) => (
          <li
            key={`${person.personId} ${person.from} ${person.role}`}
            className={holds(person) ? undefined : 'q-org-past'}
          >
            {page.may.readPeople ? (
              <a className="q-link" lang="vi" href={`/people/${person.personId}`}>
                {person.name}
              </a>
            ) : (
              <b lang="vi">{person.name}</b>
            )}
            <small>
              {[
                person.title,
                kinds.role[person.role],
                holds(person)
                  ? null
                  : person.to === null
                    ? words.effective(formatDate(person.from))
                    : `${words.formerly}, ${words.period(formatDate(person.from), formatDate(addDays(person.to, -1)))}`,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
