import type { Reading } from '../event.ts';
import { all, every, reading, stated } from './reading.ts';

/** Kết luận số 112-KL/TU, sentence by sentence. */
export const ketLuan112: readonly Reading[] = [
  ...all('lead-in', 'Sau gần hai năm thực hiện Chỉ thị'),
  reading('task', 'hoàn thành cắm mốc chỉ giới tuyến đường ven sông', stated('2026-12-20')),
  reading('reporting', 'danh sách chủ đầu tư giải ngân chậm', every('monthly')),
  reading('supervision', 'theo dõi, đôn đốc việc thực hiện Kết luận này'),
  ...all('closing', 'Kết luận này thay thế Chỉ thị', 'Kết luận này phổ biến đến chi bộ'),
];
