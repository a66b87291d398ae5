import { defineFaults } from '../../platform/errors/fault.ts';

export const fault = defineFaults({
  SUGGESTION_UNKNOWN: {
    status: 404,
    vi: 'Không còn gợi ý này.',
    en: 'This suggestion is not there.',
    hint: { vi: 'Tải lại trang.', en: 'Load the page again.' },
  },
  SUGGESTION_DECIDED: {
    status: 409,
    vi: 'Gợi ý này đã được người khác xử lý.',
    en: 'Somebody has decided on this suggestion already.',
    hint: { vi: 'Tải lại trang để xem.', en: 'Load the page again to see.' },
  },
  SUGGESTION_TEACHES_NOTHING: {
    status: 409,
    vi: 'Không thể đặt quy tắc từ gợi ý này.',
    en: 'No rule can be made of this suggestion.',
    hint: {
      vi: 'Xem lý do ghi cạnh gợi ý; có thể bỏ qua gợi ý.',
      en: 'See the reason beside it; it can be dismissed.',
    },
  },
  WORDING_NOT_OF_SUGGESTION: {
    status: 422,
    vi: 'Cách viết đã nhập khác với cách viết được sửa.',
    en: 'The wording entered is another than the one corrected.',
    hint: {
      vi: 'Giữ nguyên từ ngữ; với câu mở đầu có thể rút ngắn phần cuối.',
      en: 'Keep the words; of an opening the end may be left out.',
    },
  },
  WORDING_NAMES_ANOTHER: {
    status: 409,
    vi: 'Tên này đang chỉ một cơ quan khác nên sẽ không rõ là cơ quan nào.',
    en: 'This name denotes another body, so that it would be unclear which is meant.',
    hint: {
      vi: 'Mở cơ quan kia trong danh bạ và bỏ tên gọi đó trước.',
      en: 'Open the other body in the directory and take the name away first.',
    },
  },
  DECISION_ENDED: {
    status: 409,
    vi: 'Quyết định này đã thôi áp dụng.',
    en: 'This decision has ended already.',
    hint: { vi: 'Tải lại trang.', en: 'Load the page again.' },
  },
});
