import { parse } from '@quyet/parser';
import { describe, expect, it } from 'vitest';
import { proposeRelations } from './propose-relations.ts';

const document = (body: string): string => `TỈNH ỦY THỬ NGHIỆM
*
Số 112-KL/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Thử Nghiệm, ngày 10 tháng 12 năm 2026

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về đẩy nhanh giải phóng mặt bằng
-----

${body}

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Hoàng Văn Lâm
`;
let at = 0;
const proposed = (body: string) => {
  const text = document(body);
  return proposeRelations(parse(text), text, '2026-12-10', () => `r${++at}`);
};
const one = (body: string) => {
  const [first] = proposed(body);
  if (!first) throw new Error('nothing was proposed');
  return first;
};

describe('the relations a text proposes', () => {
  it('replaces wholly from the day of issue, or from the day it says', () => {
    expect(
      one('1. Kết luận này thay thế Chỉ thị số 09-CT/TU ngày 15/01/2025 của Ban Thường vụ Tỉnh ủy.'),
    ).toMatchObject({
      kind: 'replaces',
      extent: 'whole',
      effectiveOn: '2026-12-10',
      state: 'proposed',
      other: { number: '09-CT/TU', issuedOn: '2025-01-15' },
    });
    expect(
      one('1. Kết luận này thay thế Chỉ thị số 09-CT/TU ngày 15/01/2025 kể từ ngày 01/01/2027.').effectiveOn,
    ).toBe('2027-01-01');
    expect(
      one('1. Kết luận này thay thế Chỉ thị số 09-CT/TU ngày 15/01/2025 từ ngày 01 tháng 02 năm 2027.')
        .effectiveOn,
    ).toBe('2027-02-01');
  });

  it('repeals a part where provisions are named, and keeps their words', () => {
    expect(
      one('1. Bãi bỏ Điều 5 và khoản 2 Điều 7 của Quyết định số 31/2024/QĐ-UBND ngày 12/8/2024.'),
    ).toMatchObject({
      kind: 'repeals',
      extent: 'part',
    });
    expect(one('1. Bãi bỏ Điều 5 của Quyết định số 31/2024/QĐ-UBND ngày 12/8/2024.').provisions).toBe(
      'Điều 5',
    );
  });

  it('amends a part and ends no validity', () => {
    expect(
      one('1. Sửa đổi, bổ sung một số điều của Quyết định số 31/2024/QĐ-UBND ngày 12/8/2024.'),
    ).toMatchObject({ kind: 'amends', extent: 'part', effectiveOn: null });
  });

  it('knows what was issued with a document', () => {
    expect(
      one('1. Thực hiện đúng danh mục ban hành kèm theo Quyết định số 77/QĐ-UBND ngày 03/02/2026.').kind,
    ).toBe('attached');
  });

  it('takes each document once, by the weightiest thing said of it, with the facts of all its places', () => {
    const all = proposed(
      `1. Chỉ thị số 09-CT/TU ngày 15/01/2025 của Ban Thường vụ Tỉnh ủy đã được thực hiện nghiêm túc.

2. Kết luận này thay thế Chỉ thị số 09-CT/TU.`,
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ kind: 'replaces', other: { number: '09-CT/TU', issuedOn: '2025-01-15' } });
    expect(all[0]?.wording).toContain('Kết luận này thay thế Chỉ thị số 09-CT/TU');
  });
});
