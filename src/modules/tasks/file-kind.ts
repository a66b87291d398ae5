/** What a file is, by its content and never by its name; `inline` kinds do no harm when shown in the page. */
export interface FileKind {
  readonly mediaType: string;
  readonly inline: boolean;
}

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Kinds of zip that offices exchange; the name only tells them apart, none is ever shown inline. */
const PACKAGES: Readonly<Record<string, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
};

/** The kind of a file; anything unknown is bytes to be downloaded. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return { mediaType: 'image/png', inline: true };
  if (starts(bytes, 0xff, 0xd8, 0xff)) return { mediaType: 'image/jpeg', inline: true };
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { mediaType: 'application/pdf', inline: true };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const ending = name.toLowerCase().split('.').at(-1) ?? '';
    return { mediaType: PACKAGES[ending] ?? 'application/zip', inline: false };
  }
  if (isPlainText(bytes)) return { mediaType: 'text/plain; charset=utf-8', inline: true };
  return { mediaType: 'application/octet-stream', inline: false };
}

function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from text
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
}
