import type { pageTexts } from './page.texts.ts';

type Words = Pick<(typeof pageTexts)['vi'], 'preamble' | 'closing' | 'footnote' | 'appendix' | 'provision'>;

/** Where a sentence stands, as officers say it: "III/2/p1" → "mục III.2", "PL1/3" → "phụ lục 1, mục 3". */
export function placeWords(path: string, words: Words): string {
  const parts = path.split('/').filter((part) => !/^p\d+$/.test(part));
  const [first = '', ...rest] = parts;
  if (first === 'preamble') return words.preamble;
  if (first === 'closing') return words.closing;
  if (/^fn/.test(first)) return words.footnote;
  const appendix = /^PL(\d*)$/.exec(first);
  const inside = (appendix ? rest : parts).join('.');
  return [
    ...(appendix ? [words.appendix(appendix[1] ?? '')] : []),
    ...(inside === '' ? [] : [words.provision(inside)]),
  ].join(', ');
}
