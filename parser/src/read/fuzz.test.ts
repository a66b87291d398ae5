import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { secrecyMark } from '../secrecy/index.ts';
import { handmade, level, list, numbered, paragraph, use } from './docx/handmade.ts';
import { READ_ERRORS } from './errors.ts';
import { read } from './read.ts';

/** The machine may be busy; what is measured has its own limits below. */
vi.setConfig({ testTimeout: 60_000 });

const SMALL = { maxBytes: 1_000_000, maxExpandedBytes: 2_000_000, maxElements: 20_000 };

/** Holds for any bytes: an outcome, its code in the catalogue, its spans inside the text. */
function holds(bytes: Uint8Array): void {
  const outcome = read(bytes, 'x', SMALL);
  if (!outcome.ok) {
    expect(READ_ERRORS).toHaveProperty(outcome.code);
    return;
  }
  const { text, tables } = outcome.read;
  expect(text).toMatch(/[\p{L}\p{N}]/u);
  for (const [start, end] of tables.flatMap((table) => [table.span, ...table.rows.flat()])) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  secrecyMark(outcome.read, outcome.asides);
}

const SAMPLE = handmade({
  body: `${numbered('Giao Sở Y tế', 1)}${paragraph('Báo cáo')}<w:tbl><w:tr><w:tc>${numbered('a', 1, 1)}</w:tc></w:tr></w:tbl>`,
  numbering: list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + use(1, 0),
});

describe('readers never throw and never hang', () => {
  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), holds), { numRuns: 300 });
  });

  test('random bytes behind the signature of a known format', () => {
    const signatures = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    );
    const bytes = fc
      .tuple(signatures, fc.uint8Array({ maxLength: 2000 }))
      .map(([head, rest]) => Uint8Array.of(...head, ...rest));
    fc.assert(fc.property(bytes, holds), { numRuns: 300 });
  });

  test('any text, in every encoding', () => {
    const bytes = fc.string({ unit: 'binary', maxLength: 500 }).map((text) => new TextEncoder().encode(text));
    fc.assert(fc.property(bytes, holds), { numRuns: 300 });
  });

  test('a docx cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length), (length) => holds(SAMPLE.slice(0, length))),
      { numRuns: 200 },
    );
  });

  test('a docx with changed bytes', () => {
    const changes = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = SAMPLE.slice();
        for (const [at, byte] of list) bytes[at] = byte;
        holds(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('elements in any order', () => {
    const tags = [
      'w:p',
      'w:r',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:sdt',
      'w:ins',
      'w:del',
      'w:drawing',
      'w:txbxContent',
      'mc:AlternateContent',
      'w:pPr',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant('<w:r><w:t>chữ</w:t><w:tab/><w:footnoteReference w:id="1"/></w:r>'),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (body) => holds(handmade({ body: body.join('') }))),
      { numRuns: 200 },
    );
  });

  test('any level of any list', () => {
    const any = fc.tuple(
      fc.integer({ min: -2, max: 12 }),
      fc.constantFrom('decimal', 'upperRoman', 'lowerLetter', 'bullet', 'x'),
      fc.string({ maxLength: 6, unit: fc.constantFrom('%', '1', '2', '9', '.') }),
    );
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 5 }),
        fc.array(fc.integer({ min: -1, max: 10 }), { maxLength: 6 }),
        (levels, used) => {
          const numbering =
            list(0, levels.map(([i, format, text]) => level(i, format, text)).join('')) + use(1, 0);
          holds(handmade({ body: used.map((at) => numbered('x', 1, at)).join(''), numbering }));
        },
      ),
      { numRuns: 200 },
    );
  });
});
