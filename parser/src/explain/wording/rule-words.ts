import { ABOVE, BEFORE, RULES, UNITS } from './rules.texts.ts';

/** Vietnamese is what the office reads; English is for who helps it. */
export type Language = 'vi' | 'en';

const at = (language: Language): 0 | 1 => (language === 'vi' ? 0 : 1);

/**
 * A rule in words: "in-quarter" → "lấy ngày cuối quý", "inherited-label" → "lấy theo phần trên: đề mục nêu cơ quan".
 * Its name where there are none.
 */
export function ruleWords(rule: string, language: Language): string {
  const known = RULES[rule];
  if (known) return known[at(language)];
  if (rule.startsWith('inherited-'))
    return `${ABOVE[at(language)]}: ${ruleWords(rule.slice('inherited-'.length), language)}`;
  const unit = rule.replace(TIME_FRAME, '');
  const read = UNITS[unit];
  if (!read) return rule;
  return rule.startsWith('before-') ? BEFORE[at(language)] : read[at(language)];
}

/** How a limit is put ("in-", "before-") and where it stands ("-alone") do not change which day it is. */
const TIME_FRAME = /^(?:in|by|at|done|labelled|until|before)-|-(?:alone|before-verb|in-time-cell)$/u;
