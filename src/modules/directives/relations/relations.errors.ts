import { defineFaults } from '../../../platform/errors/fault.ts';

/** What can go wrong between documents. */
export const relationFault = defineFaults({
  RELATION_DAY_MISSING: {
    status: 422,
    vi: 'Chưa có ngày văn bản kia hết hiệu lực.',
    en: 'The day on which the other document loses validity is missing.',
    hint: {
      vi: 'Nhập ngày, hoặc nhập ngày ban hành của văn bản này.',
      en: 'Enter the day, or this document’s date of issue.',
    },
  },
  RELATION_PROVISIONS_MISSING: {
    status: 422,
    vi: 'Hết hiệu lực một phần thì phải nói rõ phần nào.',
    en: 'An end of validity in part needs the provisions it is about.',
    hint: {
      vi: 'Ghi điều, khoản, mục như trong văn bản.',
      en: 'Name article, clause or section as in the document.',
    },
  },
  RELATION_TARGET_UNKNOWN: {
    status: 422,
    vi: 'Không có văn bản đã chọn trong số văn bản được đọc.',
    en: 'The chosen document is not among those you may read.',
    hint: {
      vi: 'Chọn lại, hoặc ghi số, ngày của văn bản ngoài hệ thống.',
      en: 'Choose again, or enter number and date of a document held elsewhere.',
    },
  },
  RELATION_TO_ITSELF: {
    status: 422,
    vi: 'Văn bản không thể có quan hệ với chính nó.',
    en: 'A document has no relation to itself.',
    hint: { vi: 'Chọn văn bản khác.', en: 'Choose another document.' },
  },
  RELATION_HELD_ALREADY: {
    status: 409,
    vi: 'Quan hệ này đã được ghi.',
    en: 'This relation is held already.',
    hint: {
      vi: 'Sửa quan hệ đã ghi thay vì thêm mới.',
      en: 'Correct the one held instead of adding another.',
    },
  },
  VALIDITY_BEFORE_ISSUE: {
    status: 422,
    vi: 'Ngày này ở trước ngày ban hành văn bản.',
    en: 'This day lies before the document’s date of issue.',
    hint: { vi: 'Kiểm tra lại ngày.', en: 'Check the day.' },
  },
  ORDER_NOT_SUPERSEDED: {
    status: 422,
    vi: 'Nhiệm vụ này không thuộc văn bản bị thay thế, hoặc đã kết thúc.',
    en: 'This task is not of a document that is replaced, or has ended.',
    hint: { vi: 'Tải lại danh sách rồi chọn lại.', en: 'Reload the list and choose again.' },
  },
  LIKENESS_GONE: {
    status: 409,
    vi: 'Nhiệm vụ đã chọn không còn, hoặc không được đọc.',
    en: 'The chosen task is no longer there, or may not be read.',
    hint: {
      vi: 'Tải lại trang để xem các nhiệm vụ hiện tại.',
      en: 'Reload the page to see the tasks as they are.',
    },
  },
});
