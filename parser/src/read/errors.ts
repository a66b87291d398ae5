/** What a person is told, and what to do about it. */
export interface ErrorText {
  readonly message: string;
  readonly remedy: string;
}

export interface ErrorEntry {
  readonly vi: ErrorText;
  readonly en: ErrorText;
}

/**
 * Every reason for which a file is not read. The codes are stable: they are printed, logged and documented in
 * docs/errors.md (a test holds both together). `SECRECY_MARK` is decided by `secrecy/`, the rest by the readers.
 */
export const READ_ERRORS = {
  EMPTY_FILE: {
    vi: {
      message: 'Tệp không có chữ nào.',
      remedy: 'Kiểm tra lại tệp đã chọn; mở tệp để chắc rằng có nội dung.',
    },
    en: {
      message: 'The file has no text.',
      remedy: 'Check the chosen file; open it to see that it has content.',
    },
  },
  FILE_TOO_LARGE: {
    vi: {
      message: 'Tệp lớn hơn mức cho phép.',
      remedy: 'Bỏ bớt ảnh trong tệp hoặc tách phụ lục thành tệp riêng.',
    },
    en: {
      message: 'The file is larger than allowed.',
      remedy: 'Remove pictures or put appendices into a file of their own.',
    },
  },
  EXPANDS_TOO_MUCH: {
    vi: {
      message: 'Tệp nén phình ra quá lớn khi mở.',
      remedy: 'Mở bằng Word và lưu lại; nếu tệp đến từ nguồn lạ thì không mở.',
    },
    en: {
      message: 'The packed file unfolds to far more than a document needs.',
      remedy: 'Open it in Word and save it again; if it comes from an unknown source, do not open it.',
    },
  },
  NOT_TEXT: {
    vi: {
      message: 'Tệp không phải là văn bản.',
      remedy: 'Chọn tệp văn bản (.docx, .doc, .pdf, .txt) hoặc bản quét.',
    },
    en: {
      message: 'The file is not a text document.',
      remedy: 'Choose a document (.docx, .doc, .pdf, .txt) or a scan.',
    },
  },
  UNSUPPORTED_FORMAT: {
    vi: { message: 'Chưa đọc được định dạng này.', remedy: 'Mở bằng Word và lưu thành .docx.' },
    en: { message: 'This format is not read.', remedy: 'Open it in Word and save it as .docx.' },
  },
  WRONG_ENCODING: {
    vi: {
      message: 'Không nhận ra bảng mã của tệp chữ.',
      remedy: 'Mở tệp và lưu lại với bảng mã UTF-8.',
    },
    en: {
      message: 'The encoding of the text file is not recognised.',
      remedy: 'Open it and save it again as UTF-8.',
    },
  },
  LEGACY_ENCODING: {
    vi: {
      message: 'Văn bản dùng phông chữ cũ (TCVN3, VNI) mà tệp không nói rõ phông nào.',
      remedy: 'Chuyển mã sang Unicode bằng công cụ chuyển mã rồi nhập lại.',
    },
    en: {
      message: 'The document is written for an old font (TCVN3, VNI) that the file does not name.',
      remedy: 'Convert it to Unicode and import it again.',
    },
  },
  PASSWORD_PROTECTED: {
    vi: { message: 'Tệp có mật khẩu nên không đọc được.', remedy: 'Gỡ mật khẩu trong Word rồi nhập lại.' },
    en: {
      message: 'The file is protected by a password.',
      remedy: 'Remove the password in Word and import it again.',
    },
  },
  BROKEN_DOCX: {
    vi: {
      message: 'Tệp .docx bị hỏng hoặc thiếu phần.',
      remedy: 'Mở bằng Word (có thể phải sửa tệp) và lưu lại.',
    },
    en: {
      message: 'The .docx file is damaged or incomplete.',
      remedy: 'Open it in Word (repair it if asked) and save it again.',
    },
  },
  BROKEN_PDF: {
    vi: {
      message: 'Tệp PDF bị hỏng hoặc bị cắt cụt.',
      remedy: 'Xuất lại PDF từ bản gốc, hoặc nhập bản .docx.',
    },
    en: {
      message: 'The PDF is damaged or cut off.',
      remedy: 'Export it again from the original, or import the .docx.',
    },
  },
  BROKEN_DOC: {
    vi: { message: 'Tệp .doc bị hỏng hoặc thiếu phần.', remedy: 'Mở bằng Word và lưu thành .docx.' },
    en: {
      message: 'The .doc file is damaged or incomplete.',
      remedy: 'Open it in Word and save it as .docx.',
    },
  },
  BROKEN_PICTURE: {
    vi: {
      message: 'Ảnh bị hỏng hoặc không mở được.',
      remedy: 'Chụp hoặc quét lại, lưu thành JPEG, PNG, TIFF hoặc PDF.',
    },
    en: {
      message: 'The picture is damaged or cannot be opened.',
      remedy: 'Take or scan it again and save it as JPEG, PNG, TIFF or PDF.',
    },
  },
  SCAN_UNREADABLE: {
    vi: {
      message: 'Không nhận ra chữ nào trong ảnh.',
      remedy: 'Quét lại ngay ngắn, đủ sáng, 200 dpi trở lên; hoặc nhập bản .docx.',
    },
    en: {
      message: 'No words could be recognised in the picture.',
      remedy: 'Scan it again, straight and well lit, at 200 dpi or more; or import the .docx.',
    },
  },
  SECRECY_MARK: {
    vi: {
      message: 'Văn bản mang dấu chỉ độ mật; hệ thống không nhận và không lưu lại gì.',
      remedy: 'Xử lý văn bản này ngoài hệ thống, theo quy định về bảo vệ bí mật nhà nước.',
    },
    en: {
      message: 'The document bears a secrecy mark; it is refused and nothing of it is kept.',
      remedy: 'Handle it outside the system, by the rules on the protection of state secrets.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ReadErrorCode = keyof typeof READ_ERRORS;
