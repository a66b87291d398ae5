/** Makes a change that an explanation speaks of, in the whole document, and tells where the reading is not as it said. */
import type { ParseOptions } from '../contract.ts';
import { parse } from '../index.ts';
import { readAt } from './alone.ts';
import type { Explanation, WhatIf } from './types.ts';

/** Longest line of a text whose lines are wrapped by hand. */
const WRAPPED = 100;

/**
 * What stands behind an edit. Words cut out of a wrapped text would leave a short line, which no longer looks wrapped: the
 * next line moves up, as it does under an editor's hands.
 */
function flowing(
  text: string,
  edit: { readonly span: readonly [number, number]; readonly text: string },
): string {
  const rest = text.slice(edit.span[1]);
  const shorter = edit.text.length < edit.span[1] - edit.span[0];
  if (!shorter || text.split('\n').some((line) => line.length > WRAPPED)) return rest;
  // Only a line that goes on; where the cut was its end, the next one begins anew.
  return /^[^\n]*\p{L}/u.test(rest) ? rest.replace(/\n(?=[^\n])/u, ' ') : rest;
}

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
  const changed = edit ? text.slice(0, edit.span[0]) + edit.text + flowing(text, edit) : text;
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
