import { communeOrganisations } from './organisations/communes.ts';
import { formerOrganisations } from './organisations/former.ts';
import type { IsoDate, Organisation, OrganisationVersion } from './organisations/organisation.ts';
import { provinceOrganisations, taxOffice } from './organisations/province.ts';
import type { OrganisationKey } from './organisations/succession.ts';
import { communes } from './places.ts';

export type { IsoDate, Organisation, OrganisationVersion } from './organisations/organisation.ts';
export { RECORDS_BEGIN } from './organisations/organisation.ts';
export { type OrganisationKey, successions } from './organisations/succession.ts';

/** Every body of the province, of today and of before, in the order a directory would show them. */
export const organisations: readonly Organisation<OrganisationKey>[] = [
  ...provinceOrganisations,
  taxOffice,
  ...communeOrganisations,
  ...formerOrganisations,
];

const byKey = new Map<OrganisationKey, Organisation<OrganisationKey>>(
  organisations.map((organisation) => [organisation.key, organisation]),
);

/** The body with that key; every key of the type has one. */
export function organisation(key: OrganisationKey): Organisation<OrganisationKey> {
  const found = byKey.get(key);
  if (!found) throw new Error(`No body has the key ${key}.`);
  return found;
}

/** What the body was on a day, or null where it did not exist. */
export function versionOn(key: OrganisationKey, day: IsoDate): OrganisationVersion | null {
  const covers = (version: OrganisationVersion) =>
    (version.validFrom === null || version.validFrom <= day) &&
    (version.validTo === null || day < version.validTo);
  return organisation(key).versions.find(covers) ?? null;
}

/** People's Committees of the communes and wards in the dynamic region: "các xã, phường trong vùng". */
export const regionCommittees = communes
  .filter((commune) => commune.region)
  .map((commune) => `ubnd-${commune.slug}` as const);

/** Their Party committees: "các đảng ủy xã, phường trong vùng". */
export const regionParties = communes
  .filter((commune) => commune.region)
  .map((commune) => `dang-uy-${commune.slug}` as const);

/** "Các phường trong vùng". */
export const regionWards = communes
  .filter((commune) => commune.region && commune.kind === 'phuong')
  .map((commune) => `ubnd-${commune.slug}` as const);
