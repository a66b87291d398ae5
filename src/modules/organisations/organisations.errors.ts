import { defineFaults } from '../../platform/errors/fault.ts';

/** Faults of the directory of bodies. */
export const organisationFault = defineFaults({
  ORGANISATION_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy cơ quan này trong danh bạ của tỉnh.',
    en: 'This body is not in the directory of the province.',
    hint: { vi: 'Tìm lại theo tên trong danh bạ.', en: 'Look for it by name in the directory.' },
  },
  ORGANISATION_EXISTS: {
    status: 409,
    vi: 'Đã có cơ quan mang tên này vào ngày đó.',
    en: 'A body of this name lives on that day already.',
    hint: {
      vi: 'Dùng cơ quan đã có; nếu thật sự là một cơ quan khác, xác nhận để thêm.',
      en: 'Use the one that exists; if it really is another, confirm to add it.',
    },
  },
  ORGANISATION_NOT_LIVING: {
    status: 422,
    vi: 'Cơ quan không hoạt động vào ngày đã chọn.',
    en: 'The body does not live on the chosen day.',
    hint: {
      vi: 'Chọn ngày trong thời gian hoạt động, hoặc sửa ngày chấm dứt trước.',
      en: 'Choose a day of its life, or correct the day of its end first.',
    },
  },
  ORGANISATION_NEVER_LIVED: {
    status: 422,
    vi: 'Ngày chấm dứt phải sau ngày bắt đầu hoạt động.',
    en: 'The end must lie after the first day of the body.',
    hint: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.' },
  },
  ORGANISATION_UNCHANGED: {
    status: 422,
    vi: 'Không có gì thay đổi so với đang ghi nhận.',
    en: 'Nothing differs from what is recorded.',
    hint: { vi: 'Sửa ít nhất một mục hoặc đổi ngày.', en: 'Change at least one field, or the day.' },
  },
  PARENT_NOT_LIVING: {
    status: 422,
    vi: 'Cơ quan cấp trên không hoạt động vào ngày đã chọn.',
    en: 'The body above does not live on the chosen day.',
    hint: { vi: 'Chọn cơ quan cấp trên khác.', en: 'Choose another body above.' },
  },
  PARENT_IN_CIRCLE: {
    status: 422,
    vi: 'Cơ quan cấp trên đang trực thuộc chính cơ quan này.',
    en: 'The body above stands under this very body.',
    hint: { vi: 'Chọn cơ quan cấp trên khác.', en: 'Choose another body above.' },
  },
  ALIAS_NOT_FOUND: {
    status: 404,
    vi: 'Cơ quan không có tên gọi này.',
    en: 'The body has no such name.',
    hint: { vi: 'Tải lại trang.', en: 'Reload the page.' },
  },
  SUCCESSION_UNFIT: {
    status: 422,
    vi: 'Quan hệ kế thừa chưa hợp lệ.',
    en: 'This succession is not valid.',
    hint: {
      vi: 'Giải thể thì không có cơ quan tiếp nhận; các trường hợp khác phải có, và cả hai phải từng hoạt động.',
      en: 'An abolished body has no heir; every other kind needs one, and both must have lived.',
    },
  },
  SUCCESSION_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy quan hệ kế thừa này.',
    en: 'This succession was not found.',
    hint: { vi: 'Có thể đã được rút; tải lại trang.', en: 'It may have been taken back; reload the page.' },
  },
});
