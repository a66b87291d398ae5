import type { Day } from '../../platform/clock/clock.ts';
import type { OrganisationKind, OrganisationLevel } from './kind.ts';

/** What a body is called, what it is and where it stands. */
export interface Nature {
  readonly name: string;
  readonly shortName: string | null;
  readonly code: string | null;
  readonly kind: OrganisationKind;
  readonly level: OrganisationLevel;
  readonly parentId: string | null;
  readonly territory: string | null;
}

/** What a body was over a stretch of days, `validTo` being the first day on which it no longer was so. */
export interface Stretch extends Nature {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** A stretch as it was recorded: the second clock says from when to when we held it to be so. */
export interface Version extends Stretch {
  readonly id: string;
  readonly bodyId: string;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
}

export const covers = (stretch: Pick<Stretch, 'validFrom' | 'validTo'>, day: Day): boolean =>
  stretch.validFrom <= day && (stretch.validTo === null || day < stretch.validTo);

/** The versions held at an instant (now where none is given), oldest stretch first; they never overlap. */
export const asKnown = (versions: readonly Version[], at: Date | null = null): readonly Version[] =>
  versions
    .filter((version) =>
      at === null
        ? version.supersededAt === null
        : version.recordedAt <= at && (version.supersededAt === null || at < version.supersededAt),
    )
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

/** What the body was on a day, as known at an instant; null where it did not live then. */
export const versionOn = (versions: readonly Version[], day: Day, at: Date | null = null): Version | null =>
  asKnown(versions, at).find((version) => covers(version, day)) ?? null;
