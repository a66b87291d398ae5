import type { DutyField, DutyView, LookReason } from '../../duty.schema.ts';
import type { ReviewStatement } from '../../review.schema.ts';

/** What the list shows. */
export const SHOWN = ['all', 'waiting', 'unclassified', 'look'] as const;
export type Shown = (typeof SHOWN)[number];
/** In which order: as the document goes, or the least sure first. */
export const ORDERS = ['document', 'confidence'] as const;
export type Order = (typeof ORDERS)[number];

/** Whether a sentence wants something of the clerk. */
export const isOpen = (one: ReviewStatement): boolean =>
  one.unclassified || (!one.confirmed && one.disposition !== 'label');

/** Whether the reading has a guess at its fate, if a weak one: a person who sees it can confirm that. */
export const isGuessed = (one: ReviewStatement): boolean => one.disposition !== 'other';

/** Why a field of a duty wants a look ("Cần xem"). A class that shall cooperate and is not picked yet wants one too. */
export function looksOf(duty: DutyView, field: DutyField): readonly LookReason[] {
  const { look, source } = duty.grounds[field];
  const unpicked =
    field === 'cooperating' &&
    source === 'read' &&
    duty.cooperating.length === 0 &&
    duty.cooperatingNamed.some((one) => one.isClass) &&
    !look.includes('class-not-picked');
  return unpicked ? [...look, 'class-not-picked'] : look;
}

/** Whether any field of its duty wants a look. */
export function wantsLook({ duty }: ReviewStatement): boolean {
  return (
    duty !== null && (Object.keys(duty.grounds) as DutyField[]).some((it) => looksOf(duty, it).length > 0)
  );
}

/** Whether somebody has to look: nobody knows what it is, or something of its duty is missing or doubtful. */
export const isUnsure = (one: ReviewStatement): boolean =>
  one.unclassified || (isOpen(one) && wantsLook(one));

/** The lines of the list. Headings are structure and stand in it only while nobody knows what they are. */
export function listed(
  statements: readonly ReviewStatement[],
  shown: Shown,
  order: Order,
  current: string | null,
): ReviewStatement[] {
  const fits = (one: ReviewStatement) => {
    if (one.id === current) return true;
    if (one.disposition === 'label' && !one.unclassified) return false;
    if (shown === 'waiting') return isOpen(one) && !one.unclassified;
    if (shown === 'unclassified') return one.unclassified;
    return shown === 'all' || isUnsure(one);
  };
  const lines = statements.filter(fits);
  return order === 'document' ? lines : lines.sort((a, b) => a.confidence - b.confidence);
}

/** The line so many steps away; stays at the ends. */
export function stepFrom(
  lines: readonly ReviewStatement[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const at = lines.findIndex((one) => one.id === current);
  if (at < 0) return lines[by === 1 ? 0 : lines.length - 1]?.id ?? null;
  return lines[Math.min(lines.length - 1, Math.max(0, at + by))]?.id ?? null;
}

/** The next line after the current one that fits, going round; null where there is none other. */
export function nextAfter(
  lines: readonly ReviewStatement[],
  current: string | null,
  fits: (one: ReviewStatement) => boolean,
): string | null {
  const at = lines.findIndex((one) => one.id === current);
  const round = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return round.find(fits)?.id ?? null;
}

/** The open proposals a bulk confirmation at this confidence takes; those that want a look only where they shall. */
export const above = (
  statements: readonly ReviewStatement[],
  atLeast: number,
  withUnsure: boolean,
): ReviewStatement[] =>
  statements.filter(
    (one) => isOpen(one) && !one.unclassified && one.confidence >= atLeast && (withUnsure || !wantsLook(one)),
  );
