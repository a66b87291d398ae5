import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldPlain, foldVietnamese, modernTones } from './fold.ts';

test.each([
  ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
  ['HOÁ – KHOẺ – THUỶ', 'hóa – khỏe – thủy'],
  ['toàn, quý, hoàn thành, quyết', 'toàn, quý, hoàn thành, quyết'],
])('folds %s', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});

test('both tone styles fold alike, and plain folding drops the marks', () => {
  expect(foldVietnamese('uỷ quyền, hoà giải')).toBe(foldVietnamese('ủy quyền, hòa giải'));
  expect(foldPlain('Đảng ủy xã Bình Sơn')).toBe('dang uy xa binh son');
});

test('modern tones keep the letters’ case', () => {
  expect(modernTones('UỶ BAN, Uỷ ban, Hoà Bình')).toBe('ỦY BAN, Ủy ban, Hòa Bình');
});

test('folding keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
      const text = raw.normalize('NFC');
      expect(foldVietnamese(text)).toHaveLength(text.length);
      expect(foldPlain(text)).toHaveLength(text.length);
    }),
  );
}, 30_000);
