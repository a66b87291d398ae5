import type { Language } from '../../../../web/i18n/index.ts';
import { docTypeName } from '../citation.ts';

/** "Đề án phát triển giao thông": a document that is known by its kind and title alone. */
export function titled(it: { docType: string | null; title: string | null }, language: Language): string {
  const kind = docTypeName(it.docType, language);
  if (it.title === null) return kind;
  return it.title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'))
    ? it.title
    : `${kind} ${it.title}`;
}
