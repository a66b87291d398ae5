import { defineFaults } from './fault.ts';

/** Faults any request can meet. */
export const fault = defineFaults({
  NOT_SIGNED_IN: {
    status: 401,
    vi: 'Phiên làm việc đã hết hoặc chưa đăng nhập.',
    en: 'You are not signed in, or your session has ended.',
    hint: {
      vi: 'Đăng nhập lại; nội dung đang nhập vẫn được giữ.',
      en: 'Sign in again; what you were typing is kept.',
    },
  },
  NOT_ALLOWED: {
    status: 403,
    vi: 'Chức vụ hiện tại không có quyền làm việc này.',
    en: 'Your current post does not allow this.',
    hint: {
      vi: 'Liên hệ quản trị viên nếu cần quyền này.',
      en: 'Ask the administrator if you need this right.',
    },
  },
  NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy, hoặc không thuộc phạm vi được xem.',
    en: 'Not found, or outside what you may see.',
    hint: { vi: 'Kiểm tra lại đường dẫn.', en: 'Check the address.' },
  },
  FILE_DESTROYED: {
    status: 422,
    vi: 'Tệp này đã bị hủy khỏi hệ thống vì mang dấu mật; hệ thống không nhận lại.',
    en: 'This file was destroyed here because it bears a secrecy mark; it is not taken in again.',
    hint: {
      vi: 'Xử lý tài liệu này ngoài hệ thống, theo quy định về bảo vệ bí mật nhà nước.',
      en: 'Handle it outside this system, as the law on state secrets demands.',
    },
  },
  INVALID_INPUT: {
    status: 422,
    vi: 'Dữ liệu gửi lên chưa hợp lệ.',
    en: 'The data sent is not valid.',
    hint: { vi: 'Xem các ô được đánh dấu.', en: 'See the marked fields.' },
  },
  BODY_TOO_LARGE: {
    status: 413,
    vi: 'Nội dung gửi lên vượt giới hạn.',
    en: 'What was sent exceeds the limit.',
    hint: { vi: 'Chia nhỏ hoặc giảm dung lượng tệp.', en: 'Split the file or make it smaller.' },
  },
  CROSS_SITE: {
    status: 403,
    vi: 'Yêu cầu không đến từ trang của hệ thống.',
    en: 'The request did not come from this site.',
    hint: { vi: 'Tải lại trang rồi thử lại.', en: 'Reload the page and try again.' },
  },
  KEY_REUSED: {
    status: 409,
    vi: 'Khóa chống gửi trùng đã dùng cho một yêu cầu khác.',
    en: 'This idempotency key was used for another request.',
    hint: { vi: 'Dùng khóa mới cho yêu cầu mới.', en: 'Use a new key for a new request.' },
  },
  CHANGED_MEANWHILE: {
    status: 409,
    vi: 'Nội dung vừa được người khác thay đổi.',
    en: 'Somebody else has changed this meanwhile.',
    hint: {
      vi: 'Tải lại để xem bản mới nhất rồi làm lại.',
      en: 'Reload to see the latest state, then try again.',
    },
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không trả lời.',
    en: 'The database does not answer at the moment.',
    hint: {
      vi: 'Thử lại sau ít phút; nội dung đang nhập vẫn được giữ.',
      en: 'Try again in a few minutes; what you typed is kept.',
    },
  },
  INTERNAL: {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến.',
    en: 'Something unexpected went wrong.',
    hint: {
      vi: 'Thử lại; nếu còn lỗi, báo quản trị viên kèm mã yêu cầu.',
      en: 'Try again; if it persists, tell the administrator the request id.',
    },
  },
});
