import type { Reading } from '../event.ts';
import { every, lastDay, reading, stated } from './reading.ts';

/** Kế hoạch số 186/KH-UBND as it should be read; on the pinned day only the first three are confirmed. */
export const keHoach186: readonly Reading[] = [
  reading('preamble', 'ban hành Kế hoạch phát triển cụm công nghiệp'),
  reading('orientation', 'Phân công rõ người, rõ việc'),
  reading('task', 'rà soát phương án phát triển cụm công nghiệp', stated('2027-03-14')),
  reading('task', 'hoàn thành hồ sơ thành lập Cụm công nghiệp', lastDay('2027-06-30')),
  reading('target', 'Tỷ lệ lấp đầy các cụm công nghiệp đã hoạt động'),
  reading('orientation', 'Việc bố trí nhà lưu trú cho công nhân'),
  reading('task', 'lập danh mục tuyến phố chỉnh trang', stated('2027-02-27')),
  reading('task', 'Nghiên cứu cơ chế thu hút doanh nghiệp'),
  reading('reporting', 'Định kỳ hằng quý, các cơ quan, đơn vị', every('quarterly')),
  reading('orientation', 'nếu có khó khăn, vướng mắc'),
  reading('closing', 'yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện'),
];
