import { SaxesParser } from 'saxes';
import type { ReadLimits } from '../limits.ts';
import { Refusal } from '../outcome.ts';
import type { Archive } from './zip.ts';

/** An element of WordprocessingML. Only text directly inside `t` and the like is kept. */
export interface XmlNode {
  /** "w:p", with the prefix of this table and not of the file; "?" + local name for namespaces of no interest. */
  readonly name: string;
  /** By local name; the namespaces of attributes never clash in the elements read here. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
  /** False inside subtrees that are of no interest: their elements are counted but not kept. */
  keep: boolean;
}

/** Transitional and strict forms of the same vocabularies (ISO/IEC 29500-1, -4). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
};

/** Elements whose characters are text of the document. */
const TEXTUAL = new Set(['w:t', 'm:t']);

/** Subtrees that hold nothing to read; leaving them out keeps a long table within memory. */
const SKIPPED = new Set([
  'w:tblPr',
  'w:tcBorders',
  'w:pBdr',
  'w:tblGrid',
  'w:sectPr',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
]);

/** Counts over all parts of one file, so that many parts cannot add up to too much. */
export interface XmlBudget {
  elements: number;
}

/**
 * Parses a part while it is being unpacked and hands each finished element at `depth` (0 = the root) to `visit`, so
 * that a document of any length is never held as a whole. No DTD, hence no entities beyond the five of XML.
 */
export function forEachElement(
  archive: Archive,
  part: string,
  depth: number,
  limits: ReadLimits,
  budget: XmlBudget,
  visit: (node: XmlNode) => void,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: OpenNode[] = [];
  const pick = { name: '', collecting: false };

  parser.on('error', (error) => {
    throw new Refusal('BROKEN_DOCX', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Refusal('BROKEN_DOCX', `${part}: a document type declaration is not allowed`);
  });
  parser.on('opentag', (tag) => {
    if (++budget.elements > limits.maxElements)
      throw new Refusal('EXPANDS_TOO_MUCH', `${part}: too many elements`);
    if (stack.length >= limits.maxDepth) throw new Refusal('EXPANDS_TOO_MUCH', `${part}: nested too deep`);
    const prefix = PREFIXES[tag.uri];
    const name = prefix === undefined ? `?${tag.local}` : `${prefix}:${tag.local}`;
    const keep = (stack.at(-1)?.keep ?? true) && !SKIPPED.has(name);
    const attributes: Record<string, string> = {};
    if (keep)
      for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    stack.push({ name, attributes, children: [], text: '', keep });
    pick.collecting = keep && TEXTUAL.has(name);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (pick.collecting && open) open.text += text;
  });
  parser.on('cdata', (text) => {
    const open = stack.at(-1);
    if (pick.collecting && open) open.text += text;
  });
  parser.on('closetag', () => {
    const node = stack.pop();
    pick.collecting = TEXTUAL.has(stack.at(-1)?.name ?? '');
    if (!node?.keep) return;
    if (stack.length === depth) visit(node);
    else if (stack.length > depth) stack.at(-1)?.children.push(node);
  });

  const chunks = { decoder: new TextDecoder('utf-8'), begun: false };
  archive.stream(part, (piece) => {
    if (piece.length === 0) return;
    if (!chunks.begun) chunks.decoder = new TextDecoder(xmlEncoding(piece));
    chunks.begun = true;
    parser.write(chunks.decoder.decode(piece, { stream: true }));
  });
  parser.write(chunks.decoder.decode());
  parser.close();
}

/** Parts are UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1); UTF-16 always has a BOM. */
function xmlEncoding(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** First child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** `w:val` of the child of that name: most settings of WordprocessingML are written so. */
export function value(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}

/** An on/off setting: present without value means on (ISO/IEC 29500-1, 17.17.4). */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const setting = child(node, name);
  if (!setting) return false;
  return !['0', 'false', 'off'].includes(setting.attributes.val ?? '1');
}
