import { defineFaults } from '../../platform/errors/fault.ts';

export const fault = defineFaults({
  LINK_INVALID: {
    status: 404,
    vi: 'Liên kết đăng nhập lần đầu không đúng, đã dùng hoặc đã hết hạn.',
    en: 'This first sign-in link is wrong, used or expired.',
    hint: { vi: 'Đề nghị quản trị viên cấp liên kết mới.', en: 'Ask the administrator for a new link.' },
  },
  NO_POST_TODAY: {
    status: 403,
    vi: 'Tài khoản chưa giữ chức vụ nào vào ngày này.',
    en: 'This account holds no post on this day.',
    hint: {
      vi: 'Đề nghị quản trị viên ghi chức vụ đang giữ.',
      en: 'Ask the administrator to record the post held.',
    },
  },
  NO_DEMONSTRATION: {
    status: 404,
    vi: 'Hệ thống này không chạy dữ liệu trình diễn.',
    en: 'This installation does not show the demonstration.',
    hint: { vi: 'Đăng nhập bằng tài khoản của mình.', en: 'Sign in with your own account.' },
  },
});
