import { child, isOn, value, type XmlNode } from './xml.ts';

/** What a paragraph or numbering style says about numbers and hiding. */
export interface Style {
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly hidden: boolean;
  readonly capitals: boolean;
  /** Font of Latin letters; null where the style says nothing. */
  readonly font: string | null;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | null;
  readonly defaultFont: string | null;
}

function readStyle(node: XmlNode): Style {
  const numbers = child(child(node, 'w:pPr'), 'w:numPr');
  const run = child(node, 'w:rPr');
  const level = value(numbers, 'w:ilvl');
  return {
    basedOn: value(node, 'w:basedOn') ?? null,
    numId: value(numbers, 'w:numId') ?? null,
    level: level === undefined ? null : Number(level),
    hidden: isOn(run, 'w:vanish'),
    capitals: isOn(run, 'w:caps'),
    font: fontNamed(run),
  };
}

/** The font that run properties name for Latin letters. */
export function fontNamed(properties: XmlNode | undefined): string | null {
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return fonts?.ascii ?? fonts?.hAnsi ?? null;
}

/** Collects the children of `w:styles` (styles.xml). */
export function collectStyles(nodes: readonly XmlNode[]): Styles {
  const byId = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  let defaultFont: string | null = null;
  for (const node of nodes) {
    if (node.name === 'w:docDefaults') defaultFont = fontNamed(child(child(node, 'w:rPrDefault'), 'w:rPr'));
    if (node.name !== 'w:style') continue;
    const id = node.attributes.styleId ?? '';
    byId.set(id, readStyle(node));
    if (node.attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(node.attributes.default ?? '')) {
      defaultParagraph = id;
    }
  }
  return { byId, defaultParagraph, defaultFont };
}

/** Word itself follows no longer chain; a longer one is made to cost time for every paragraph. */
const LONGEST_LINE = 50;

/** The style and those it is based on, nearest first; a circle ends. */
export function lineage(styles: Styles, id: string | null): readonly (Style & { readonly id: string })[] {
  const line: (Style & { id: string })[] = [];
  const seen = new Set<string>();
  for (let at = id ?? styles.defaultParagraph; at !== null && !seen.has(at) && line.length < LONGEST_LINE; ) {
    seen.add(at);
    const style = styles.byId.get(at);
    if (!style) break;
    line.push({ ...style, id: at });
    at = style.basedOn;
  }
  return line;
}

/** The font a run is set in: its own, that of its character style, of the paragraph's style, of the document. */
export function fontOf(
  styles: Styles,
  run: XmlNode | undefined,
  paragraphStyle: string | null,
): string | null {
  const own = fontNamed(run);
  if (own !== null) return own;
  const character = value(run, 'w:rStyle');
  const lines = [
    ...(character === undefined ? [] : lineage(styles, character)),
    ...lineage(styles, paragraphStyle),
  ];
  return lines.find((style) => style.font !== null)?.font ?? styles.defaultFont;
}
