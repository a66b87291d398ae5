import { formatDate, useLanguage, useTexts } from '../../../web/i18n/index.ts';
import { fateTexts } from '../../directives/ui/confirm/kind.texts.ts';
import { ruleWords } from '../../directives/ui/confirm/rule.texts.ts';
import type { SuggestionKind } from '../learning.schema.ts';
import { texts } from './learning.texts.ts';

/** What a wording is filed under and what it came to mean, in the words of the office. */
export function useMeaning() {
  const words = useTexts(texts);
  const fates = useTexts(fateTexts);
  const language = useLanguage();
  const named = (table: Readonly<Record<string, string>>, value: string): string | undefined => table[value];
  const time = (value: string): string => {
    const days = /^days:(\d+)$/.exec(value)?.[1];
    if (days !== undefined) return words.days(Number(days));
    return named(words.meaning, value) ?? formatDate(value);
  };
  const value = (kind: SuggestionKind, it: string): string => {
    if (kind === 'disposition') return named(fates, it) ?? it;
    if (kind === 'time') return time(it);
    return named(words.outcome, it) ?? it;
  };
  return {
    value,
    rule: (name: string) => ruleWords(name, language),
    wording: (kind: SuggestionKind, it: string) =>
      kind === 'lead' ? words.readBy(ruleWords(it, language)) : `“${it}”`,
    /** What was read before; of a rule about leads the rule itself says it. */
    before: (kind: SuggestionKind, read: readonly (string | null)[]) =>
      kind === 'lead' ? [] : read.map((it) => (it === null ? words.notRead : value(kind, it))),
  };
}
