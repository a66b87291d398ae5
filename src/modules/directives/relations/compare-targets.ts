import { foldPlain } from '@quyet/parser/entities';

/** A figure that an order or its sentence gives. */
export interface ComparedTarget {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly comparator: string;
}

export interface TargetDifference {
  readonly name: string;
  readonly held: string;
  readonly fresh: string;
  /** higher: more is asked for than before; of what is to fall or stay below, a smaller figure asks for more. */
  readonly change: 'same' | 'higher' | 'lower';
}

/** The figures both orders give, by name and unit. */
export function compareTargets(
  fresh: readonly ComparedTarget[],
  held: readonly ComparedTarget[],
): TargetDifference[] {
  const before = new Map(held.map((it) => [keyOf(it), it]));
  return fresh.flatMap((it): TargetDifference[] => {
    const other = before.get(keyOf(it));
    if (!other) return [];
    const [now, then] = [Number(it.value), Number(other.value)];
    if (Number.isNaN(now) || Number.isNaN(then)) return [];
    const words = { name: it.name, held: other.value, fresh: it.value };
    if (now === then) return [{ ...words, change: 'same' }];
    return [{ ...words, change: now > then === !isCeiling(it) ? 'higher' : 'lower' }];
  });
}

/** A figure to stay below, or one named as a loss: "không quá 5 %", "tỷ lệ hộ nghèo còn dưới 1 %". */
const isCeiling = (it: ComparedTarget): boolean =>
  it.comparator === '<=' ||
  it.comparator === '<' ||
  /nghèo|tồn đọng|nợ đọng|ô nhiễm|tai nạn|thất thoát|quá hạn/u.test(it.name.toLocaleLowerCase('vi'));

const keyOf = (it: ComparedTarget): string =>
  `${foldPlain(it.name.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} ${it.unit ?? ''}`;
