import { defineTexts } from '../i18n/texts.ts';

/** What happened and what to do, for the failures no server could put into words. */
export const errorTexts = defineTexts({
  vi: {
    code: 'Mã lỗi',
    NO_CONNECTION: {
      message: 'Không kết nối được với máy chủ.',
      hint: 'Kiểm tra mạng rồi thử lại. Những gì đã nhập vẫn còn trên máy.',
    },
    CANCELLED: { message: 'Yêu cầu đã dừng.', hint: 'Thử lại khi sẵn sàng.' },
    NOT_SIGNED_IN: {
      message: 'Phiên làm việc đã hết.',
      hint: 'Đăng nhập lại để tiếp tục; bản nháp vẫn còn.',
    },
    NOT_ALLOWED: {
      message: 'Đồng chí không được giao quyền làm việc này.',
      hint: 'Hỏi người phụ trách phân quyền của cơ quan.',
    },
    NOT_FOUND: {
      message: 'Không tìm thấy nội dung này.',
      hint: 'Có thể đã bị xóa hoặc địa chỉ không đúng.',
    },
    BODY_TOO_LARGE: { message: 'Tệp quá lớn.', hint: 'Chọn tệp nhỏ hơn hoặc chia làm nhiều tệp.' },
    TOO_MANY_REQUESTS: { message: 'Có quá nhiều yêu cầu trong một lúc.', hint: 'Đợi một phút rồi thử lại.' },
    SERVER_UNREACHABLE: {
      message: 'Máy chủ gặp trục trặc.',
      hint: 'Thử lại sau ít phút. Nếu vẫn vậy, báo người quản trị kèm mã lỗi.',
    },
    UNEXPECTED: {
      message: 'Có lỗi chưa lường trước.',
      hint: 'Tải lại trang. Nếu vẫn vậy, báo người quản trị kèm mã lỗi.',
    },
  },
  en: {
    code: 'Error code',
    NO_CONNECTION: {
      message: 'The server cannot be reached.',
      hint: 'Check the network and try again. What you entered is still on this machine.',
    },
    CANCELLED: { message: 'The request was stopped.', hint: 'Try again when ready.' },
    NOT_SIGNED_IN: {
      message: 'Your session has ended.',
      hint: 'Sign in again to go on; drafts are kept.',
    },
    NOT_ALLOWED: {
      message: 'You have not been given the right to do this.',
      hint: 'Ask whoever assigns rights in your body.',
    },
    NOT_FOUND: {
      message: 'Nothing was found here.',
      hint: 'It may have been removed, or the address is wrong.',
    },
    BODY_TOO_LARGE: { message: 'The file is too large.', hint: 'Choose a smaller file, or split it.' },
    TOO_MANY_REQUESTS: { message: 'Too many requests at once.', hint: 'Wait a minute and try again.' },
    SERVER_UNREACHABLE: {
      message: 'The server is in trouble.',
      hint: 'Try again in a few minutes. If it stays so, tell the administrator the error code.',
    },
    UNEXPECTED: {
      message: 'Something unforeseen went wrong.',
      hint: 'Reload the page. If it stays so, tell the administrator the error code.',
    },
  },
});
