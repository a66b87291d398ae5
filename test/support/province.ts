import type { Role } from '../../src/modules/access/index.ts';
import { newId } from '../../src/platform/ids/id.ts';
import type { TestDatabase } from './database.ts';

export interface TestPerson {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly bodyKey: BodyKey;
  readonly jurisdictionId: string;
}

/** A small province: enough bodies and people for each kind of right. */
export interface Province {
  readonly jurisdictionId: string;
  readonly bodies: Readonly<Record<BodyKey, string>>;
  readonly people: readonly TestPerson[];
}

const BODIES = {
  'tinh-uy': ['Tỉnh ủy', 'party-committee', 'province', null],
  'ban-thuong-vu': ['Ban Thường vụ Tỉnh ủy', 'standing-committee', 'province', 'tinh-uy'],
  'van-phong-tinh-uy': ['Văn phòng Tỉnh ủy', 'office', 'province', 'tinh-uy'],
  'uy-ban-kiem-tra': ['Ủy ban Kiểm tra Tỉnh ủy', 'inspection-committee', 'province', 'tinh-uy'],
  'dang-uy-ubnd': ['Đảng ủy UBND tỉnh', 'party-committee', 'province', 'tinh-uy'],
  'ubnd-tinh': ['UBND tỉnh', 'peoples-committee', 'province', null],
  'van-phong-ubnd': ['Văn phòng UBND tỉnh', 'office', 'province', 'ubnd-tinh'],
  'so-xay-dung': ['Sở Xây dựng', 'department', 'province', 'ubnd-tinh'],
  'so-tai-chinh': ['Sở Tài chính', 'department', 'province', 'ubnd-tinh'],
  'so-noi-vu': ['Sở Nội vụ', 'department', 'province', 'ubnd-tinh'],
  'xa-tan-lap': ['UBND xã Tân Lập', 'peoples-committee', 'commune', 'ubnd-tinh'],
  'phuong-lam-khe': ['UBND phường Lam Khê', 'peoples-committee', 'commune', 'ubnd-tinh'],
} as const;
export type BodyKey = keyof typeof BODIES;

const PEOPLE: readonly [name: string, role: Role, body: BodyKey][] = [
  ['Trần Thu Hạnh', 'office', 'van-phong-tinh-uy'],
  ['Nguyễn Văn Quản', 'administrator', 'van-phong-tinh-uy'],
  ['Hoàng Văn Lâm', 'leader', 'tinh-uy'],
  ['Lê Thị Kiểm', 'inspector', 'uy-ban-kiem-tra'],
  ['Phạm Minh Xây', 'focal-point', 'so-xay-dung'],
  ['Đỗ Thị Tài', 'focal-point', 'so-tai-chinh'],
  ['Vũ Văn Nội', 'focal-point', 'so-noi-vu'],
  ['Ngô Thị Tân', 'focal-point', 'xa-tan-lap'],
  ['Bùi Văn Khê', 'focal-point', 'phuong-lam-khe'],
  ['Mai Văn Ủy', 'office', 'van-phong-ubnd'],
];

/** Settles a province: bodies valid since 2020, people with accounts and posts since 2024. */
export async function settleProvince(test: TestDatabase, name: string): Promise<Province> {
  const jurisdictionId = await test.newJurisdiction(name);
  const pool = test.database.pool;
  const bodies = Object.fromEntries(Object.keys(BODIES).map((key) => [key, newId()])) as Record<
    BodyKey,
    string
  >;
  for (const id of Object.values(bodies)) {
    await pool.query('insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3)', [
      jurisdictionId,
      id,
      test.originId,
    ]);
  }
  for (const [key, [bodyName, kind, level, parent]] of Object.entries(BODIES)) {
    await pool.query(
      `insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, name, kind, level, parent_id)
       values ($1, $2, $3, '2020-01-01', $4, $5, $6, $7)`,
      [
        jurisdictionId,
        newId(),
        bodies[key as BodyKey],
        bodyName,
        kind,
        level,
        parent && bodies[parent as BodyKey],
      ],
    );
  }
  const people: TestPerson[] = [];
  for (const [name, role, bodyKey] of PEOPLE) {
    people.push(await seatPerson(test, { jurisdictionId, bodies }, { name, role, bodyKey }));
  }
  return { jurisdictionId, bodies, people };
}

/** Adds somebody with an account, and with a post held since 2024 unless `post` is false. */
export async function seatPerson(
  test: TestDatabase,
  { jurisdictionId, bodies }: Pick<Province, 'jurisdictionId' | 'bodies'>,
  seat: Pick<TestPerson, 'name' | 'role' | 'bodyKey'>,
  { post = true } = {},
): Promise<TestPerson> {
  const { pool } = test.database;
  const [id, userId] = [newId(), newId()];
  const email = `${id}@thu.example`;
  await pool.query(`insert into auth."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
    userId,
    seat.name,
    email,
  ]);
  await pool.query(
    'insert into person (jurisdiction_id, id, origin_id, full_name, email, user_id) values ($1, $2, $3, $4, $5, $6)',
    [jurisdictionId, id, test.originId, seat.name, email, userId],
  );
  if (post) {
    await pool.query(
      `insert into post (jurisdiction_id, id, person_id, organisation_id, title, role, valid_from) values ($1, $2, $3, $4, 'Chuyên viên', $5, '2024-01-01')`,
      [jurisdictionId, newId(), id, bodies[seat.bodyKey], seat.role],
    );
  }
  return { id, userId, jurisdictionId, ...seat };
}
