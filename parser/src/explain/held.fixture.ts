/** Makes a change that an explanation speaks of, in the whole document, and tells where the reading is not as it said. */
import type { ParseOptions } from '../contract.ts';
import { parse } from '../index.ts';
import { readAt } from './alone.ts';
import type { Explanation, WhatIf } from './types.ts';

/** What does not hold, in words; null where it holds, undefined where the change is not one of words. */
export function brokenClaim(
  text: string,
  explained: Explanation,
  whatIf: WhatIf,
  options: ParseOptions = {},
): string | null | undefined {
  const { change, outcome, edit } = whatIf;
  const given = change.kind === 'issued-on' ? { ...options, issued: change.words } : options;
  if (!edit && change.kind !== 'issued-on') return undefined;
  const changed = edit ? text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1]) : text;
  const moved = edit && change.kind === 'moved-beneath' ? edit.text.indexOf('\n\n', 3) + 2 : 0;
  const at =
    edit && change.kind === 'moved-beneath'
      ? edit.span[0] + moved
      : (explained.order?.at ?? edit?.span[0] ?? 0);
  const now = readAt(parse(changed, given), at);
  const said = [
    outcome.disposition !== undefined && now?.disposition !== outcome.disposition
      ? `${outcome.disposition}, is ${now?.disposition}`
      : null,
    outcome.lead && now?.order?.lead.join('|') !== outcome.lead.names.join('|')
      ? `led by ${outcome.lead.names.join('|')}, is ${now?.order?.lead.join('|')}`
      : null,
    outcome.deadline && JSON.stringify(now?.order?.deadline) !== JSON.stringify(outcome.deadline)
      ? `due ${JSON.stringify(outcome.deadline)}, is ${JSON.stringify(now?.order?.deadline)}`
      : null,
  ].filter((one) => one !== null);
  return said.length === 0
    ? null
    : `${change.kind} «${change.words}» in «${text.slice(...explained.span).slice(0, 90)}»: ${said.join('; ')}`;
}
