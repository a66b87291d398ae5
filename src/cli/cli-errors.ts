import type { ErrorEntry } from '@quyet/parser/read';

/** Errors of the command line itself; those of files come from the readers. Documented in docs/errors.md. */
export const CLI_ERRORS = {
  UNKNOWN_COMMAND: {
    vi: { message: 'Không có lệnh này.', remedy: 'Chạy `npx quyet help` để xem các lệnh.' },
    en: { message: 'There is no such command.', remedy: 'Run `npx quyet help` for the list.' },
  },
  BAD_ARGUMENT: {
    vi: { message: 'Tham số không đúng.', remedy: 'Chạy lệnh với `--help` để xem cách dùng.' },
    en: { message: 'An argument is wrong.', remedy: 'Run the command with `--help`.' },
  },
  FILE_NOT_FOUND: {
    vi: { message: 'Không mở được tệp hoặc thư mục.', remedy: 'Kiểm tra đường dẫn và quyền đọc.' },
    en: {
      message: 'The file or folder cannot be opened.',
      remedy: 'Check the path and the right to read it.',
    },
  },
  CANNOT_WRITE: {
    vi: { message: 'Không ghi được tệp.', remedy: 'Kiểm tra thư mục đích và quyền ghi.' },
    en: { message: 'The file cannot be written.', remedy: 'Check the folder and the right to write to it.' },
  },
  BAD_DIRECTORY: {
    vi: {
      message: 'Tệp danh mục cơ quan không đúng dạng.',
      remedy: 'Dùng JSON: [{"name": "Sở Xây dựng", "aliases": ["SXD"]}].',
    },
    en: {
      message: 'The directory of bodies has a wrong form.',
      remedy: 'Use JSON: [{"name": "Sở Xây dựng", "aliases": ["SXD"]}].',
    },
  },
  NOT_COVERED: {
    vi: {
      message: 'Có chữ của văn bản không nằm trong câu nào, hoặc nằm trong hai câu.',
      remedy: 'Gửi tệp cho nhóm phát triển; kết quả bóc tách của tệp này chưa đủ tin.',
    },
    en: {
      message: 'Some characters lie in no statement, or in two.',
      remedy: 'Send the file to the developers; what was read from it cannot be fully trusted.',
    },
  },
} as const satisfies Record<string, ErrorEntry>;

export type CliErrorCode = keyof typeof CLI_ERRORS;
