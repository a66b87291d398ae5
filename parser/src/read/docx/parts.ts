import type { ReadLimits } from '../limits.ts';
import { Refusal } from '../outcome.ts';
import { forEachElement, type XmlBudget, type XmlNode } from './xml.ts';
import type { Archive } from './zip.ts';

/** The parts of a docx that are read. Names within the zip, without leading slash. */
export interface DocxParts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly margins: readonly string[];
}

export interface PartReader {
  /** Hands out the elements at that depth; nothing where the part does not exist. */
  each(part: string | null, depth: number, visit: (node: XmlNode) => void): void;
  all(part: string | null, depth: number): XmlNode[];
}

export function partReader(archive: Archive, limits: ReadLimits): PartReader {
  const budget: XmlBudget = { elements: 0 };
  function each(part: string | null, depth: number, visit: (node: XmlNode) => void): void {
    if (part !== null && archive.has(part)) forEachElement(archive, part, depth, limits, budget, visit);
  }
  return {
    each,
    all(part, depth) {
      const nodes: XmlNode[] = [];
      each(part, depth, (node) => void nodes.push(node));
      return nodes;
    },
  };
}

/** "word/document.xml" + "../media/a.xml" → "media/a.xml"; targets are relative to the part's folder. */
function resolve(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}

function relationships(parts: PartReader, of: string): { readonly type: string; readonly target: string }[] {
  const at = of.lastIndexOf('/') + 1;
  const file = `${of.slice(0, at)}_rels/${of.slice(at)}.rels`;
  return parts
    .all(file, 1)
    .filter((node) => node.name === 'rel:Relationship' && node.attributes.TargetMode !== 'External')
    .map((node) => ({
      // The last word of the type is the same in the transitional and the strict form.
      type: (node.attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolve(of, node.attributes.Target ?? ''),
    }));
}

/** Finds the parts by their relationships (ISO/IEC 29500-2), by their usual names where these are missing. */
export function findParts(archive: Archive, parts: PartReader): DocxParts {
  const root = relationships(parts, '').find((one) => one.type === 'officeDocument')?.target;
  const document = root !== undefined && archive.has(root) ? root : 'word/document.xml';
  if (!archive.has(document) || /^(xl|ppt)\//.test(document)) {
    const known =
      archive.has('[Content_Types].xml') && !archive.names.some((name) => /^(xl|ppt|visio)\//.test(name));
    throw new Refusal(known ? 'BROKEN_DOCX' : 'UNSUPPORTED_FORMAT', 'zip without a Word document');
  }
  const related = relationships(parts, document);
  const byType = (type: string): string | null => {
    const target = related.find((one) => one.type === type)?.target ?? `word/${type}.xml`;
    return archive.has(target) ? target : null;
  };
  const linked = related
    .filter((one) => one.type === 'header' || one.type === 'footer')
    .map((one) => one.target);
  const named = archive.names.filter((name) => /^word\/(header|footer)\d*\.xml$/i.test(name));
  return {
    document,
    styles: byType('styles'),
    numbering: byType('numbering'),
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    margins: [...new Set([...linked, ...named])].filter((name) => archive.has(name)),
  };
}
