import { READ_ERRORS, type ReadErrorCode } from '@quyet/parser/read';
import { defineFaults, type FaultText } from '../../platform/errors/fault.ts';
import type { ReadingFailure } from '../../reading/reading.ts';

/** Status of each reason for which a file is not read; the words are the readers' own. */
const STATUS: Record<ReadErrorCode, 413 | 415 | 422> = {
  EMPTY_FILE: 422,
  FILE_TOO_LARGE: 413,
  EXPANDS_TOO_MUCH: 413,
  NOT_TEXT: 415,
  UNSUPPORTED_FORMAT: 415,
  WRONG_ENCODING: 415,
  LEGACY_ENCODING: 415,
  PASSWORD_PROTECTED: 422,
  BROKEN_DOCX: 422,
  BROKEN_DOC: 422,
  BROKEN_PDF: 422,
  BROKEN_PICTURE: 422,
  SCAN_UNREADABLE: 422,
  SECRECY_MARK: 422,
};

const refusals = Object.fromEntries(
  Object.entries(READ_ERRORS).map(([code, { vi, en }]): [string, FaultText] => [
    code,
    {
      status: STATUS[code as ReadErrorCode],
      vi: vi.message,
      en: en.message,
      hint: { vi: vi.remedy, en: en.remedy },
    },
  ]),
) as Record<ReadErrorCode, FaultText>;

/** A file that is not taken in. Carries no details: nothing of a refused document is told or kept. */
export const refusal = defineFaults(refusals);

/** Reasons for which the reading of a kept document fails; they stand in `failure_code`. */
export const READING_FAILURES = {
  READING_TOO_LONG: {
    status: 422,
    vi: 'Đọc văn bản quá thời gian cho phép.',
    en: 'Reading the document took longer than allowed.',
    hint: {
      vi: 'Đọc lại; nếu vẫn vậy, tách phụ lục thành tệp riêng hoặc tăng READING_SECONDS.',
      en: 'Read it again; if it stays so, put appendices into files of their own or raise READING_SECONDS.',
    },
  },
  READING_TOO_BIG: {
    status: 422,
    vi: 'Đọc văn bản cần nhiều bộ nhớ hơn mức cho phép.',
    en: 'Reading the document needs more memory than allowed.',
    hint: { vi: 'Tách văn bản thành nhiều tệp nhỏ hơn.', en: 'Divide the document into smaller files.' },
  },
  READING_FAILED: {
    status: 422,
    vi: 'Không đọc được văn bản.',
    en: 'The document could not be read.',
    hint: {
      vi: 'Đọc lại; nếu vẫn vậy, lưu văn bản thành .docx mới rồi nhập lại.',
      en: 'Read it again; if it stays so, save it as a new .docx and import that.',
    },
  },
} as const satisfies Record<ReadingFailure, FaultText>;

