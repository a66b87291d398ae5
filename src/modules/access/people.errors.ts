import { defineFaults } from '../../platform/errors/fault.ts';

/** Faults of people and posts. */
export const peopleFault = defineFaults({
  PERSON_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy người này.',
    en: 'This person was not found.',
    hint: { vi: 'Tìm lại theo tên hoặc thư điện tử.', en: 'Look for them by name or e-mail address.' },
  },
  EMAIL_TAKEN: {
    status: 409,
    vi: 'Địa chỉ thư điện tử này đã có người dùng.',
    en: 'This e-mail address belongs to somebody already.',
    hint: {
      vi: 'Mở hồ sơ của người đó để giao thêm chức vụ, hoặc dùng địa chỉ khác.',
      en: 'Open that person to give another post, or use another address.',
    },
  },
  POST_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy chức vụ này.',
    en: 'This post was not found.',
    hint: { vi: 'Tải lại trang của người giữ chức vụ.', en: 'Reload the page of the person.' },
  },
  POST_OVERLAPS: {
    status: 409,
    vi: 'Người này đã giữ vai trò đó ở cơ quan này trong thời gian đã chọn.',
    en: 'This person holds that role in this body for that time already.',
    hint: {
      vi: 'Ghi thôi giữ chức vụ cũ trước, hoặc chọn ngày khác.',
      en: 'End the earlier post first, or choose another day.',
    },
  },
  POST_DAYS_REVERSED: {
    status: 422,
    vi: 'Ngày thôi giữ phải sau ngày bắt đầu.',
    en: 'The end must lie after the first day.',
    hint: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.' },
  },
  POST_BODY_NOT_LIVING: {
    status: 422,
    vi: 'Cơ quan không hoạt động vào ngày bắt đầu giữ chức vụ.',
    en: 'The body does not live on the first day of the post.',
    hint: { vi: 'Chọn cơ quan hoặc ngày khác.', en: 'Choose another body, or another day.' },
  },
  INSPECTOR_ELSEWHERE: {
    status: 422,
    vi: 'Vai trò kiểm tra đọc mọi văn bản nên chỉ giao ở ủy ban kiểm tra.',
    en: 'An inspector reads every directive, so the role exists in an inspection committee only.',
    hint: {
      vi: 'Chọn ủy ban kiểm tra hoặc vai trò khác.',
      en: 'Choose an inspection committee, or another role.',
    },
  },
  LAST_ADMINISTRATOR: {
    status: 409,
    vi: 'Đây là quản trị viên cuối cùng; không còn ai phân quyền được.',
    en: 'This is the last administrator; nobody could assign rights any more.',
    hint: { vi: 'Giao quyền quản trị cho người khác trước.', en: 'Give the role to somebody else first.' },
  },
  HAS_ACCOUNT: {
    status: 409,
    vi: 'Người này đã có tài khoản.',
    en: 'This person has an account already.',
    hint: { vi: 'Đề nghị đăng nhập bằng mật khẩu đã đặt.', en: 'Ask them to sign in with their password.' },
  },
});
