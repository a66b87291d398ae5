/**
 * One spelling of a document's number for comparing: without blanks, one kind of dash, capitals, Đ as D, no zeros in
 * front. "09 – CT/TU" and "9-ct/tu" are the same number; `document_key` in the database says the same.
 */
export const documentKey = (number: string): string =>
  number
    .replace(/[ _\t\n\r\u00a0]/gu, '')
    .replace(/[Đđ]/gu, 'D')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[a-z]/gu, (letter) => letter.toUpperCase())
    .replace(/^0+(?=\d)/u, '');
