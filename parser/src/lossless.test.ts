import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf } from './evaluate/promises.fixture.ts';
import { check, DUTY_DISPOSITIONS, parse } from './index.ts';

const LINES = [
  'KẾT LUẬN',
  'CỦA BAN THƯỜNG VỤ TỈNH ỦY',
  'về phát triển kinh tế rừng',
  'Số 12-KL/TU',
  'Minh Giang, ngày 05 tháng 6 năm 2026',
  'Sau khi nghe Đảng ủy UBND tỉnh báo cáo, Ban Thường vụ Tỉnh ủy kết luận:',
  'I- Đánh giá chung',
  '1. Cơ bản nhất trí nội dung báo cáo.',
  '2.1. Sở Tài chính:',
  '2.2.1. Rà soát, bổ sung quy hoạch; xây dựng cơ chế hỗ trợ (đất đai; vốn); đồng thời, kiểm tra việc thực hiện.',
  'Điều 3. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.',
  'a) Hoàn thành trước ngày 30/6/2026.',
  '- Tuy nhiên, công tác phối hợp còn hạn chế như: chưa thường xuyên; còn chậm...',
  '+ Định kỳ báo cáo kết quả với Ban Thường vụ Tỉnh ủy.',
  'phát triển các trục giao thông, kết nối khu vực',
  '(kết nối giữa các địa phương trong tỉnh).',
  '¹ Kết luận số 55-KL/TU ngày 07/3/2021 về phát triển du lịch.',
  '3',
  '- 4 -',
  '-----',
  '**Mục tiêu cụ thể:** đạt 15% vào năm 2030.',
  'STT\tNhiệm vụ\tChủ trì\tThời gian',
  '1\tXây dựng Đề án\tSở Nội vụ\tQuý IV/2026',
  '| 2 | Rà soát | Sở Tài chính | 2026 |',
  '|  |  |  |',
  'PHỤ LỤC I',
  'Chương II',
  'QUY ĐỊNH CHUNG',
  'Kết luận này phổ biến đến chi bộ.',
  'Nơi nhận:',
  '- Ban Bí thư,',
  'T/M BAN THƯỜNG VỤ',
  'Trần Văn An',
  'Kính gửi: Các sở, ban, ngành.',
  'שלום עולם: 123',
];

const eol = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n', '\n\n\n', '\f', '\r');
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
/** Documents put together from lines of all kinds, in any order, then cut and composed or decomposed. */
const document = fc
  .tuple(fc.array(fc.tuple(piece, eol), { maxLength: 40 }), fc.boolean(), fc.nat(), fc.nat(30))
  .map(([lines, decomposed, at, cut]) => {
    const text = lines.map(([line, end]) => line + end).join('');
    const from = text.length > 0 ? at % text.length : 0;
    const mutated = text.slice(0, from) + text.slice(from + cut);
    return decomposed ? mutated.normalize('NFD') : mutated;
  });
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

describe('any text', () => {
  test('every word of the body lies in exactly one statement', () => {
    fc.assert(
      fc.property(fc.oneof(document, anyString), (text) => {
        const found = check(text, parse(text));
        expect(found.missing.map(([a, b]) => text.slice(a, b))).toEqual([]);
        expect(found.doubled.map(([a, b]) => text.slice(a, b))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('spans lie in the text, hold words and carry no blank at their ends', () => {
    fc.assert(
      fc.property(fc.oneof(document, anyString), (text) => {
        const x = parse(text);
        for (const [start, end] of spansOf(x)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
        for (const { span } of [...x.statements, ...x.tasks])
          expect(text.slice(...span)).toBe(text.slice(...span).trim());
      }),
      { numRuns: 200 },
    );
  });

  test('provisions lie inside their parents and have paths of their own', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { outline } = parse(text);
        const byPath = new Map(outline.map((o) => [o.path, o]));
        expect(byPath.size).toBe(outline.length);
        for (const entry of outline) {
          if (entry.parent === null) continue;
          const parent = byPath.get(entry.parent);
          expect(parent, `${entry.path} in ${entry.parent}`).toBeDefined();
          expect(entry.start).toBeGreaterThanOrEqual(parent?.start ?? 0);
          expect(entry.end).toBeLessThanOrEqual(parent?.end ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every statement that orders something yields a task, and nothing else does', () => {
    fc.assert(
      fc.property(document, (text) => {
        const x = parse(text);
        const duties = x.statements.filter((s) =>
          (DUTY_DISPOSITIONS as readonly string[]).includes(s.disposition),
        );
        expect(x.tasks.length).toBe(duties.length);
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same structure', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('forms of the same text', () => {
  const text = LINES.slice(0, 16).join('\n\n');
  const read = (source: string) => {
    const x = parse(source);
    return {
      paths: x.outline.map((o) => o.path),
      tasks: x.tasks.map((t) => [t.provision, t.text, t.lead, t.deadline.due]),
      slices: x.tasks.map((t) =>
        source
          .slice(...t.span)
          .normalize('NFC')
          .replace(/\s+/gu, ' '),
      ),
    };
  };
  const plain = read(text);

  test('has orders in it', () => expect(plain.tasks.length).toBeGreaterThan(4));
  test('carriage returns change no reading', () =>
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(plain));
  test('decomposed letters change no reading', () => expect(read(text.normalize('NFD'))).toEqual(plain));
  test('spans count into the text as given', () => {
    const source = text.normalize('NFD').replaceAll('\n', '\r\n');
    const [first] = parse(source).tasks;
    expect(first && source.slice(...first.span).normalize('NFC')).toMatch(/^Rà soát, bổ sung quy hoạch$/u);
  });
});
