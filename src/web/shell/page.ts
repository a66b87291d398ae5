import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { IconName } from '../design/icon.tsx';
import type { Language } from '../i18n/language.ts';
import type { Session } from './session.ts';

/** One page a module contributes. Its script is loaded when it is first opened. */
export type Page = {
  /** e.g. `/tasks`, `/tasks/$id` */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  /** Starts fetching what the page will ask for, while its script is still on its way. */
  prepare?: (context: {
    queries: QueryClient;
    params: Readonly<Record<string, string>>;
    search: Search;
  }) => void;
  /** Its entry in the navigation; a page without one is reached from others. */
  menu?: MenuEntry;
  /** Who sees it at all; everyone signed in when absent. */
  may?: (session: Session) => boolean;
};

/** An entry of the navigation. */
export type MenuEntry = {
  label: Readonly<Record<Language, string>>;
  icon: IconName;
  /** Small comes first. The first four stand in the bar of a phone. */
  order: number;
  /** Kept under "Thêm" on a wide screen too. */
  more?: boolean;
};

/** The filters of an address: a name that is given twice holds a list. */
export type Search = Readonly<Record<string, string | readonly string[]>>;
