import { parseArgs } from 'node:util';
import type { Language } from '@quyet/parser/format';

export const FORMATS = ['table', 'json', 'html', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExtractArguments {
  readonly files: readonly string[];
  readonly format: Format;
  /** ISO date of issue, the anchor of relative deadlines; null where not given. */
  readonly issued: string | null;
  readonly check: boolean;
  /** Whether each reading is told with its reasons; the page always has them. */
  readonly explain: boolean;
  readonly directory: string | null;
  readonly textOut: string | null;
  readonly language: Language;
  readonly help: boolean;
}

export type Parsed =
  | { readonly ok: true; readonly value: ExtractArguments }
  | { readonly ok: false; readonly problem: string };

const bad = (problem: string): Parsed => ({ ok: false, problem });

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Reads the arguments after "extract". */
export function readArguments(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        issued: { type: 'string' },
        check: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        directory: { type: 'string' },
        'text-out': { type: 'string' },
        lang: { type: 'string', default: 'vi' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = FORMATS.find((one) => one === values.format);
    if (format === undefined) return bad(`--format ${values.format}: ${FORMATS.join('|')}`);
    if (values.lang !== 'vi' && values.lang !== 'en') return bad(`--lang ${values.lang}: vi|en`);
    if (values.issued !== undefined && !isDay(values.issued))
      return bad(`--issued ${values.issued}: YYYY-MM-DD`);
    if (!values.help && positionals.length === 0) return bad('FILE');
    if (positionals.filter((one) => one === '-').length > 1) return bad('"-" twice');
    return {
      ok: true,
      value: {
        files: positionals,
        format,
        issued: values.issued ?? null,
        check: values.check,
        explain: values.explain || format === 'html',
        directory: values.directory ?? null,
        textOut: values['text-out'] ?? null,
        language: values.lang,
        help: values.help,
      },
    };
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
}

export const USAGE = `Cách dùng / Usage:
  npx quyet extract FILE… [--format table|json|html|md] [--issued 2024-07-01] [--explain]
                          [--check] [--directory FILE] [--text-out FILE] [--lang vi|en]

  FILE         .docx, .doc, .txt, .pdf, ảnh quét / scan, một thư mục / a folder, hoặc - (đầu vào chuẩn / standard input)
  --format     table: để đọc (mặc định) · json: hợp đồng dữ liệu · html: một trang · md: Markdown
  --issued     ngày ban hành, làm mốc cho thời hạn tương đối / date of issue
  --explain    quy tắc, căn cứ, độ tin cậy và điều gì sẽ làm khác đi (html: luôn có) / why, and what would have changed it
  --check      đếm chữ không thuộc câu nào hoặc thuộc hai câu; khác 0 là lỗi / coverage, fails if not whole
  --directory  danh mục cơ quan (JSON) / directory of bodies
  --text-out   ghi phần chữ đã đọc, để đối chiếu vị trí / the text that offsets count into
`;
