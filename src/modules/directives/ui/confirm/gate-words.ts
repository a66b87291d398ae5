import { formatNumber, type Language } from '../../../../web/i18n/index.ts';
import type { Gate } from '../../review.schema.ts';
import { confirmTexts } from './confirm.texts.ts';

/** What is missing of the header, in words; null where it is complete. */
export function missingWords(gates: readonly Gate[], language: Language): string | null {
  const gate = gates.find((one) => one.code === 'HEADER_INCOMPLETE');
  if (!gate?.closed) return null;
  const { field } = confirmTexts[language];
  return gate.missing.map((name) => field[name]).join(', ');
}

/** Why the directive cannot be put in force yet, in one line; undefined where it can. */
export function closedWords(gates: readonly Gate[], language: Language): string | undefined {
  const texts = confirmTexts[language];
  const missing = missingWords(gates, language);
  const counted = gates.flatMap((gate) => {
    if (!gate.closed) return [];
    if (gate.code === 'SENTENCES_UNCLASSIFIED')
      return [texts.gate.unclassified(formatNumber(gate.count, language))];
    if (gate.code === 'PROPOSALS_UNCONFIRMED')
      return [texts.gate.unconfirmed(formatNumber(gate.count, language))];
    return [];
  });
  const identical = gates.some((gate) => gate.code === 'IDENTICAL_IN_FORCE' && gate.closed);
  const parts = [
    ...(counted.length > 0 ? [texts.gate.still(counted.join(', '))] : []),
    ...(missing === null ? [] : [texts.missing(missing)]),
    ...(identical ? [texts.gate.identical] : []),
  ];
  const words = parts.join('; ');
  return words === '' ? undefined : words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
