import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumber } from './document-number.ts';

describe('the number of a document', () => {
  test.each([
    ['58-KL/TU', null, '58-KL/TU', 'KL/TU'],
    ['Số: 58 - KL/TU', null, '58-KL/TU', 'KL/TU'],
    ['Số 186/KH-UBND', null, '186/KH-UBND', 'KH-UBND'],
    ['58', 'KL/TU', '58-KL/TU', 'KL/TU'],
    ['186', 'KH-UBND', '186/KH-UBND', 'KH-UBND'],
    ['01/2024/NQ-HĐND', null, '01/2024/NQ-HĐND', '2024/NQ-HĐND'],
    ['12a–TB/TU', null, '12a-TB/TU', 'TB/TU'],
    ['7', null, '7', null],
  ])('%s with symbol %s is %s', (given, symbol, number, own) => {
    expect(documentNumber(given, symbol)).toEqual({ number, symbol: own });
  });

  test('words without a running number are no number', () => {
    expect(documentNumber('KL/TU', null)).toBeNull();
    expect(documentNumber('', 'KL/TU')).toBeNull();
  });

  test('what was once read stays the same when read again', () => {
    const running = fc.integer({ min: 1, max: 99_999 });
    const symbol = fc.constantFrom('KL/TU', 'KH-UBND', 'NQ/TU', 'TB-VPCP', 'QĐ-UBND');
    fc.assert(
      fc.property(running, symbol, (n, code) => {
        const once = documentNumber(String(n), code);
        expect(once).not.toBeNull();
        expect(documentNumber(once?.number ?? '', null)).toEqual(once);
      }),
    );
  });
});
