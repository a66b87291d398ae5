import type { IsoDate, OrganisationKey } from './organisations.ts';
import type { CommuneSlug } from './places.ts';

export type DemoRole = 'administrator' | 'office' | 'focal-point' | 'leader' | 'inspector';

/** A post held in a body; `to` is the first day on which it is held no more, null while it is. */
export interface Post {
  readonly body: OrganisationKey;
  readonly role: DemoRole;
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface Person<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  /** At minhgiang.example, a name that can never receive mail (RFC 2606). */
  readonly email: string;
  readonly posts: readonly Post[];
}

const START = '2024-01-02';

function person<const Key extends string>(
  key: Key,
  name: string,
  mailbox: string,
  ...posts: Post[]
): Person<Key> {
  return { key, name, email: `${mailbox}@minhgiang.example`, posts };
}

function post(
  body: OrganisationKey,
  role: DemoRole,
  title: string,
  from = START,
  to: IsoDate | null = null,
): Post {
  return { body, role, title, from, to };
}

/** A commune has one focal point for both its committees; those of the wards came from the old districts. */
function commune(slug: CommuneSlug, from = '2025-07-01'): Post[] {
  const title = 'Phó Chánh Văn phòng HĐND và UBND';
  return [
    post(`ubnd-${slug}`, 'focal-point', title, from),
    post(`dang-uy-${slug}`, 'focal-point', 'Chuyên viên Văn phòng Đảng ủy', from),
  ];
}

function district(state: OrganisationKey, party: OrganisationKey): Post[] {
  return [
    post(state, 'focal-point', 'Chuyên viên Văn phòng HĐND và UBND', START, '2025-07-01'),
    post(party, 'focal-point', 'Chuyên viên tổng hợp', START, '2025-07-01'),
  ];
}

const CLERK = 'Chuyên viên tổng hợp';

