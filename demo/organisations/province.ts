import type { Organisation, OrganisationKind } from './organisation.ts';

function standing<const Key extends string>(
  key: Key,
  name: string,
  shortName: string,
  kind: OrganisationKind,
  parent: string | null,
  aliases: readonly string[] = [],
  validFrom: string | null = null,
): Organisation<Key> {
  const version = {
    name,
    shortName,
    kind,
    level: 'province',
    parent,
    validFrom,
    validTo: null,
    territory: 'minh-giang',
  } as const;
  return { key, versions: [version], aliases };
}

/** Bodies of the province that exist on the pinned day. */
export const provinceOrganisations = [
  standing('tinh-uy', 'Tỉnh ủy Minh Giang', 'Tỉnh ủy', 'party-committee', null, [
    'Tỉnh ủy',
    'Ban Chấp hành Đảng bộ tỉnh',
  ]),
  standing('btv-tinh-uy', 'Ban Thường vụ Tỉnh ủy', 'BTV Tỉnh ủy', 'standing-committee', 'tinh-uy', [
    'Ban Thường vụ',
    'BTV Tỉnh ủy',
  ]),
  standing('vp-tinh-uy', 'Văn phòng Tỉnh ủy', 'VP Tỉnh ủy', 'office', 'tinh-uy', ['VPTU']),
  standing('ubkt-tinh-uy', 'Ủy ban Kiểm tra Tỉnh ủy', 'UBKT Tỉnh ủy', 'inspection-committee', 'tinh-uy', [
    'UBKTTU',
  ]),
  standing(
    'btgdv-tinh-uy',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Ban TG&DV Tỉnh ủy',
    'party-advisory',
    'tinh-uy',
    ['Ban Tuyên giáo và Dân vận'],
    '2025-02-15',
  ),
  standing(
    'dang-uy-ubnd',
    'Đảng ủy Ủy ban nhân dân tỉnh',
    'Đảng ủy UBND tỉnh',
    'subordinate-party-committee',
    'tinh-uy',
    ['Đảng ủy UBND tỉnh'],
    '2025-02-15',
  ),
  standing(
    'dang-uy-hdnd',
    'Đảng ủy Hội đồng nhân dân tỉnh',
    'Đảng ủy HĐND tỉnh',
    'subordinate-party-committee',
    'tinh-uy',
    ['Đảng ủy HĐND tỉnh'],
    '2025-02-15',
  ),
  standing('mttq-tinh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'UBMTTQ tỉnh', 'front', 'tinh-uy', [
    'Ủy ban MTTQ Việt Nam tỉnh',
    'Mặt trận Tổ quốc tỉnh',
    'MTTQ tỉnh',
  ]),
  standing('hdnd-tinh', 'Hội đồng nhân dân tỉnh Minh Giang', 'HĐND tỉnh', 'peoples-council', null, [
    'Hội đồng nhân dân tỉnh',
    'Thường trực Hội đồng nhân dân tỉnh',
  ]),
  standing('ubnd-tinh', 'Ủy ban nhân dân tỉnh Minh Giang', 'UBND tỉnh', 'peoples-committee', 'hdnd-tinh', [
    'Ủy ban nhân dân tỉnh',
    'Uỷ ban nhân dân tỉnh',
  ]),
  standing('vp-ubnd', 'Văn phòng Ủy ban nhân dân tỉnh', 'VP UBND tỉnh', 'office', 'ubnd-tinh', [
    'Văn phòng UBND tỉnh',
  ]),
  standing('so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'department', 'ubnd-tinh', ['STC']),
  standing('so-xay-dung', 'Sở Xây dựng', 'Sở Xây dựng', 'department', 'ubnd-tinh', ['SXD']),
  standing(
    'so-nnmt',
    'Sở Nông nghiệp và Môi trường',
    'Sở NN và MT',
    'department',
    'ubnd-tinh',
    ['Sở NN&MT', 'SNNMT'],
    '2025-03-01',
  ),
  standing('so-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH và CN', 'department', 'ubnd-tinh', [
    'Sở KH&CN',
    'SKHCN',
  ]),
  standing('so-cong-thuong', 'Sở Công Thương', 'Sở Công Thương', 'department', 'ubnd-tinh', ['SCT']),
  standing('so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'department', 'ubnd-tinh', ['SNV']),
  standing('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL', 'department', 'ubnd-tinh', [
    'Sở VH,TT&DL',
  ]),
  standing('thanh-tra-tinh', 'Thanh tra tỉnh Minh Giang', 'Thanh tra tỉnh', 'department', 'ubnd-tinh', [
    'Thanh tra tỉnh',
  ]),
  standing(
    'bql-kcn',
    'Ban Quản lý các khu công nghiệp tỉnh Minh Giang',
    'BQL các KCN',
    'management-board',
    'ubnd-tinh',
    ['Ban Quản lý các khu công nghiệp', 'Ban Quản lý các KCN'],
  ),
  standing(
    'kho-bac-khu-vuc',
    'Kho bạc Nhà nước khu vực Minh Giang',
    'KBNN khu vực',
    'sector-agency',
    null,
    ['Kho bạc khu vực'],
    '2025-03-01',
  ),
] as const;

/** A body that keeps its place while its name and seat in the State change: two renamings in one year. */
export const taxOffice = {
  key: 'thue-tinh',
  versions: [
    {
      name: 'Cục Thuế tỉnh Minh Giang',
      shortName: 'Cục Thuế tỉnh',
      kind: 'sector-agency',
      level: 'province',
      parent: null,
      validFrom: null,
      validTo: '2025-03-01',
      territory: 'minh-giang',
    },
    {
      name: 'Chi cục Thuế khu vực Minh Giang',
      shortName: 'Chi cục Thuế khu vực',
      kind: 'sector-agency',
      level: 'province',
      parent: null,
      validFrom: '2025-03-01',
      validTo: '2025-07-01',
      territory: 'minh-giang',
    },
    {
      name: 'Thuế tỉnh Minh Giang',
      shortName: 'Thuế tỉnh',
      kind: 'sector-agency',
      level: 'province',
      parent: null,
      validFrom: '2025-07-01',
      validTo: null,
      territory: 'minh-giang',
    },
  ],
  aliases: ['Cục Thuế tỉnh', 'Thuế tỉnh'],
} as const satisfies Organisation;
