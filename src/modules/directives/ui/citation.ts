import { formatDate, type Language, officialDate, useLanguage } from '../../../web/i18n/index.ts';
import { directiveTexts } from './directive.texts.ts';
import { docTypeTexts } from './doc-type.texts.ts';

/** What names a document. */
export type Cited = { docType: string | null; number: string | null; issuedOn: string | null };

/** The full name of a kind of document; its abbreviation where it is not one we know. */
export function docTypeName(docType: string | null, language: Language): string {
  const names: Readonly<Record<string, string>> = docTypeTexts[language];
  return docType === null ? directiveTexts[language].document : (names[docType] ?? docType);
}

/**
 * "Kết luận số 58-KL/TU", and with its date "… ngày 12/3/2026" as documents cite each other.
 * Null where there is no number: then the name of the file says which it is.
 */
export function citation(it: Cited, language: Language, dated = true): string | null {
  if (it.number === null) return null;
  const words = directiveTexts[language];
  const named = words.numbered(docTypeName(it.docType, language), it.number);
  if (!dated || it.issuedOn === null) return named;
  return words.dated(named, language === 'vi' ? officialDate(it.issuedOn) : formatDate(it.issuedOn));
}

/** `citation` in the language on the screen. */
export function useCitation(): (it: Cited, dated?: boolean) => string | null {
  const language = useLanguage();
  return (it, dated) => citation(it, language, dated);
}
