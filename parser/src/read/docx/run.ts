import { raised } from '../raised.ts';
import { symbol } from './symbols.ts';
import { child, isOn, value, type XmlNode } from './xml.ts';

/** What is met in runs besides text. */
export interface RunSink {
  /** A mark of a foot- or endnote; answers with the mark to print. `custom` when the source prints its own. */
  note(kind: 'footnote' | 'endnote', id: string, custom: boolean): string;
  /** Text that the page does not show in the body: text boxes, hidden words, drawn lettering. */
  aside(text: string): void;
  /** What a run shows whose font has letters of an old encoding; the text itself otherwise. Without it: the text. */
  letters?(text: string, properties: XmlNode | undefined): string;
}

/** Containers whose content counts as if it stood there itself. Insertions are taken as accepted. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'm:oMath',
  'm:oMathPara',
  'm:r',
  'm:e',
  'm:num',
  'm:den',
  'm:sup',
  'm:sub',
  'm:f',
  'm:sSup',
  'm:sSub',
  'm:d',
]);

const GRAPHICS = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** The text of a paragraph's content, in reading order. */
export function runsText(nodes: readonly XmlNode[], sink: RunSink): string {
  let text = '';
  for (const node of nodes) {
    if (node.name === 'w:r') text += runText(node, sink);
    else if (node.name === 'm:t') text += node.text;
    else if (TRANSPARENT.has(node.name)) text += runsText(node.children, sink);
    else if (GRAPHICS.has(node.name)) graphics(node, sink);
  }
  return text;
}

function runText(run: XmlNode, sink: RunSink): string {
  const properties = child(run, 'w:rPr');
  let written = '';
  for (const node of run.children) written += pieceText(node, sink);
  // Soft hyphens are a hint for line breaks and would split words for every later stage; in TCVN3 they are "ư".
  const text = (sink.letters?.(written, properties) ?? written).replaceAll('\u00ad', '');
  if (isOn(properties, 'w:vanish')) {
    if (text.trim() !== '') sink.aside(text);
    return '';
  }
  if (value(properties, 'w:vertAlign') === 'superscript' && /^\d+$/.test(text)) return raised(text);
  return isOn(properties, 'w:caps') ? text.toUpperCase() : text;
}

function pieceText(node: XmlNode, sink: RunSink): string {
  switch (node.name) {
    case 'w:t':
      return node.text;
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(node.attributes.font, node.attributes.char);
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      return sink.note(kind, node.attributes.id ?? '', (node.attributes.customMarkFollows ?? '0') !== '0');
    }
    default:
      if (GRAPHICS.has(node.name)) graphics(node, sink);
      return '';
  }
}

/** Text boxes and drawn lettering: where stamps are put. Of two alternatives only the first that has text. */
function graphics(node: XmlNode, sink: RunSink): void {
  if (node.name === 'mc:AlternateContent') {
    for (const alternative of node.children) {
      let found = false;
      const once: RunSink = {
        ...sink,
        aside: (text) => {
          found = true;
          sink.aside(text);
        },
      };
      for (const inner of alternative.children) graphics(inner, once);
      if (found) return;
    }
    return;
  }
  if (node.name === 'v:textpath' && node.attributes.string) sink.aside(node.attributes.string);
  if (node.name === 'w:txbxContent') {
    const text = boxText(node.children, sink).trim();
    if (text !== '') sink.aside(text);
    return;
  }
  for (const inner of node.children) graphics(inner, sink);
}

/** Blocks of a text box, header or footer as plain lines: cells and paragraphs each on their own. */
export function boxText(blocks: readonly XmlNode[], sink: RunSink): string {
  let text = '';
  for (const block of blocks) {
    if (block.name === 'w:p') text += `${runsText(block.children, sink)}\n`;
    else text += boxText(block.children, sink);
  }
  return text;
}
