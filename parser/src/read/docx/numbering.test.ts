import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { type Handmade, handmade, level, list, numbered, paragraph, use } from './handmade.ts';

function lines(given: Handmade): string[] {
  const outcome = read(handmade(given), 'a.docx');
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.read.text.split('\n\n');
}

const OUTLINE = list(
  0,
  level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)') +
    level(3, 'bullet', '●'),
);

test('numbers of several levels restart below a new heading', () => {
  const body = [
    numbered('Quan điểm', 1),
    numbered('Một', 1, 1),
    numbered('Hai', 1, 1),
    numbered('chi tiết', 1, 2),
    numbered('chi tiết', 1, 2),
    numbered('gạch', 1, 3),
    numbered('Nhiệm vụ', 1),
    numbered('Ba', 1, 1),
  ].join('');
  expect(lines({ body, numbering: OUTLINE + use(1, 0) })).toEqual([
    'I. Quan điểm',
    '1. Một',
    '2. Hai',
    'a) chi tiết',
    'b) chi tiết',
    '- gạch',
    'II. Nhiệm vụ',
    '1. Ba',
  ]);
});

test('a level text may join the counters of the levels above', () => {
  const numbering =
    list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.')) +
    use(1, 0);
  const body =
    numbered('a', 1) + numbered('b', 1, 1) + numbered('c', 1, 2) + numbered('d', 1, 2) + numbered('e', 1, 1);
  expect(lines({ body, numbering })).toEqual(['1. a', '1.1. b', '1.1.1. c', '1.1.2. d', '1.2. e']);
});

test('legal numbering writes Roman chapters as digits', () => {
  const numbering =
    list(0, level(0, 'upperRoman', 'Chương %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + use(1, 0);
  expect(lines({ body: numbered('Chung', 1) + numbered('Phạm vi', 1, 1), numbering })).toEqual([
    'Chương I Chung',
    '1.1 Phạm vi',
  ]);
});

test('articles go on through the document, clauses restart in each', () => {
  const numbering = list(0, level(0, 'decimal', 'Điều %1.') + level(1, 'decimal', '%2.')) + use(1, 0);
  const body =
    numbered('A', 1) +
    numbered('x', 1, 1) +
    numbered('B', 1) +
    numbered('y', 1, 1) +
    paragraph('Xen') +
    numbered('z', 1, 1);
  expect(lines({ body, numbering })).toEqual(['Điều 1. A', '1. x', 'Điều 2. B', '1. y', 'Xen', '2. z']);
});

test('two uses of one list count together unless one says where to start', () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = list(0, level(0, 'decimal', '%1.')) + use(1, 0) + use(2, 0) + use(3, 0, restart);
  const body = numbered('a', 1) + numbered('b', 2) + numbered('c', 3) + numbered('d', 3);
  expect(lines({ body, numbering })).toEqual(['1. a', '2. b', '1. c', '2. d']);
});

test('a level that never restarts goes on below the next heading', () => {
  const numbering =
    list(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) +
    use(1, 0);
  const body = numbered('A', 1) + numbered('x', 1, 1) + numbered('B', 1) + numbered('y', 1, 1);
  expect(lines({ body, numbering })).toEqual(['I. A', '1. x', 'II. B', '2. y']);
});

const HEADING = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style>`;

test('a style gives the number, its link the level, numId 0 takes it away', () => {
  const numbering =
    list(
      0,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
        level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
    ) + use(1, 0);
  const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
  const body = [
    paragraph('Mục', style('Muc')),
    paragraph('Khoản', style('Khoan')),
    paragraph('Không số', style('Khoan', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
    paragraph('Khoản', style('Khoan')),
  ].join('');
  expect(lines({ body, numbering, styles: HEADING })).toEqual(['I. Mục', '1. Khoản', 'Không số', '2. Khoản']);
});

test('a list may be the name of a numbering style', () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="DS"/></w:abstractNum>';
  const numbering = linked + list(0, level(0, 'upperLetter', '%1.')) + use(1, 5) + use(2, 0);
  expect(lines({ body: numbered('x', 1) + numbered('y', 1), numbering, styles })).toEqual(['A. x', 'B. y']);
});

test('circles among styles and lists end', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum>${use(1, 0)}`;
  const body = paragraph('a', '<w:pStyle w:val="A"/>') + numbered('b', 1);
  expect(lines({ body, numbering, styles })).toEqual(['a', 'b']);
});

test('an empty paragraph shows no number but a numbered cell does', () => {
  const numbering = list(0, level(0, 'decimal', '%1')) + use(1, 0);
  const row = (text: string): string =>
    `<w:tr><w:tc>${numbered('', 1)}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  const body = `${numbered('', 1)}<w:tbl>${row('Lập kế hoạch')}${row('Báo cáo')}</w:tbl>`;
  expect(lines({ body, numbering })).toEqual(['2\tLập kế hoạch\n3\tBáo cáo']);
});

test.each([
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 49, 'XLIX'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 3, 'C'],
  ['decimalZero', 7, '07'],
])('%s writes %i as %s', (format, n, written) => {
  const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${n}"/></w:lvlOverride>`;
  const numbering = list(0, level(0, format, '%1)')) + use(1, 0, start);
  expect(lines({ body: numbered('x', 1), numbering })).toEqual([`${written}) x`]);
});
