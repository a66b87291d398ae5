import type { Day } from '../../platform/clock/clock.ts';
import { HOLIDAY_YEARS } from './holidays.ts';
import type { RuleKey, RuleValue } from './rules.schema.ts';

/** A rule as it ships: stored as a row when a jurisdiction is founded, and used where the row is missing. */
export interface BuiltInRule<K extends RuleKey> {
  readonly value: RuleValue<K>;
  readonly legalBasis: string;
  readonly note: string;
}

/** From when the built-in rules hold: before any document this product follows. */
export const BUILT_IN_FROM: Day = '2000-01-01';

const OFFICE = 'Quy định nội bộ của cơ quan theo dõi';

export const BUILT_IN: { readonly [K in RuleKey]: BuiltInRule<K> } = {
  'due-soon': {
    value: { longNoticeDays: 60, longDays: 15, shortWorkingDays: 3 },
    legalBasis: OFFICE,
    note: 'Hạn giao trước trên 60 ngày: sắp đến hạn khi còn 15 ngày; còn lại: khi còn 3 ngày làm việc.',
  },
  'default-deadline': {
    value: { applies: false, workingDays: 10, kinds: ['deliverable'] },
    legalBasis: OFFICE,
    note: 'Chưa áp dụng. Khi áp dụng, nhiệm vụ không ghi hạn được đặt hạn này và luôn ghi rõ là "quy tắc".',
  },
  holidays: {
    value: { years: [...HOLIDAY_YEARS] },
    legalBasis: 'Bộ luật Lao động 2019, Điều 111, Điều 112; thông báo nghỉ lễ, tết hằng năm',
    note: 'Cập nhật khi có thông báo của năm mới hoặc khi có thêm ngày nghỉ. Năm ghi "chưa thông báo" là dự kiến.',
  },
  'working-days': {
    value: { weekdays: [1, 2, 3, 4, 5] },
    legalBasis: 'Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ)',
    note: 'Thứ Hai đến thứ Sáu.',
  },
  'confidence-line': {
    value: { line: 0.8 },
    legalBasis: OFFICE,
    note: 'Đề xuất có độ tin cậy dưới mức này phải được xem từng câu.',
  },
  'six-clear': {
    value: { items: ['person', 'work', 'time', 'responsibility', 'product', 'authority'] },
    legalBasis: 'Yêu cầu "6 rõ": rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền',
    note: 'Nơi dùng "5 rõ" bỏ bớt một mục.',
  },
  'newly-overdue': { value: { days: 7 }, legalBasis: OFFICE, note: 'Mới quá hạn: trong 7 ngày gần đây.' },
  'undated-watch': {
    value: { days: 90 },
    legalBasis: OFFICE,
    note: 'Nhiệm vụ không thời hạn được xem lại khi đã giao quá 90 ngày.',
  },
  'house-wordings': {
    value: { openings: [], times: [] },
    legalBasis: OFFICE,
    note: 'Cách viết riêng của cơ quan. Bổ sung ở màn hình "Học từ chỉnh sửa".',
  },
};
