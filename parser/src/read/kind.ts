/**
 * What a file is, told by its first bytes and never by its name.
 *
 *     PK\3\4            zip: docx, or another packed format
 *     D0 CF 11 E0 …     OLE compound file: .doc, or a docx behind a password
 *     %PDF-             PDF
 *     JPEG, PNG, …      a scan
 *     {\rtf, <html, MIME-Version   formats that are text by their bytes but not by their meaning
 */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'image'; readonly format: string }
  | { readonly kind: 'markup'; readonly format: string }
  | { readonly kind: 'plain' };

const IMAGES: readonly (readonly [format: string, signature: readonly number[], offset: number])[] = [
  ['jpeg', [0xff, 0xd8, 0xff], 0],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ['gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['tiff', [0x49, 0x49, 0x2a, 0x00], 0],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a], 0],
  ['bmp', [0x42, 0x4d], 0],
  ['webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['heic', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63], 4],
  ['heic', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66, 0x31], 4],
  ['djvu', [0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d], 0],
];

const ZIP_LOCAL = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[], offset = 0): boolean {
  return signature.every((byte, i) => bytes[offset + i] === byte);
}

/** The first characters of the file as Latin-1, enough for signatures in ASCII. */
function opening(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  zip: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ole: 'application/msword',
  pdf: 'application/pdf',
};

/** Media type and usual ending of a file that the readers take, by its content. */
export function mediaOf(bytes: Uint8Array): { readonly type: string; readonly ending: string } {
  const file = kindOf(bytes);
  if (file.kind === 'image')
    return { type: `image/${file.format}`, ending: file.format === 'jpeg' ? 'jpg' : file.format };
  const ending = { zip: 'docx', ole: 'doc', pdf: 'pdf', markup: 'txt', plain: 'txt' }[file.kind];
  return { type: MEDIA_TYPES[file.kind] ?? 'text/plain', ending };
}

/** Whether a file has pages that are drawn: PDF, scans, photographs. Their engines work apart from the server. */
export function isPaged(bytes: Uint8Array): boolean {
  const { kind } = kindOf(bytes);
  return kind === 'pdf' || kind === 'image';
}

export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP_LOCAL) || startsWith(bytes, ZIP_EMPTY)) return { kind: 'zip' };
  if (startsWith(bytes, OLE)) return { kind: 'ole' };
  const head = opening(bytes, 1024);
  // The PDF signature may stand anywhere in the first kilobyte (ISO 32000-1, annex H), but never after a letter.
  const pdf = head.indexOf('%PDF-');
  if (pdf >= 0 && !/\p{L}/u.test(head.slice(0, pdf).replace(/[\x80-\xff]/g, ''))) return { kind: 'pdf' };
  for (const [format, signature, offset] of IMAGES) {
    if (!startsWith(bytes, signature, offset)) continue;
    // "BM" alone may open a text; a bitmap also has four reserved zero bytes.
    if (format === 'bmp' && !startsWith(bytes, [0, 0, 0, 0], 6)) continue;
    return { kind: 'image', format };
  }
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('{\\rtf')) return { kind: 'markup', format: 'rtf' };
  if (/^(<!doctype html|<html[\s>])/.test(text)) return { kind: 'markup', format: 'html' };
  if (/^mime-version:/.test(text)) return { kind: 'markup', format: 'mhtml' };
  if (/^<\?xml[^>]*>\s*<\?mso-application/.test(text)) return { kind: 'markup', format: 'word-xml' };
  return { kind: 'plain' };
}
