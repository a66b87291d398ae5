import { History } from '../../../web/design/index.ts';
import { formatDate, inVietnam, useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage, SuccessionKind } from '../organisations.schema.ts';
import { historyTexts } from './history.texts.ts';
import { kindTexts } from './kind.texts.ts';

type Line = BodyPage['history'][number];

/** The trail of a body, newest first, one readable line an act. */
export function BodyHistory({ page }: { page: BodyPage }) {
  const lines = page.history;
  const words = useTexts(historyTexts);
  const kinds = useTexts(kindTexts);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const day = (value: unknown): string => formatDate(text(value));
  const changes = ({ before, after }: Line): string =>
    Object.entries(words.fields)
      .filter(([field]) => after && field in after)
      .map(([field, name]) => {
        const said = (value: unknown): string =>
          field === 'parentId' ? (page.names[text(value)] ?? '') : text(value);
        const [was, is] = [said(before?.[field]), said(after?.[field])];
        const plain = field === 'kind' || field === 'level' || is === '';
        if (plain) return name;
        return was === '' ? words.set(name, is) : words.becomes(name, was, is);
      })
      .join(', ');
  const succession = (value: Line['after']): string => {
    const incomes = value?.toId === page.id && value.fromId !== page.id;
    const said = (incomes ? kinds.received : kinds.succession)[text(value?.kind) as SuccessionKind] ?? '';
    const name = page.names[text(incomes ? value?.fromId : value?.toId)] ?? '';
    return `${said.toLocaleLowerCase('vi')} ${name}`.trim();
  };
  const sentence = (line: Line): string => {
    const { action, before, after } = line;
    switch (action) {
      case 'organisation.founded':
        return words.founded(text(after?.name), day(after?.from));
      case 'organisation.changed':
        return words.changed(changes(line), day(after?.from));
      case 'organisation.ended':
        return words.ended(day(after?.livesTo));
      case 'organisation.end-withdrawn':
        return words.endWithdrawn;
      case 'organisation.alias-added':
        return words.aliasAdded(text(after?.alias));
      case 'organisation.alias-removed':
        return words.aliasRemoved(text(before?.alias));
      case 'organisation.succession-recorded':
        return words.successionRecorded(succession(after), day(after?.effectiveOn));
      case 'organisation.succession-withdrawn':
        return words.successionWithdrawn(succession(before));
      default:
        return words.other(action);
    }
  };
  return (
    <History
      lines={lines.toReversed().map((line) => ({
        id: String(line.seq),
        date: formatDate(inVietnam(line.at).date),
        text: (
          <>
            <b lang="vi">{line.personName ?? words.someone}</b>: {sentence(line)}
            {line.reason ? words.reason(line.reason) : null}
          </>
        ),
      }))}
    />
  );
}
