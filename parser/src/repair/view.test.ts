import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepWords } from './markup.ts';
import { normalise } from './normalise.ts';
import { layOut } from './view.ts';

describe('normalise', () => {
  test('composes letters and drops carriage returns', () => {
    const source = 'Ủy ban\r\nnhân dân\rtỉnh'.normalize('NFD');
    const plain = normalise(source);
    expect(plain.text).toBe('Ủy ban\nnhân dân\ntỉnh');
    const at = plain.text.indexOf('nhân');
    expect(source.slice(plain.sourceStart(at), plain.sourceEnd(at + 4)).normalize('NFC')).toBe('nhân');
  });

  test('every stretch leads back to the same words', () => {
    const words = fc.array(fc.constantFrom('Ủy', 'hoá', '\r\n', ' ', 'đường', '\u00a0', 'a', '\f'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(10), (parts, from, length) => {
        const source = parts.join('').normalize('NFD');
        const plain = normalise(source);
        const start = Math.min(from, plain.text.length);
        const end = Math.min(start + length, plain.text.length);
        if (end <= start) return;
        const back = source.slice(plain.sourceStart(start), plain.sourceEnd(end));
        const even = (s: string) => s.normalize('NFC').replace(/\s+/gu, ' ').trim();
        expect(even(back)).toBe(even(plain.text.slice(start, end)));
      }),
    );
  });
});

describe('markup', () => {
  const words = (text: string) =>
    keepWords(text, 0, text.length)
      .map(([a, b]) => text.slice(a, b))
      .join('');
  test.each([
    ['**1. Mục tiêu** chung', '1. Mục tiêu chung'],
    ['“*Đề án về đất đai*”', '“Đề án về đất đai”'],
    ['Ban Thường vụ Tỉnh ủy¹. Thực hiện', 'Ban Thường vụ Tỉnh ủy. Thực hiện'],
    ['500 m² và 3 km²', '500 m² và 3 km²'],
    ['## II. Nhiệm vụ', 'II. Nhiệm vụ'],
    ['1\\. Sở Y tế', '1. Sở Y tế'],
  ])('%s', (text, clean) => expect(words(text)).toBe(clean));
});

describe('view', () => {
  const text = 'Phát triển hạ tầng\n\n¹ Ghi chú.\n\ngiao thông. Hết.';
  const plain = normalise(text);
  const view = layOut(plain, [
    {
      pieces: [
        [0, 18],
        [32, text.length],
      ],
    },
    { pieces: [[20, 30]] },
  ]);

  test('joins what a footnote cuts and keeps the pieces apart in the source', () => {
    expect(view.text).toBe('Phát triển hạ tầng giao thông. Hết.\n\n Ghi chú.\n\n');
    const end = view.text.indexOf(' Hết');
    expect(view.segments(0, end).map(([a, b]) => text.slice(a, b))).toEqual([
      'Phát triển hạ tầng',
      'giao thông.',
    ]);
    expect(view.span(0, end)).toEqual([0, text.indexOf(' Hết')]);
  });
  test('a stretch on one side of the cut is one piece', () => {
    const at = view.text.indexOf('Hết');
    expect(view.segments(at, at + 3).map(([a, b]) => text.slice(a, b))).toEqual(['Hết']);
  });
});
