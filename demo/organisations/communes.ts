import { type CommuneSlug, communeName, communes } from '../places.ts';
import type { Organisation } from './organisation.ts';

/** "ubnd-xa-tan-lap" for the People's Committee, "dang-uy-xa-tan-lap" for the Party committee. */
export type CommuneBodyKey = `${'ubnd' | 'dang-uy'}-${CommuneSlug}`;

const FROM = '2025-07-01';

function committee(commune: (typeof communes)[number]): Organisation<CommuneBodyKey> {
  const name = communeName(commune);
  return {
    key: `ubnd-${commune.slug}`,
    versions: [
      {
        name: `Ủy ban nhân dân ${name}`,
        shortName: `UBND ${name}`,
        kind: 'peoples-committee',
        level: 'commune',
        parent: 'ubnd-tinh',
        validFrom: FROM,
        validTo: null,
        territory: commune.slug,
      },
    ],
    aliases: [`UBND ${name}`, `Uỷ ban nhân dân ${name}`],
  };
}

function party(commune: (typeof communes)[number]): Organisation<CommuneBodyKey> {
  const name = communeName(commune);
  return {
    key: `dang-uy-${commune.slug}`,
    versions: [
      {
        name: `Đảng ủy ${name}`,
        shortName: `Đảng ủy ${name}`,
        kind: 'party-committee',
        level: 'commune',
        parent: 'tinh-uy',
        validFrom: FROM,
        validTo: null,
        territory: commune.slug,
      },
    ],
    aliases: [],
  };
}

/** People's and Party committees of the nine communes and wards. */
export const communeOrganisations: readonly Organisation<CommuneBodyKey>[] = [
  ...communes.map(committee),
  ...communes.map(party),
];
