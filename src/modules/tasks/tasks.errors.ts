import { defineFaults } from '../../platform/errors/fault.ts';
import type { Refusal } from './workflow.ts';

export const fault = defineFaults({
  TASK_NOT_YOURS: {
    status: 403,
    vi: 'Việc này do bên khác làm: cơ quan giao việc hoặc cơ quan chủ trì nhiệm vụ.',
    en: 'This is for the other side: the office that gave the task, or the body that leads it.',
    hint: {
      vi: 'Xem cơ quan chủ trì và cơ quan theo dõi của nhiệm vụ.',
      en: 'See who leads and who follows the task.',
    },
  },
  TASK_ENDED: {
    status: 409,
    vi: 'Nhiệm vụ đã xác nhận hoàn thành hoặc đã hủy.',
    en: 'The task is confirmed or cancelled.',
    hint: { vi: 'Tải lại để xem trạng thái mới nhất.', en: 'Reload to see where it stands.' },
  },
  TASK_ORDER_OF_SEVERAL: {
    status: 409,
    vi: 'Nhiệm vụ giao nhiều cơ quan: làm trên phần việc của từng cơ quan.',
    en: 'The order is given to several bodies: act on the part of each.',
    hint: { vi: 'Mở phần việc của cơ quan cần cập nhật.', en: 'Open the part of the body concerned.' },
  },
  TASK_WRONG_STATE: {
    status: 409,
    vi: 'Nhiệm vụ đang ở trạng thái không làm được việc này.',
    en: 'In its present state the task does not allow this.',
    hint: { vi: 'Tải lại để xem trạng thái mới nhất.', en: 'Reload to see where it stands.' },
  },
  TASK_EVIDENCE_MISSING: {
    status: 409,
    vi: 'Chưa có minh chứng nên chưa nộp hoặc xác nhận được.',
    en: 'Without evidence a result can be neither submitted nor confirmed.',
    hint: {
      vi: 'Thêm tệp, hoặc số và ngày của văn bản kết quả.',
      en: 'Add a file, or number and date of the result document.',
    },
  },
  TASK_REASON_MISSING: {
    status: 422,
    vi: 'Cần ghi lý do.',
    en: 'A reason is needed.',
    hint: { vi: 'Ghi lý do rồi làm lại.', en: 'State the reason and try again.' },
  },
  TASK_ONE_LEAD: {
    status: 422,
    vi: 'Đổi cơ quan chủ trì thì chỉ chọn một cơ quan.',
    en: 'When the lead changes, exactly one body must be chosen.',
    hint: { vi: 'Chọn một cơ quan chủ trì.', en: 'Choose one lead.' },
  },
  TASK_SAME_LEAD: {
    status: 422,
    vi: 'Cơ quan được chọn đang chủ trì nhiệm vụ này.',
    en: 'The body chosen leads this task already.',
    hint: { vi: 'Chọn cơ quan khác.', en: 'Choose another body.' },
  },
  TASK_BODY_UNKNOWN: {
    status: 422,
    vi: 'Có cơ quan không có trong danh mục.',
    en: 'A body is not in the directory.',
    hint: { vi: 'Chọn lại cơ quan từ danh mục.', en: 'Choose the body from the directory again.' },
  },
  TASK_SOURCE_UNKNOWN: {
    status: 422,
    vi: 'Không tìm thấy văn bản đang thực hiện hoặc câu văn đã nêu.',
    en: 'The directive in force, or the sentence, was not found.',
    hint: { vi: 'Chọn lại văn bản và câu giao việc.', en: 'Choose the directive and the sentence again.' },
  },
  TASK_ASSIGNER_MISSING: {
    status: 422,
    vi: 'Cần nêu văn bản, hoặc cơ quan giao việc mà văn phòng này phục vụ.',
    en: 'Name the directive, or the body this office serves on whose behalf the task is given.',
    hint: { vi: 'Chọn văn bản hoặc cơ quan giao việc.', en: 'Choose a directive or an assigning body.' },
  },
  RESULT_IN_FUTURE: {
    status: 422,
    vi: 'Ngày của kết quả không được sau hôm nay.',
    en: 'The date of the result cannot lie after today.',
    hint: { vi: 'Kiểm tra lại ngày của văn bản kết quả.', en: 'Check the date of the result document.' },
  },
  DEADLINE_UNCHANGED: {
    status: 422,
    vi: 'Thời hạn mới trùng thời hạn đang áp dụng.',
    en: 'The new deadline is the one in force already.',
    hint: { vi: 'Chọn ngày khác.', en: 'Choose another day.' },
  },
  EVIDENCE_EMPTY: {
    status: 422,
    vi: 'Tệp minh chứng rỗng hoặc không có tên.',
    en: 'The evidence file is empty or has no name.',
    hint: { vi: 'Chọn lại tệp.', en: 'Choose the file again.' },
  },
  EVIDENCE_SECRET: {
    status: 422,
    vi: 'Minh chứng mang dấu chỉ độ mật; hệ thống không nhận và không lưu lại gì.',
    en: 'The evidence bears a secrecy mark; it was refused and nothing of it is kept.',
    hint: {
      vi: 'Xử lý tài liệu này ngoài hệ thống, theo quy định về bảo vệ bí mật nhà nước.',
      en: 'Handle it outside this system, as the law on state secrets demands.',
    },
  },
  EVIDENCE_UNREAD: {
    status: 422,
    vi: 'Máy không đọc được tệp này nên chưa biết tệp có mang dấu mật không.',
    en: 'This file cannot be read, so a secrecy mark cannot be ruled out.',
    hint: {
      vi: 'Mở tệp ra xem; nếu không có dấu mật, xác nhận điều đó rồi gửi lại. Nếu có, xử lý ngoài hệ thống.',
      en: 'Open it and look; if it bears no secrecy mark, say so and send it again. If it does, handle it elsewhere.',
    },
  },
  CURSOR_INVALID: {
    status: 422,
    vi: 'Không đọc tiếp được danh sách từ vị trí này.',
    en: 'The list cannot be continued from this place.',
    hint: { vi: 'Mở lại danh sách từ đầu.', en: 'Open the list from its beginning.' },
  },
  REGISTER_TOO_LARGE: {
    status: 422,
    vi: 'Danh sách quá dài để xuất một lần.',
    en: 'The list is too long for one workbook.',
    hint: {
      vi: 'Lọc bớt, ví dụ theo văn bản hoặc cơ quan, rồi xuất lại.',
      en: 'Narrow it, by directive or body, say.',
    },
  },
});

const CODES = {
  'not-your-part': 'TASK_NOT_YOURS',
  ended: 'TASK_ENDED',
  'order-of-several': 'TASK_ORDER_OF_SEVERAL',
  'wrong-state': 'TASK_WRONG_STATE',
  'evidence-missing': 'TASK_EVIDENCE_MISSING',
} as const satisfies Record<Refusal, string>;

/** The fault for a closed act. */
export const closed = (act: string, why: Refusal) => fault(CODES[why], { act, why });
