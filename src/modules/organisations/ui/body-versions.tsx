import { addDays, formatDate, formatMoment, useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage, BodyVersion } from '../organisations.schema.ts';
import { kindTexts } from './kind.texts.ts';
import { texts } from './organisations.texts.ts';

/** The life of a body, newest stretch first; beneath, what was once held and later corrected. */
export function BodyVersions({ page }: { page: BodyPage }) {
  const words = useTexts(texts);
  return (
    <>
      <ol className="q-org-versions">
        {page.versions.toReversed().map((version) => (
          <Stretch key={version.id} version={version} current={version.id === page.current?.id} />
        ))}
      </ol>
      {page.corrected.length === 0 ? null : (
        <details className="q-org-corrected">
          <summary>
            {words.corrected} ({page.corrected.length})
          </summary>
          <ol className="q-org-versions">
            {page.corrected.map((version) => (
              <Stretch key={version.id} version={version} current={false} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Stretch({ version, current }: { version: BodyVersion; current: boolean }) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const from = formatDate(version.validFrom);
  const details = [
    kinds.kind[version.kind],
    version.parentName === null ? null : `${words.parent.toLocaleLowerCase('vi')} ${version.parentName}`,
    version.territory,
    version.supersededAt === null ? null : words.correctedOn(formatMoment(version.supersededAt)),
  ];
  return (
    <li aria-current={current ? 'true' : undefined}>
      <span className="q-org-period">
        {version.validTo === null
          ? words.periodOpen(from)
          : words.period(from, formatDate(addDays(version.validTo, -1)))}
      </span>
      <div>
        <b lang="vi">{version.name}</b>
        {current ? <span className="q-sr">{words.now}</span> : null}
        <small>{details.filter((one) => one !== null).join(', ')}</small>
      </div>
    </li>
  );
}
