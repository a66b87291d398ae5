import { wordingOf } from '@quyet/parser/house';
import type { RuleValue } from '../rules/index.ts';
import type { Identity } from './learning.schema.ts';

type Value = RuleValue<'house-wordings'>;

/** The rule without a wording. */
export function withoutWording(value: Value, kind: Identity['kind'], wording: string): Value {
  const key = wordingOf(wording);
  const other = (it: { readonly wording: string }) => wordingOf(it.wording) !== key;
  return kind === 'time'
    ? { ...value, times: value.times.filter(other) }
    : { ...value, openings: value.openings.filter(other) };
}

/** The rule with a wording that means what was decided; one wording means one thing. */
export function withWording(
  value: Value,
  { kind, decided }: Pick<Identity, 'kind' | 'decided'>,
  wording: string,
): unknown {
  const rest = withoutWording(value, kind, wording);
  return kind === 'time'
    ? { ...rest, times: [...rest.times, { wording, meaning: decided }] }
    : { ...rest, openings: [...rest.openings, { wording, disposition: decided }] };
}

/** Whether the rule holds a wording in that sense. */
export function holdsWording(
  value: Value,
  { kind, decided }: Pick<Identity, 'kind' | 'decided'>,
  wording: string,
): boolean {
  const key = wordingOf(wording);
  return kind === 'time'
    ? value.times.some((it) => wordingOf(it.wording) === key && it.meaning === decided)
    : value.openings.some((it) => wordingOf(it.wording) === key && it.disposition === decided);
}
