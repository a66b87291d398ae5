import { course, type DatedAct, toClass } from '../course.ts';
import {
  assign,
  deadline,
  paper,
  progress,
  receive,
  result,
  sendBack,
  submit,
  toDepartmentSuccessor,
  toDistrictSuccessor,
  toPartySuccessor,
  urge,
} from '../steps.ts';
import { child, directive, GIVEN, single } from './given.ts';

const TO_ENVIRONMENT = 'Sở Nông nghiệp và Môi trường kế thừa chức năng của Sở Tài nguyên và Môi trường';
const districts = ['ubnd-tp-minh-thanh', 'ubnd-huyen-lam-giang', 'ubnd-huyen-dong-van'] as const;
const COUNT = 'hoàn thành kiểm đếm, lập phương án bồi thường';

/** 3: Về bồi thường, giải phóng mặt bằng. */
export const clearance: readonly DatedAct[] = [
  ...course({ directive, quote: 'hoàn thành cắm mốc giải phóng mặt bằng đường vành đai' }, 'so-gtvt', [
    assign(GIVEN, { cooperating: ['ubnd-huyen-lam-giang', 'ubnd-tp-minh-thanh'] }),
    receive('2025-01-21'),
    progress('2025-02-19', 45, 'Đã cắm 210 trên 468 mốc'),
    toDepartmentSuccessor('so-xay-dung', 'Sở Xây dựng kế thừa chức năng của Sở Giao thông vận tải'),
    ...result(
      '96/BB-SXD',
      '2025-04-18',
      'Biên bản bàn giao mốc giải phóng mặt bằng đường vành đai phía Đông',
      '2025-04-22',
    ),
  ]),
  ...single(
    'hướng dẫn thống nhất việc xác định giá đất cụ thể',
    'so-tnmt',
    receive('2025-01-21'),
    progress('2025-02-11', 60, 'Đã lấy ý kiến các huyện, thành phố'),
    ...result('387/HD-STNMT', '2025-02-25', 'Hướng dẫn xác định giá đất cụ thể', '2025-02-27'),
  ),
  ...single(
    'tham mưu ban hành quy trình rút gọn',
    'so-tnmt',
    receive('2025-01-22'),
    toDepartmentSuccessor('so-nnmt', TO_ENVIRONMENT),
    progress('2025-05-13', 70, 'Dự thảo đã lấy ý kiến các sở'),
    ...result(
      '1105/QĐ-UBND',
      '2025-06-20',
      'Quyết định ban hành quy trình thu hồi đất, giao đất',
      '2025-06-24',
    ),
  ),
  ...single(
    'công bố đơn giá nhà, công trình',
    'so-xay-dung',
    receive('2025-01-22'),
    progress('2025-03-05', 65, 'Đã khảo sát giá tại 3 khu vực'),
    ...result('468/QĐ-UBND', '2025-03-21', 'Quyết định ban hành đơn giá nhà, công trình', '2025-03-25'),
  ),
  toClass({ directive, quote: COUNT }, GIVEN, districts),
  ...child(
    COUNT,
    'ubnd-tp-minh-thanh',
    receive('2025-01-22'),
    progress('2025-04-22', 50, 'Kiểm đếm 96 trên 188 hộ'),
    ...result('204/BC-UBND', '2025-06-18', 'Báo cáo hoàn thành kiểm đếm, phương án bồi thường', '2025-06-24'),
  ),
  ...child(
    COUNT,
    'ubnd-huyen-lam-giang',
    receive('2025-01-23'),
    progress('2025-05-21', 60, 'Kiểm đếm 240 trên 402 hộ'),
    toDistrictSuccessor('ubnd-phuong-lam-khe', 'Các hộ còn lại thuộc phường Lam Khê'),
    ...result(
      '31/BC-UBND',
      '2025-08-15',
      'Báo cáo hoàn thành kiểm đếm đoạn qua phường Lam Khê',
      '2025-08-19',
    ),
  ),
  ...child(
    COUNT,
    'ubnd-huyen-dong-van',
    receive('2025-01-23'),
    progress('2025-05-28', 35, 'Kiểm đếm 71 trên 204 hộ'),
    toDistrictSuccessor('ubnd-xa-dong-vai', 'Các hộ còn lại thuộc xã Đồng Vải'),
    progress('2025-08-20', 70, 'Kiểm đếm 143 trên 204 hộ'),
    ...result('58/BC-UBND', '2025-10-22', 'Báo cáo hoàn thành kiểm đếm đoạn qua xã Đồng Vải', '2025-10-27'),
  ),
  ...single(
    'hoàn thành khu tái định cư Phú Khê',
    'ubnd-huyen-lam-giang',
    receive('2025-01-22'),
    progress('2025-05-15', 35, 'Xong san nền giai đoạn 1'),
    toDistrictSuccessor('ubnd-xa-phu-khe', 'Khu tái định cư nằm trọn trên địa bàn xã Phú Khê'),
    deadline(
      '2025-09-22',
      '2026-06-30',
      'Gia hạn lần 1: điều chỉnh thiết kế thoát nước, bàn giao chủ đầu tư từ cấp huyện',
    ),
    progress('2026-03-24', 70, 'Xong đường nội bộ, cấp nước'),
    urge('2026-08-11', '611-CV/VPTU', 'Yêu cầu báo cáo nguyên nhân chậm và cam kết thời gian'),
    progress('2026-11-24', 88, 'Còn hạng mục điện chiếu sáng và 12 lô chưa cắm mốc'),
  ),
  ...single(
    'xác định giá đất cụ thể khu tái định cư Bắc Sơn',
    'ubnd-tp-minh-thanh',
    receive('2025-01-23'),
    progress('2025-06-12', 20, 'Đang thuê tư vấn thẩm định giá'),
    toDistrictSuccessor('so-nnmt', 'Thẩm quyền tham mưu giá đất thuộc Sở Nông nghiệp và Môi trường'),
    progress('2026-07-21', 55, 'Đã có chứng thư định giá'),
    deadline('2026-11-10', '2026-12-10', 'Kết luận giao ban Thường trực Tỉnh ủy ngày 09/11/2026'),
    paper('592/TTr-SNNMT', '2026-12-07', 'Tờ trình phê duyệt giá đất cụ thể khu tái định cư Bắc Sơn'),
    progress('2026-12-07', 75, 'Đã trình UBND tỉnh'),
    submit('2026-12-07'),
    sendBack('2026-12-14', 'Chưa có ý kiến của Hội đồng thẩm định giá đất; bổ sung phương án so sánh'),
  ),
  ...single(
    'di chuyển lưới điện trung thế',
    'ubnd-huyen-dong-van',
    receive('2025-01-23'),
    progress('2025-06-04', 40, 'Đã di chuyển 3 trên 8 vị trí cột'),
    toDistrictSuccessor('ubnd-xa-dong-vai', 'Các vị trí còn lại thuộc xã Đồng Vải'),
    ...result('17/BB-UBND', '2025-09-26', 'Biên bản nghiệm thu di chuyển lưới điện trung thế', '2025-09-30'),
  ),
  ...single(
    'vận động Nhân dân đồng thuận bàn giao mặt bằng',
    'ban-dan-van',
    receive('2025-01-21'),
    toPartySuccessor('btgdv-tinh-uy', 'Hợp nhất Ban Tuyên giáo và Ban Dân vận'),
    progress('2025-06-17', 40, 'Tổ chức 26 cuộc đối thoại ở cơ sở'),
    progress('2026-06-16', 70, 'Vận động 214 hộ bàn giao trước hạn'),
  ),
];
