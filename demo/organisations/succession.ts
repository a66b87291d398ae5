import { communes } from '../places.ts';
import type { CommuneBodyKey } from './communes.ts';
import type { formerOrganisations } from './former.ts';
import type { Succession } from './organisation.ts';
import type { provinceOrganisations, taxOffice } from './province.ts';

export type OrganisationKey =
  | (typeof provinceOrganisations)[number]['key']
  | (typeof formerOrganisations)[number]['key']
  | typeof taxOffice.key
  | CommuneBodyKey;

type Edge = Succession<OrganisationKey>;

const PARTY_BASIS =
  'Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương; Quyết định số 1486-QĐ/TU ngày 13/02/2025 của Ban Thường vụ Tỉnh ủy Minh Giang';
const DEPARTMENT_BASIS =
  'Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ; Nghị quyết số 08/NQ-HĐND ngày 27/02/2025 của HĐND tỉnh Minh Giang';
const DISTRICT_BASIS =
  'Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội; Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
const DISTRICT_PARTY_BASIS =
  'Kết thúc hoạt động cấp huyện từ 01/7/2025; Quyết định số 1702-QĐ/TU ngày 27/6/2025 của Ban Thường vụ Tỉnh ủy Minh Giang';
const BOARD_BASIS = 'Quyết định số 1045/QĐ-UBND ngày 30/10/2026 của UBND tỉnh Minh Giang';
const TREASURY_BASIS = 'Tổ chức lại Kho bạc Nhà nước theo khu vực từ ngày 01/3/2025 của Bộ Tài chính';
const STEERING_BASIS =
  'Quyết định số 2466/QĐ-UBND ngày 25/12/2025 của UBND tỉnh Minh Giang về giải thể Ban Chỉ đạo';

const party = (from: OrganisationKey, to: OrganisationKey, kind: Edge['kind']): Edge => ({
  from,
  to,
  kind,
  on: '2025-02-15',
  legalBasis: PARTY_BASIS,
  fictional: true,
});

const department = (
  from: OrganisationKey,
  to: OrganisationKey,
  kind: Edge['kind'],
  functions?: string,
): Edge => ({
  from,
  to,
  kind,
  on: '2025-03-01',
  legalBasis: DEPARTMENT_BASIS,
  fictional: true,
  ...(functions === undefined ? {} : { functions }),
});

const board = (to: OrganisationKey, functions: string): Edge => ({
  from: 'bqlda-dong-vai',
  to,
  kind: 'split',
  on: '2026-11-06',
  legalBasis: BOARD_BASIS,
  fictional: true,
  functions,
});

const districtCommittees = {
  'tp-minh-thanh': ['ubnd-tp-minh-thanh', 'thanh-uy-minh-thanh'],
  'huyen-lam-giang': ['ubnd-huyen-lam-giang', 'huyen-uy-lam-giang'],
  'huyen-dong-van': ['ubnd-huyen-dong-van', 'huyen-uy-dong-van'],
} as const;

function districtEdges(commune: (typeof communes)[number]): readonly Edge[] {
  const [state, committee] = districtCommittees[commune.from];
  const edge = { kind: 'split', on: '2025-07-01', share: commune.share } as const;
  return [
    { ...edge, from: state, to: `ubnd-${commune.slug}`, legalBasis: DISTRICT_BASIS, fictional: false },
    {
      ...edge,
      from: committee,
      to: `dang-uy-${commune.slug}`,
      legalBasis: DISTRICT_PARTY_BASIS,
      fictional: true,
    },
  ];
}

/** Every arrow of succession in the province, by day. */
export const successions: readonly Edge[] = [
  party('bcsd-ubnd', 'dang-uy-ubnd', 'transfer'),
  party('dang-doan-hdnd', 'dang-uy-hdnd', 'transfer'),
  party('ban-tuyen-giao', 'btgdv-tinh-uy', 'merge'),
  party('ban-dan-van', 'btgdv-tinh-uy', 'merge'),
  department('so-khdt', 'so-tai-chinh', 'merge'),
  department('so-gtvt', 'so-xay-dung', 'merge'),
  department('so-tnmt', 'so-nnmt', 'merge'),
  department('so-nnptnt', 'so-nnmt', 'merge'),
  department('so-tttt', 'so-khcn', 'split', 'Chuyển đổi số, công nghệ thông tin, bưu chính, viễn thông'),
  department('so-tttt', 'so-vhttdl', 'split', 'Báo chí, xuất bản'),
  ...communes.flatMap(districtEdges),
  {
    from: 'kho-bac-tinh',
    to: 'kho-bac-khu-vuc',
    kind: 'rename',
    on: '2025-03-01',
    legalBasis: TREASURY_BASIS,
    fictional: false,
  },
  {
    from: 'bcd-gpmb',
    to: null,
    kind: 'abolish',
    on: '2026-01-01',
    legalBasis: STEERING_BASIS,
    fictional: true,
  },
  board('so-xay-dung', 'Đầu tư xây dựng, quyết toán dự án'),
  board('bql-kcn', 'Quản lý hạ tầng trong và ngoài hàng rào khu công nghiệp'),
];
