import { parse } from '@quyet/parser';
import { describe, expect, it } from 'vitest';
import { dutyTitle } from './duty-title.ts';

/** The titles of the orders of a small plan. */
const titles = (...sentences: string[]): string[] => {
  const text = `KẾ HOẠCH\nPhát triển vùng\n\nI. NHIỆM VỤ\n\n${sentences.join('\n\n')}\n`;
  return parse(text).tasks.map(dutyTitle);
};

describe('the title of an order', () => {
  it('leaves out who acts and by when', () => {
    expect(
      titles(
        '1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân xã Phú Khê lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 2 trong quý I năm 2027.',
        '2. Ủy ban nhân dân các xã, phường rà soát, lập danh mục quy hoạch cần điều chỉnh trước ngày 31/5/2026.',
      ),
    ).toEqual(['Lập hồ sơ chuẩn bị đầu tư cầu Lam Khê 2', 'Rà soát, lập danh mục quy hoạch cần điều chỉnh']);
  });

  it('stays whole where nobody is named, without its marker', () => {
    expect(titles('1. Tháo gỡ vướng mắc về nguồn vật liệu san lấp cho các công trình trọng điểm.')).toEqual([
      'Tháo gỡ vướng mắc về nguồn vật liệu san lấp cho các công trình trọng điểm',
    ]);
  });

  it('never says more than the order, and never nothing', () => {
    const sentence = 'Sở Tài chính báo cáo Ủy ban nhân dân tỉnh trước ngày 15/6/2026';
    for (const title of titles(`1. ${sentence}.`)) {
      expect(sentence.toLocaleLowerCase('vi')).toContain(title.toLocaleLowerCase('vi'));
      expect(title.length).toBeGreaterThan(5);
    }
  });
});
