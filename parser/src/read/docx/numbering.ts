import { child, isOn, value, type XmlNode } from './xml.ts';

/** A level of a list definition (`w:lvl`). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2.": the counters of the levels with the signs between them. */
  readonly text: string;
  /** What stands between number and text: a tab or space both become one space. */
  readonly suffix: '' | ' ';
  /** All counters in decimal ("1.1" below "I"), `w:isLgl`. */
  readonly legal: boolean;
  /** Paragraph style that is linked to this level. */
  readonly style: string | null;
  /** Restarts when a level below this number (1-based) was used; 0 = never; null = after any higher level. */
  readonly restartAfter: number | null;
}

export interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** This list is only a name for the list of another numbering style. */
  readonly numStyleLink: string | null;
}

/** A use of a list (`w:num`) with what it overrides. */
export interface ListUse {
  readonly id: string;
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, AbstractList>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

/** Counters are small; a file that says otherwise must not make strings of any length. */
function whole(text: string | undefined, otherwise: number): number {
  const n = Number(text);
  return text !== undefined && Number.isInteger(n) && n >= 0 && n < 100_000 ? n : otherwise;
}

function readLevel(node: XmlNode): Level {
  const restart = value(node, 'w:lvlRestart');
  return {
    start: whole(value(node, 'w:start'), 0),
    format: value(node, 'w:numFmt') ?? 'decimal',
    text: (value(node, 'w:lvlText') ?? '').slice(0, 100),
    suffix: value(node, 'w:suff') === 'nothing' ? '' : ' ',
    legal: isOn(node, 'w:isLgl'),
    style: value(node, 'w:pStyle') ?? null,
    restartAfter: restart === undefined ? null : whole(restart, 0),
  };
}

function levelIndex(node: XmlNode): number {
  return whole(node.attributes.ilvl, 0);
}

function readLevels(nodes: readonly XmlNode[]): Map<number, Level> {
  return new Map(
    nodes.filter((node) => node.name === 'w:lvl').map((node) => [levelIndex(node), readLevel(node)]),
  );
}

function readUse(node: XmlNode): ListUse {
  const overrides = node.children.filter((one) => one.name === 'w:lvlOverride');
  const starts = new Map<number, number>();
  const levels = new Map<number, Level>();
  for (const override of overrides) {
    const start = value(override, 'w:startOverride');
    if (start !== undefined) starts.set(levelIndex(override), whole(start, 1));
    const level = child(override, 'w:lvl');
    if (level) levels.set(levelIndex(override), readLevel(level));
  }
  return {
    id: node.attributes.numId ?? '',
    abstractId: value(node, 'w:abstractNumId') ?? '',
    startOverrides: starts,
    levels,
  };
}

/** Collects the children of `w:numbering` (numbering.xml). */
export function collectNumbering(nodes: readonly XmlNode[]): Numbering {
  const lists = new Map<string, AbstractList>();
  const uses = new Map<string, ListUse>();
  for (const node of nodes) {
    if (node.name === 'w:abstractNum') {
      const id = node.attributes.abstractNumId ?? '';
      lists.set(id, {
        id,
        levels: readLevels(node.children),
        numStyleLink: value(node, 'w:numStyleLink') ?? null,
      });
    } else if (node.name === 'w:num') {
      const use = readUse(node);
      uses.set(use.id, use);
    }
  }
  return { lists, uses };
}
