import { strToU8, zipSync } from 'fflate';

/** Builds small docx files by hand, for what the `docx` library does not write. Used by tests only. */
export interface Handmade {
  /** Content of `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** The whole of document.xml, for documents that are wrong on purpose. */
  readonly document?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE = [
  W,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

export function handmade({ body, numbering, styles, parts, document }: Handmade): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(document ?? `<w:document ${MORE}><w:body>${body}</w:body></w:document>`),
  };
  if (numbering !== undefined)
    files['word/numbering.xml'] = strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`);
  if (styles !== undefined) files['word/styles.xml'] = strToU8(`<w:styles ${W}>${styles}</w:styles>`);
  for (const [name, part] of Object.entries(parts ?? {})) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

/** A part of its own with the namespaces declared: `part('w:hdr', '<w:p>…</w:p>')`. */
export function part(root: string, content: string): string {
  return `<${root} ${MORE}>${content}</${root}>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph numbered directly. */
export function numbered(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function use(id: number, listId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${listId}"/>${overrides}</w:num>`;
}
