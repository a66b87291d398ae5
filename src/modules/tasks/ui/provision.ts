/**
 * The path of a provision as officers cite it: "III/2" → "III.2". Paragraphs without a number of their own ("p3") are
 * not cited; null where nothing else is left.
 */
export function provisionWords(path: string): string | null {
  const cited = path.split('/').filter((part) => !/^p\d+$/.test(part));
  return cited.length === 0 ? null : cited.join('.');
}

/** The directive opened at one of its sentences. */
export const sentenceHref = (directiveId: string, statementId: string | null): string =>
  `/directives/${directiveId}${statementId === null ? '' : `?s=${statementId}`}`;
