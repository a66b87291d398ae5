import type {
  OrganisationKind,
  OrganisationLevel,
  SuccessionKind,
} from '../../src/modules/organisations/index.ts';

export type { OrganisationKind, OrganisationLevel, SuccessionKind };

/** ISO calendar day, "2025-07-01". */
export type IsoDate = string;

/** First day of what lies before the records of the demonstration: stands for a `validFrom` of null. */
export const RECORDS_BEGIN: IsoDate = '2020-01-01';

/** What a body was called and where it stood over a stretch of time. */
export interface OrganisationVersion {
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly level: OrganisationLevel;
  /** Key of the body above; null for the two at the top. */
  readonly parent: string | null;
  /** First day; null where it lies before the records of the demonstration. */
  readonly validFrom: IsoDate | null;
  /** First day on which it is so no more; null while it holds. */
  readonly validTo: IsoDate | null;
  /** Key of the place it governs (`demo/places.ts`). */
  readonly territory: string;
}

export interface Organisation<Key extends string = string> {
  /** Stable slug, never shown. */
  readonly key: Key;
  readonly versions: readonly OrganisationVersion[];
  /** Other spellings a document may use. */
  readonly aliases: readonly string[];
}

/** One arrow of succession: what happened to a body, on which day, by which act. */
export interface Succession<Key extends string = string> {
  readonly from: Key;
  /** Null where a body ends without an heir. */
  readonly to: Key | null;
  readonly kind: SuccessionKind;
  /** First day of the new state. */
  readonly on: IsoDate;
  readonly legalBasis: string;
  /** True where the basis names an act of this fictional province (alone or beside a real one). */
  readonly fictional: boolean;
  /** Share of the district's population that comes to this heir, 0..1; only for a territory that is split. */
  readonly share?: number;
  /** Which functions pass on, where not all of them do. */
  readonly functions?: string;
}
