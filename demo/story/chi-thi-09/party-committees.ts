import { type DatedAct, toClass } from '../course.ts';
import { progress, receive, result, toDistrictSuccessor, urge } from '../steps.ts';
import { child, directive, GIVEN } from './given.ts';

const parties = ['thanh-uy-minh-thanh', 'huyen-uy-lam-giang', 'huyen-uy-dong-van'] as const;
const TEAM = 'thành lập tổ công tác giải phóng mặt bằng';
const COMPLAINTS = 'chỉ đạo giải quyết dứt điểm các kiến nghị, khiếu nại';

/** 1: Đối với cấp ủy huyện, thành phố. */
export const partyCommittees: readonly DatedAct[] = [
  toClass({ directive, quote: TEAM }, GIVEN, parties),
  ...child(
    TEAM,
    'thanh-uy-minh-thanh',
    receive('2025-01-21'),
    progress('2025-02-06', 60, 'Đã dự kiến nhân sự tổ công tác gồm 9 đồng chí'),
    ...result(
      '871-QĐ/ThU',
      '2025-02-12',
      'Quyết định thành lập Tổ công tác giải phóng mặt bằng thành phố',
      '2025-02-14',
    ),
  ),
  ...child(
    TEAM,
    'huyen-uy-lam-giang',
    receive('2025-01-21'),
    progress('2025-02-10', 70, 'Đã thống nhất thành phần trong Thường trực Huyện ủy'),
    ...result(
      '1034-QĐ/HU',
      '2025-02-14',
      'Quyết định thành lập Tổ công tác giải phóng mặt bằng huyện Lam Giang',
      '2025-02-18',
    ),
  ),
  ...child(
    TEAM,
    'huyen-uy-dong-van',
    receive('2025-01-23'),
    progress('2025-02-13', 40, 'Đang kiện toàn nhân sự sau luân chuyển cán bộ'),
    urge(
      '2025-02-17',
      '2104-CV/VPTU',
      'Đề nghị Huyện ủy Đồng Vân ban hành ngay quyết định thành lập tổ công tác',
    ),
    ...result(
      '915-QĐ/HU',
      '2025-02-20',
      'Quyết định thành lập Tổ công tác giải phóng mặt bằng huyện Đồng Vân',
      '2025-02-21',
    ),
  ),
  toClass({ directive, quote: COMPLAINTS }, GIVEN, parties),
  ...child(
    COMPLAINTS,
    'thanh-uy-minh-thanh',
    receive('2025-01-21'),
    progress('2025-04-16', 45, 'Đối thoại với 31 hộ, còn 12 kiến nghị'),
    toDistrictSuccessor('dang-uy-phuong-bac-son', 'Các kiến nghị còn lại thuộc địa bàn phường Bắc Sơn'),
    progress('2025-09-16', 80, 'Còn 2 kiến nghị về diện tích đất ở'),
    ...result(
      '46-BC/ĐU',
      '2025-11-19',
      'Báo cáo kết quả giải quyết kiến nghị về bồi thường trên địa bàn phường Bắc Sơn',
      '2025-11-24',
    ),
  ),
  ...child(
    COMPLAINTS,
    'huyen-uy-lam-giang',
    receive('2025-01-22'),
    progress('2025-05-14', 30, 'Đã phân loại 58 đơn, giải quyết xong 17 đơn'),
    toDistrictSuccessor('dang-uy-phuong-lam-khe', 'Phần lớn đơn phát sinh tại phường Lam Khê'),
    progress('2025-12-10', 60, 'Còn 22 đơn, chủ yếu về xác nhận nguồn gốc đất'),
    progress('2026-09-15', 75, 'Còn 19 hộ chưa thống nhất giá bồi thường'),
  ),
  ...child(
    COMPLAINTS,
    'huyen-uy-dong-van',
    receive('2025-01-22'),
    progress('2025-06-11', 55, 'Giải quyết xong 20 trên 36 đơn'),
    toDistrictSuccessor('dang-uy-xa-dong-vai', 'Đơn còn lại liên quan dự án trên địa bàn xã Đồng Vải'),
    ...result(
      '12-BC/ĐU',
      '2026-01-14',
      'Báo cáo kết thúc việc giải quyết kiến nghị về bồi thường đường vành đai',
      '2026-01-19',
    ),
  ),
];