export const people = [
  person(
    'do-minh-quan',
    'Đỗ Minh Quân',
    'quan.do',
    post('vp-tinh-uy', 'administrator', 'Trưởng phòng Chuyển đổi số - Cơ yếu'),
  ),
  person('tran-thu-hanh', 'Trần Thu Hạnh', 'hanh.tran', post('vp-tinh-uy', 'office', 'Chuyên viên')),
  person('le-quang-huy', 'Lê Quang Huy', 'huy.le', post('vp-ubnd', 'office', 'Chuyên viên')),
  person(
    'hoang-van-lam',
    'Hoàng Văn Lâm',
    'lam.hoang',
    post('tinh-uy', 'leader', 'Bí thư Tỉnh ủy', '2025-05-12'),
  ),
  person(
    'vu-ngoc-khanh',
    'Vũ Ngọc Khánh',
    'khanh.vu',
    post('ubnd-tinh', 'leader', 'Chủ tịch UBND tỉnh', '2024-06-20'),
  ),
  person(
    'dang-thi-mai',
    'Đặng Thị Mai',
    'mai.dang',
    post('ubkt-tinh-uy', 'inspector', 'Phó Chủ nhiệm'),
    post('ubkt-tinh-uy', 'focal-point', 'Phó Chủ nhiệm'),
  ),
  person(
    'bui-anh-tu',
    'Bùi Anh Tú',
    'tu.bui',
    post('vp-tinh-uy', 'focal-point', 'Phó Trưởng phòng Tổng hợp'),
  ),
  person(
    'ta-thi-quyen',
    'Tạ Thị Quyên',
    'quyen.ta',
    post('vp-ubnd', 'focal-point', 'Phó Trưởng phòng Tổng hợp'),
    post('bcsd-ubnd', 'focal-point', 'Thư ký', START, '2025-02-15'),
    post('dang-uy-ubnd', 'focal-point', 'Chuyên viên Văn phòng Đảng ủy', '2025-02-15'),
  ),
  person(
    'mai-van-dung',
    'Mai Văn Dũng',
    'dung.mai',
    post('dang-doan-hdnd', 'focal-point', 'Thư ký', START, '2025-02-15'),
    post('dang-uy-hdnd', 'focal-point', 'Chuyên viên Văn phòng Đảng ủy', '2025-02-15'),
  ),
  person(
    'ha-thi-ngan',
    'Hà Thị Ngân',
    'ngan.ha',
    post('ban-tuyen-giao', 'focal-point', CLERK, START, '2025-02-15'),
    post('ban-dan-van', 'focal-point', CLERK, START, '2025-02-15'),
    post('btgdv-tinh-uy', 'focal-point', CLERK, '2025-02-15'),
  ),
  person(
    'luong-thi-hoa',
    'Lương Thị Hoa',
    'hoa.luong',
    post('mttq-tinh', 'focal-point', 'Phó Trưởng ban Dân chủ - Pháp luật'),
  ),
  person(
    'nguyen-thi-phuong',
    'Nguyễn Thị Phương',
    'phuong.nguyen',
    post('so-khdt', 'focal-point', CLERK, START, '2025-03-01'),
    post('so-tai-chinh', 'focal-point', 'Phó Trưởng phòng Tổng hợp - Quy hoạch', '2025-03-01'),
  ),
  person(
    'truong-van-loc',
    'Trương Văn Lộc',
    'loc.truong',
    post('so-tai-chinh', 'focal-point', 'Chuyên viên Phòng Quản lý ngân sách', START, '2025-03-01'),
  ),
  person(
    'pham-tuan-anh',
    'Phạm Tuấn Anh',
    'anh.pham',
    post('so-gtvt', 'focal-point', CLERK, START, '2025-03-01'),
    post('so-xay-dung', 'focal-point', 'Phó Chánh Văn phòng', '2025-03-01'),
  ),
  person(
    'kieu-thi-van',
    'Kiều Thị Vân',
    'van.kieu',
    post('so-xay-dung', 'focal-point', CLERK, START, '2025-03-01'),
  ),
  person(
    'ly-van-son',
    'Lý Văn Sơn',
    'son.ly',
    post('so-tnmt', 'focal-point', CLERK, START, '2025-03-01'),
    post('so-nnmt', 'focal-point', 'Phó Chánh Văn phòng', '2025-03-01'),
  ),
  person(
    'trinh-hai-nam',
    'Trịnh Hải Nam',
    'nam.trinh',
    post('so-khcn', 'focal-point', 'Trưởng phòng Chuyển đổi số', '2025-03-01'),
  ),
  person('dinh-thi-thao', 'Đinh Thị Thảo', 'thao.dinh', post('so-cong-thuong', 'focal-point', CLERK)),
  person('vu-dinh-long', 'Vũ Đình Long', 'long.vu', post('so-noi-vu', 'focal-point', CLERK)),
  person('phung-van-chien', 'Phùng Văn Chiến', 'chien.phung', post('thanh-tra-tinh', 'focal-point', CLERK)),
  person('cao-xuan-bach', 'Cao Xuân Bách', 'bach.cao', post('bql-kcn', 'focal-point', 'Phó Chánh Văn phòng')),
  person(
    'khong-van-manh',
    'Khổng Văn Mạnh',
    'manh.khong',
    post('bqlda-dong-vai', 'focal-point', 'Trưởng phòng Kế hoạch', START, '2026-11-06'),
  ),
  person(
    'nguyen-huu-phuoc',
    'Nguyễn Hữu Phước',
    'phuoc.nguyen',
    ...district('ubnd-tp-minh-thanh', 'thanh-uy-minh-thanh'),
    ...commune('phuong-minh-thanh'),
  ),
  person('hoang-thi-yen', 'Hoàng Thị Yến', 'yen.hoang', ...commune('phuong-bac-son')),
  person(
    'tran-van-huong',
    'Trần Văn Hưởng',
    'huong.tran',
    ...district('ubnd-huyen-lam-giang', 'huyen-uy-lam-giang'),
    ...commune('phuong-lam-khe'),
  ),
  person('le-hong-nhung', 'Lê Hồng Nhung', 'nhung.le', ...commune('xa-phu-khe')),
  person('duong-thi-hien', 'Dương Thị Hiền', 'hien.duong', ...commune('xa-tan-lap')),
  person(
    'nong-van-kien',
    'Nông Văn Kiên',
    'kien.nong',
    ...district('ubnd-huyen-dong-van', 'huyen-uy-dong-van'),
    ...commune('xa-dong-vai'),
  ),
  person('phan-van-quy', 'Phan Văn Quý', 'quy.phan', ...commune('xa-dong-ha')),
  person('trieu-thi-duyen', 'Triệu Thị Duyên', 'duyen.trieu', ...commune('xa-van-giang')),
  person('luong-van-thuc', 'Lường Văn Thức', 'thuc.luong', ...commune('xa-thuong-son')),
] as const;

export type PersonKey = (typeof people)[number]['key'];

/** Posts held on a day by the person with that key. */
export function postsOn(key: PersonKey, day: IsoDate): readonly Post[] {
  const holder = people.find((candidate) => candidate.key === key);
  return holder?.posts.filter((held) => held.from <= day && (held.to === null || day < held.to)) ?? [];
}

/** The focal point of a body on a day. Throws where nobody holds that post: the story is then wrong. */
export function focalPoint(body: OrganisationKey, day: IsoDate): PersonKey {
  const found = people.find((candidate) =>
    postsOn(candidate.key, day).some((held) => held.body === body && held.role === 'focal-point'),
  );
  if (!found) throw new Error(`${body} has no focal point on ${day}.`);
  return found.key;
}
