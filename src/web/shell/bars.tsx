import { Icon, type IconName } from '../design/icon.tsx';
import { usePageTitle } from '../design/page-title.ts';
import { MenuItems, Popover } from '../design/popover.tsx';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import type { Page } from './page.ts';
import { PersonMenu } from './person-menu.tsx';
import { Seal } from './seal.tsx';
import { useSession } from './session.ts';
import { shellTexts } from './shell.texts.ts';

type Bar = { entries: readonly Page[]; path: string };

/** Whether a page or one beneath it is shown. */
function isHere(entry: Page, path: string): boolean {
  return entry.path === '/' ? path === '/' : path === entry.path || path.startsWith(`${entry.path}/`);
}

/** The bar at the top of a wide screen: seal, province, navigation, person. */
export function TopBar({ entries, path }: Bar) {
  const texts = useTexts(shellTexts);
  const language = useLanguage();
  const session = useSession();
  const inBar = entries.filter((entry) => !entry.menu!.more);
  const more = entries.filter((entry) => entry.menu!.more);
  return (
    <header className="q-top">
      <a className="q-brand" href="/" title={texts.home}>
        <Seal />
        <b>Quyết</b>
        <span>{session.jurisdiction.name}</span>
      </a>
      <nav className="q-nav" aria-label={texts.navigation}>
        {inBar.map((entry) => (
          <a key={entry.path} href={entry.path} aria-current={isHere(entry, path) ? 'page' : undefined}>
            {entry.menu!.label[language]}
          </a>
        ))}
        {more.length === 0 ? null : <MoreMenu entries={more} path={path} label={texts.more} />}
      </nav>
      <span className="q-grow" />
      <PersonMenu />
    </header>
  );
}

function MoreMenu({ entries, path, label, icon }: Bar & { label: string; icon?: IconName }) {
  const language = useLanguage();
  return (
    <Popover
      trigger={(props) => (
        <button
          type="button"
          className="q-more"
          aria-current={entries.some((entry) => isHere(entry, path)) ? 'true' : undefined}
          {...props}
        >
          {icon ? <Icon name={icon} size="lg" /> : null}
          {label}
          {icon ? null : <Icon name="down" />}
        </button>
      )}
    >
      {(close) => (
        <MenuItems
          close={close}
          items={entries.map((entry) => ({
            key: entry.path,
            href: entry.path,
            icon: entry.menu!.icon,
            label: entry.menu!.label[language],
            current: isHere(entry, path),
          }))}
        />
      )}
    </Popover>
  );
}

/** The bar at the top of a phone: where we are, and the way back. */
export function PhoneBar() {
  const texts = useTexts(shellTexts);
  const page = usePageTitle();
  const session = useSession();
  return (
    <header className="q-phone-top">
      {page.back === undefined ? (
        <a href="/" aria-label={texts.home}>
          <Seal />
        </a>
      ) : (
        <a className="q-icon-btn" href={page.back} aria-label={texts.back}>
          <Icon name="left" size="lg" />
        </a>
      )}
      <div aria-hidden="true">
        <b>{page.title}</b>
        <span>{page.sub ?? session.jurisdiction.name}</span>
      </div>
      <PersonMenu compact />
    </header>
  );
}

/** The bar at the bottom of a phone: the first four pages, the rest under "Thêm". */
export function BottomBar({ entries, path }: Bar) {
  const texts = useTexts(shellTexts);
  const language = useLanguage();
  const page = usePageTitle();
  // A page with a way back is a step inside another; the bar gives its room to the page's own buttons.
  if (entries.length < 2 || page.back !== undefined) return null;
  const few = entries.length <= 5;
  const inBar = few ? entries : entries.slice(0, 4);
  return (
    <nav className="q-bottom" aria-label={texts.navigation}>
      {inBar.map((entry) => (
        <a key={entry.path} href={entry.path} aria-current={isHere(entry, path) ? 'page' : undefined}>
          <Icon name={entry.menu!.icon} size="lg" />
          {entry.menu!.label[language]}
        </a>
      ))}
      {few ? null : <MoreMenu entries={entries.slice(4)} path={path} label={texts.more} icon="more" />}
    </nav>
  );
}
