import type { Column } from '../api/permission-table.ts';
import type { Client, TestProduct } from './product.ts';
import { type BodyKey, type Province, seatPerson } from './province.ts';

/** The callers of the permission table. */
export async function callersOf(product: TestProduct): Promise<Readonly<Record<Column, Client>>> {
  const { test, province, otherProvince } = product;
  const of = (place: Province, body: BodyKey, role?: string): Promise<Client> => {
    const found = place.people.find((one) => one.bodyKey === body && (!role || one.role === role));
    if (!found) throw new Error(`Nobody sits in ${body}.`);
    return product.as(found);
  };
  const leader = await seatPerson(test, province, {
    name: 'Trưởng Nơi Khác',
    role: 'leader',
    bodyKey: 'phuong-lam-khe',
  });
  const nobody = await seatPerson(
    test,
    province,
    { name: 'Người Chưa Giữ Chức', role: 'leader', bodyKey: 'tinh-uy' },
    { post: false },
  );
  return {
    administrator: await of(province, 'van-phong-tinh-uy', 'administrator'),
    office: await of(province, 'van-phong-tinh-uy', 'office'),
    'focal point of the lead': await of(province, 'so-xay-dung'),
    'leader of the issuer': await of(province, 'tinh-uy'),
    inspector: await of(province, 'uy-ban-kiem-tra'),
    'focal point of a cooperating body': await of(province, 'so-tai-chinh'),
    'office of another body': await of(province, 'van-phong-ubnd'),
    'focal point of another body': await of(province, 'phuong-lam-khe'),
    'leader of another body': await product.as(leader),
    'nobody in particular': await product.as(nobody),
    'administrator elsewhere': await of(otherProvince, 'van-phong-tinh-uy', 'administrator'),
    'office elsewhere': await of(otherProvince, 'van-phong-tinh-uy', 'office'),
    'focal point elsewhere': await of(otherProvince, 'so-xay-dung'),
    'leader elsewhere': await of(otherProvince, 'tinh-uy'),
    'inspector elsewhere': await of(otherProvince, 'uy-ban-kiem-tra'),
  };
}
