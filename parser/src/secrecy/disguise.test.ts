import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { secrecyMark } from './secrecy.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const levels = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Mật', 'Tối mật', 'Tuyệt Mật');

/** One change of the look that leaves the stamp a stamp to a reader. */
const disguises = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => [...text].join('\u200b'),
  (text) => [...text].join('\u2060'),
  (text) => text.replaceAll('M', '\u041c').replaceAll('T', '\u0422'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => `**${text}**`,
  (text) => `*${text}*`,
  (text) => `(${text})`,
  (text) => `[${text}]`,
  (text) => `<b>${text}</b>`,
  (text) => `- ${text} -`,
  (text) => `${text}.`,
  (text) => `  ${text}  `,
  (text) => `Độ mật: ${text}`,
  (text) => `${text} – KHẨN`,
  (text) => `HỎA TỐC, ${text}`,
);

/** Places of a letterhead in which stamps stand. */
const places = fc.constantFrom<(stamp: string) => string[]>(
  (stamp) => [stamp, 'TỈNH ỦY MINH GIANG', '*', 'Số 12-KL/TU'],
  (stamp) => ['TỈNH ỦY MINH GIANG', '*', 'Số 12-KL/TU', stamp],
  (stamp) => ['TỈNH ỦY MINH GIANG\tĐẢNG CỘNG SẢN VIỆT NAM', `${stamp}\tMinh Giang, ngày 5 tháng 3 năm 2026`],
  (stamp) => [`TỈNH ỦY MINH GIANG     ${stamp}`, 'Số 12-KL/TU'],
  (stamp) => [
    `| ${stamp} | ĐẢNG CỘNG SẢN VIỆT NAM |`,
    '| Số 12-KL/TU | Minh Giang, ngày 5 tháng 3 năm 2026 |',
  ],
);

const ends = fc.constantFrom('\n', '\r\n', '\n\n');

test('a stamp under any two disguises in any place of the letterhead is refused', () => {
  const papers = fc
    .tuple(levels, disguises, disguises, places, ends)
    .map(([level, one, other, place, end]) => {
      const lines = [
        ...place(other(one(level))),
        'KẾT LUẬN',
        'về mật độ xây dựng',
        '1. Giữ bí mật nhà nước, bảo mật thông tin.',
      ];
      return lines.join(end);
    });
  fc.assert(
    fc.property(papers, (text) => {
      expect(secrecyMark({ text, tables: [], format: 'txt', encoding: null }, []).found).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Words with "mật" in them that are no level, and neighbours that make none of it. */
const innocent = fc.constantFrom(
  'mật độ',
  'bảo mật',
  'bí mật kinh doanh',
  'mật ong',
  'thân mật',
  'mật thiết',
  'cơ mật',
  'mật khẩu',
  'mật mã',
  'mật vụ',
  'niêm mật',
  'hương mật',
  'tài liệu không mật',
  'Luật Bảo vệ bí mật nhà nước',
  'Mặt trận Tổ quốc',
);
const around = fc.constantFrom(
  'Về quản lý',
  'Về',
  'Tăng cường',
  'Kế hoạch',
  'và',
  'tại tỉnh Minh Giang',
  'năm 2026',
  'giai đoạn 2026 - 2030',
);

test('titles and sentences that speak of such things are accepted', () => {
  const titles = fc.tuple(around, innocent, around, innocent, fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(titles, ([a, b, c, d, capitals, decomposed]) => {
      const title = `Về việc ${a} ${b} ${c}`;
      const lines = [
        'UBND TỈNH MINH GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 12/KH-UBND',
        '',
        'KẾ HOẠCH',
      ];
      lines.push(
        capitals ? title.toUpperCase() : title,
        '',
        `1. ${a} ${b} ${c} ${d}.`,
        '',
        `${d} ${c} là việc thường xuyên.`,
      );
      const text = decomposed ? lines.join('\n').normalize('NFD') : lines.join('\n');
      expect(secrecyMark({ text, tables: [], format: 'txt', encoding: null }, [title]).found).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
