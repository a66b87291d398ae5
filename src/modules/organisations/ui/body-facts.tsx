import { KeyValues } from '../../../web/design/index.ts';
import { addDays, formatDate, useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';

/** What the body is on the day; where it does not live then, what it was last. */
export function BodyFacts({ page, at }: { page: BodyPage; at: string }) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const is =
    page.current ?? page.versions.findLast((version) => version.validFrom <= page.on) ?? page.versions[0];
  if (!is) return null;
  return (
    <KeyValues
      rows={[
        [
          words.name,
          <span key="name" lang="vi">
            {is.name}
          </span>,
        ],
        [
          words.shortName,
          is.shortName && (
            <span key="short" lang="vi">
              {is.shortName}
            </span>
          ),
        ],
        [words.code, is.code],
        [words.kind, kinds.kind[is.kind]],
        [words.level, kinds.level[is.level]],
        [
          words.parent,
          is.parentId === null ? null : (
            <a key={is.parentId} lang="vi" className="q-link" href={`/organisations/${is.parentId}${at}`}>
              {is.parentName}
            </a>
          ),
        ],
        [
          words.territory,
          is.territory && (
            <span key="place" lang="vi">
              {is.territory}
            </span>
          ),
        ],
        [
          words.life,
          page.livesTo === null
            ? words.lifeFrom(formatDate(page.livesFrom))
            : words.lifeFromTo(formatDate(page.livesFrom), formatDate(addDays(page.livesTo, -1))),
        ],
      ]}
    />
  );
}
