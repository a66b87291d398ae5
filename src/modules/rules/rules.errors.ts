import { defineFaults } from '../../platform/errors/fault.ts';

export const fault = defineFaults({
  RULE_NOT_YOURS: {
    status: 403,
    vi: 'Chỉ quản trị viên được thay đổi quy tắc.',
    en: 'Only administrators may change rules.',
    hint: { vi: 'Đề nghị quản trị viên thay đổi.', en: 'Ask an administrator to change it.' },
  },
  RULE_VALUE_INVALID: {
    status: 422,
    vi: 'Giá trị của quy tắc chưa hợp lệ.',
    en: 'The value of the rule is not valid.',
    hint: { vi: 'Xem các ô được đánh dấu.', en: 'See the marked fields.' },
  },
});
