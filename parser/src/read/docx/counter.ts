import { writeBullet, writeCounter } from './label.ts';
import type { AbstractList, Level, ListUse, Numbering } from './numbering.ts';
import { lineage, type Styles } from './styles.ts';
import { child, value, type XmlNode } from './xml.ts';

/** Gives each paragraph, in reading order, the automatic number that Word would print before it. */
export interface NumberWriter {
  /** "1.2. ", "a) ", "- "; empty where the paragraph has none. */
  numberOf(paragraphProperties: XmlNode | undefined): string;
}

/** Word allows nine levels (ISO/IEC 29500-1, 17.9.3). */
const DEEPEST = 8;

export function numberWriter(numbering: Numbering, styles: Styles): NumberWriter {
  /** Counters belong to the list, not to its use: two uses of a list go on counting together. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function listOf(use: ListUse, seen = new Set<string>()): AbstractList | undefined {
    const list = numbering.lists.get(use.abstractId);
    if (!list || list.numStyleLink === null || seen.has(list.id)) return list;
    seen.add(list.id);
    const linked = numbering.uses.get(styles.byId.get(list.numStyleLink)?.numId ?? '');
    return linked ? listOf(linked, seen) : list;
  }

  /** Direct setting first, then the styles; numId 0 takes the number of the style away. */
  function place(
    properties: XmlNode | undefined,
  ): { use: ListUse; list: AbstractList; level: number } | null {
    const direct = child(properties, 'w:numPr');
    const line = lineage(styles, value(properties, 'w:pStyle') ?? null);
    const giver = line.find((style) => style.numId !== null);
    const numId = value(direct, 'w:numId') ?? giver?.numId;
    if (numId === undefined || numId === null || numId === '0') return null;
    const use = numbering.uses.get(numId);
    const list = use && listOf(use);
    if (!use || !list) return null;
    const directLevel = value(direct, 'w:ilvl');
    const level =
      directLevel === undefined
        ? levelByStyle(
            list,
            line.map((s) => s.id),
            giver?.level,
          )
        : Number(directLevel);
    return Number.isInteger(level) && level >= 0 && level <= DEEPEST ? { use, list, level } : null;
  }

  function levelByStyle(
    list: AbstractList,
    ids: readonly string[],
    otherwise: number | null | undefined,
  ): number {
    for (const id of ids) {
      for (const [index, level] of list.levels) if (level.style === id) return index;
    }
    return otherwise ?? 0;
  }

  function definition(use: ListUse, list: AbstractList, level: number): Level | undefined {
    return use.levels.get(level) ?? list.levels.get(level);
  }

  /** Counts one on at this level and lets the deeper ones begin anew. */
  function advance(use: ListUse, list: AbstractList, level: number): (number | undefined)[] {
    const counts = counters.get(list.id) ?? [];
    counters.set(list.id, counts);
    const start = definition(use, list, level)?.start ?? 1;
    const override = use.startOverrides.get(level);
    const first = `${use.id}/${level}`;
    if (override !== undefined && !begun.has(first)) counts[level] = override;
    else counts[level] = counts[level] === undefined ? start : (counts[level] ?? 0) + 1;
    begun.add(first);
    for (let deeper = level + 1; deeper <= DEEPEST; deeper++) {
      const after = definition(use, list, deeper)?.restartAfter ?? null;
      if (after === null || level < after) counts[deeper] = undefined;
    }
    return counts;
  }

  function write(
    use: ListUse,
    list: AbstractList,
    level: number,
    counts: readonly (number | undefined)[],
  ): string {
    const own = definition(use, list, level);
    if (!own) return '';
    if (own.format === 'bullet') return own.text.trim() === '' ? '' : `${writeBullet(own.text)} `;
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const other = definition(use, list, index);
      return writeCounter(
        counts[index] ?? other?.start ?? 1,
        own.legal ? 'decimal' : (other?.format ?? 'decimal'),
      );
    });
    return label === '' ? '' : `${label}${own.suffix}`;
  }

  return {
    numberOf(properties) {
      const found = place(properties);
      if (!found) return '';
      const counts = advance(found.use, found.list, found.level);
      return write(found.use, found.list, found.level, counts);
    },
  };
}