/** Faults of this module. */
export const fault = defineFaults({
  ...READING_FAILURES,
  IMPORT_NEEDS_OFFICE: {
    status: 403,
    vi: 'Chỉ văn phòng phục vụ cơ quan ban hành mới nhập văn bản.',
    en: 'Only the office that serves an issuer imports directives.',
    hint: { vi: 'Chuyển tệp cho văn phòng.', en: 'Hand the file to the office.' },
  },
  STAMP_UNREAD: {
    status: 422,
    vi: 'Có dấu hoặc hình mà máy không đọc được, nên chưa biết văn bản có mang dấu mật không.',
    en: 'There is a stamp or picture that cannot be read, so a secrecy mark cannot be ruled out.',
    hint: {
      vi: 'Xem bản giấy; nếu không có dấu mật, xác nhận điều đó rồi gửi lại. Nếu có, xử lý ngoài hệ thống.',
      en: 'Look at the paper; if it bears no secrecy mark, say so and send it again. If it does, handle it elsewhere.',
    },
  },
  DIRECTIVE_NOT_CONFIRMING: {
    status: 409,
    vi: 'Văn bản không ở bước xác nhận.',
    en: 'The directive is not being confirmed.',
    hint: { vi: 'Tải lại trang để xem trạng thái hiện tại.', en: 'Reload the page to see where it stands.' },
  },
  DIRECTIVE_NOT_UNREADABLE: {
    status: 409,
    vi: 'Văn bản không ở trạng thái đọc lỗi.',
    en: 'The directive is not one that could not be read.',
    hint: { vi: 'Tải lại trang.', en: 'Reload the page.' },
  },
  DIRECTIVE_GATES_CLOSED: {
    status: 409,
    vi: 'Chưa đủ điều kiện đưa vào thực hiện.',
    en: 'The directive cannot be put in force yet.',
    hint: {
      vi: 'Xem từng điều kiện chưa đạt: thông tin văn bản, câu chưa phân loại, đề xuất chưa xác nhận, văn bản trùng.',
      en: 'See each closed condition: header, unclassified sentences, unconfirmed proposals, identical directive.',
    },
  },
  SENTENCE_CHANGED: {
    status: 409,
    vi: 'Câu này vừa được người khác sửa.',
    en: 'Somebody else has changed this sentence meanwhile.',
    hint: { vi: 'Xem bản mới rồi làm lại.', en: 'See the new state, then do it again.' },
  },
  SENTENCE_UNCLASSIFIED: {
    status: 422,
    vi: 'Câu chưa phân loại thì chưa xác nhận được.',
    en: 'A sentence without a kind cannot be confirmed.',
    hint: { vi: 'Chọn loại của câu trước.', en: 'Choose what the sentence is first.' },
  },
  SENTENCE_ASKS_NO_WORK: {
    status: 422,
    vi: 'Câu này không giao việc.',
    en: 'This sentence asks for no work.',
    hint: { vi: 'Đổi loại của câu thành nhiệm vụ trước.', en: 'Make it a task first.' },
  },
  DIVISION_OUTSIDE: {
    status: 422,
    vi: 'Vị trí tách nằm ngoài câu.',
    en: 'The place to cut lies outside the sentence.',
    hint: { vi: 'Chọn một chỗ ở giữa câu.', en: 'Choose a place inside the sentence.' },
  },
  DIVISION_EMPTY: {
    status: 422,
    vi: 'Tách ở đây để lại một phần không có chữ.',
    en: 'Cutting here leaves a part without words.',
    hint: { vi: 'Chọn một chỗ ở giữa câu.', en: 'Choose a place inside the sentence.' },
  },
  NOTHING_TO_MERGE: {
    status: 422,
    vi: 'Không có câu nào sau câu này để gộp.',
    en: 'No sentence follows this one.',
    hint: { vi: 'Gộp từ câu đứng trước.', en: 'Merge from the sentence before.' },
  },
  NOTHING_TO_UNDO: {
    status: 409,
    vi: 'Không còn bước nào để hoàn tác.',
    en: 'There is no step to undo.',
    hint: { vi: 'Tải lại trang để xem trạng thái hiện tại.', en: 'Reload the page to see where it stands.' },
  },
  NOTHING_TO_REDO: {
    status: 409,
    vi: 'Không còn bước nào để làm lại.',
    en: 'There is no step to do again.',
    hint: { vi: 'Tải lại trang để xem trạng thái hiện tại.', en: 'Reload the page to see where it stands.' },
  },
  NUMBER_UNREADABLE: {
    status: 422,
    vi: 'Số văn bản chưa đúng thể thức.',
    en: 'The number of the document is not well formed.',
    hint: { vi: 'Nhập như “58-KL/TU” hoặc “186/KH-UBND”.', en: 'Enter it like “58-KL/TU” or “186/KH-UBND”.' },
  },
  NUMBER_SECRET: {
    status: 422,
    vi: 'Số văn bản mang ký hiệu độ mật; hệ thống không nhận văn bản mật.',
    en: 'The number bears a secrecy mark; secret documents are not taken.',
    hint: {
      vi: 'Hủy nhập văn bản này và xử lý ngoài hệ thống, theo quy định về bảo vệ bí mật nhà nước.',
      en: 'Discard this import and handle the document outside the system, by the rules on state secrets.',
    },
  },
  ISSUED_IN_FUTURE: {
    status: 422,
    vi: 'Ngày ban hành ở sau ngày hôm nay.',
    en: 'The date of issue lies in the future.',
    hint: { vi: 'Kiểm tra lại ngày ban hành.', en: 'Check the date of issue.' },
  },
  BODY_UNKNOWN: {
    status: 422,
    vi: 'Có cơ quan không có trong danh bạ.',
    en: 'A body is not in the directory.',
    hint: { vi: 'Thêm cơ quan vào danh bạ rồi chọn lại.', en: 'Add it to the directory, then choose again.' },
  },
  INDICATOR_UNCLEAR: {
    status: 422,
    vi: 'Con số chưa rõ: cần một số, hoặc khoảng từ số nhỏ đến số lớn.',
    en: 'The figure is not clear: it takes a number, or a range from the lower to the higher.',
    hint: {
      vi: 'Ghi số, chọn “khoảng từ … đến” khi có hai số; con số là hạng, loại thì chọn “xếp hạng”.',
      en: 'Enter a number; choose “range” for two; choose “class” where the figure is a grade.',
    },
  },
  DEADLINE_INCONSISTENT: {
    status: 422,
    vi: 'Ngày hạn và nguồn của hạn không khớp.',
    en: 'The day of the deadline and its source do not fit.',
    hint: {
      vi: 'Có ngày thì phải có nguồn; không có ngày thì nguồn là “không thời hạn”.',
      en: 'A day needs a source; without a day the source is “none”.',
    },
  },
  DIRECTIVE_NOT_CONFIRMED: {
    status: 409,
    vi: 'Văn bản còn câu chưa xác nhận nên chưa xuất nhãn được.',
    en: 'Sentences of the document are not confirmed yet, so that it has no labels.',
    hint: { vi: 'Xác nhận hết các câu rồi xuất lại.', en: 'Confirm every sentence, then export again.' },
  },
  GOLD_TOO_LONG: {
    status: 422,
    vi: 'Văn bản quá dài để xuất nhãn.',
    en: 'The document is too long for its labels to be exported.',
    hint: { vi: 'Tách phụ lục thành văn bản riêng.', en: 'Put appendices into documents of their own.' },
  },
  DEADLINE_NOT_IN_TEXT: {
    status: 422,
    vi: 'Câu không có những chữ đó, nên hạn không thể ghi là của văn bản.',
    en: 'The sentence does not hold those words, so the deadline is not the document’s own.',
    hint: { vi: 'Chọn nguồn “do cơ quan đặt”.', en: 'Choose “set” as the source.' },
  },
});
