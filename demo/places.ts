import type { IsoDate } from './organisations/organisation.ts';

export interface Place {
  readonly key: string;
  readonly name: string;
  readonly kind: 'tinh' | 'thanh-pho' | 'huyen' | 'phuong' | 'xa';
  readonly parent: string | null;
  readonly validFrom: IsoDate | null;
  /** First day on which it is no more. */
  readonly validTo: IsoDate | null;
  /** True where the place belongs to the dynamic region along the river Lam Khê. */
  readonly region: boolean;
}

/** A commune of today: its key carries both its Party committee and its People's Committee. */
export interface Commune<Slug extends string = string> {
  readonly slug: Slug;
  /** "Lam Khê", without the kind. */
  readonly name: string;
  readonly kind: 'phuong' | 'xa';
  /** Key of the district it came out of on 1 July 2025, and the share of that district's people it took. */
  readonly from: 'tp-minh-thanh' | 'huyen-lam-giang' | 'huyen-dong-van';
  readonly share: number;
  readonly region: boolean;
}

export const communes = [
  {
    slug: 'phuong-minh-thanh',
    name: 'Minh Thành',
    kind: 'phuong',
    from: 'tp-minh-thanh',
    share: 0.57,
    region: true,
  },
  {
    slug: 'phuong-bac-son',
    name: 'Bắc Sơn',
    kind: 'phuong',
    from: 'tp-minh-thanh',
    share: 0.43,
    region: true,
  },
  {
    slug: 'phuong-lam-khe',
    name: 'Lam Khê',
    kind: 'phuong',
    from: 'huyen-lam-giang',
    share: 0.41,
    region: true,
  },
  { slug: 'xa-phu-khe', name: 'Phú Khê', kind: 'xa', from: 'huyen-lam-giang', share: 0.33, region: true },
  { slug: 'xa-tan-lap', name: 'Tân Lập', kind: 'xa', from: 'huyen-lam-giang', share: 0.26, region: true },
  { slug: 'xa-dong-vai', name: 'Đồng Vải', kind: 'xa', from: 'huyen-dong-van', share: 0.34, region: true },
  { slug: 'xa-dong-ha', name: 'Đông Hà', kind: 'xa', from: 'huyen-dong-van', share: 0.27, region: false },
  { slug: 'xa-van-giang', name: 'Vân Giang', kind: 'xa', from: 'huyen-dong-van', share: 0.22, region: false },
  {
    slug: 'xa-thuong-son',
    name: 'Thượng Sơn',
    kind: 'xa',
    from: 'huyen-dong-van',
    share: 0.17,
    region: false,
  },
] as const satisfies readonly Commune[];

export type CommuneSlug = (typeof communes)[number]['slug'];

const district = (key: Commune['from'], name: string, kind: 'thanh-pho' | 'huyen'): Place => ({
  key,
  name,
  kind,
  parent: 'minh-giang',
  validFrom: null,
  validTo: '2025-07-01',
  region: false,
});

/** Kind as it stands before a name inside a sentence: "phường Lam Khê". */
export function communeName(commune: Commune): string {
  return `${commune.kind === 'phuong' ? 'phường' : 'xã'} ${commune.name}`;
}

/** The province, its three districts until 30 June 2025 and its nine communes since. */
export const places: readonly Place[] = [
  {
    key: 'minh-giang',
    name: 'tỉnh Minh Giang',
    kind: 'tinh',
    parent: null,
    validFrom: null,
    validTo: null,
    region: false,
  },
  district('tp-minh-thanh', 'thành phố Minh Thành', 'thanh-pho'),
  district('huyen-lam-giang', 'huyện Lam Giang', 'huyen'),
  district('huyen-dong-van', 'huyện Đồng Vân', 'huyen'),
  ...communes.map((commune) => ({
    key: commune.slug,
    name: communeName(commune),
    kind: commune.kind,
    parent: 'minh-giang',
    validFrom: '2025-07-01',
    validTo: null,
    region: commune.region,
  })),
];
