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
    vi: { message: 'Tệp không phải là văn bản.', remedy: 'Chọn tệp văn bản (.docx hoặc .txt).' },
    en: { message: 'The file is not a text document.', remedy: 'Choose a document (.docx or .txt).' },
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
      message: 'Tệp dùng bảng mã tiếng Việt cũ (TCVN3, VNI hoặc windows-1258).',
      remedy: 'Chuyển mã sang Unicode (UTF-8) bằng công cụ chuyển mã rồi nhập lại.',
    },
    en: {
      message: 'The file uses an old Vietnamese encoding (TCVN3, VNI or windows-1258).',
      remedy: 'Convert it to Unicode (UTF-8) and import it again.',
    },
  },
  OLD_WORD_FORMAT: {
    vi: {
      message: 'Tệp Word định dạng cũ (.doc).',
      remedy: 'Mở bằng Word hoặc LibreOffice và lưu thành .docx.',
    },
    en: {
      message: 'The file is in the old Word format (.doc).',
      remedy: 'Open it in Word or LibreOffice and save it as .docx.',
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
  PDF_NOT_YET: {
    vi: {
      message: 'Chưa đọc được tệp PDF.',
      remedy: 'Nhập bản .docx của văn bản, hoặc lưu PDF thành .docx hay .txt.',
    },
    en: {
      message: 'PDF files are not read yet.',
      remedy: 'Import the .docx of the document, or save the PDF as .docx or .txt.',
    },
  },
  SCAN_WITHOUT_TEXT: {
    vi: { message: 'Tệp là ảnh chụp, không có lớp chữ.', remedy: 'Nhập bản .docx hoặc .txt của văn bản.' },
    en: {
      message: 'The file is a picture without text.',
      remedy: 'Import the .docx or .txt of the document.',
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
