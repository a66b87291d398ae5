import type { TimeState } from '../../../../web/design/index.ts';
import type { PageStatement } from '../../page.schema.ts';

/** The sentences the keys walk through: those that give work, or those of one time state. */
export const ordersAmong = (
  statements: readonly PageStatement[],
  only: TimeState | null,
): readonly PageStatement[] =>
  statements.filter((one) => one.task !== null && (only === null || one.task.timeState === only));

/**
 * The order before or after a sentence, which need not be an order itself; the first (or last) where nothing is chosen.
 * Null at either end.
 */
export function neighbour(
  orders: readonly PageStatement[],
  place: number | null,
  step: 1 | -1,
): PageStatement | null {
  if (place === null) return (step === 1 ? orders[0] : orders.at(-1)) ?? null;
  return step === 1
    ? (orders.find((one) => one.place > place) ?? null)
    : (orders.filter((one) => one.place < place).at(-1) ?? null);
}
