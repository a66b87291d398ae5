import { foldVietnamese } from '../entities/fold.ts';

/**
 * What an order names: places, works, documents, years and ordinals. Two orders alike in everything else are about
 * different things where these differ: "cầu Lam Khê 1" and "cầu Lam Khê 2", "kế hoạch năm 2026" and "… năm 2027".
 */
const CAPITALISED = /\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*)*(?:\s+\d{1,3}(?![\d%]|[.,/]\d))?/gu;

/** Kinds of things that are written with a capital and name none. */
const KINDS =
  /^(?:(?:ủy ban|hội đồng|mặt trận|nhân dân|tổ quốc|việt nam|sở|ban|phòng|chi cục|trung tâm|đề án|kế hoạch|nghị quyết|kết luận|chỉ thị|quyết định|chương trình|luật|nghị định|thông tư|quy hoạch|quy chế|danh mục|cụm|khu|tỉnh|đảng|thường vụ|bộ|chính phủ|thủ tướng|cổng|trung ương|thông báo|báo cáo|văn phòng|tờ trình|hướng dẫn|dự án|nhà nước|cụm công nghiệp|khu công nghiệp|ubnd|hđnd|mttq|ủy|quản lý|chỉ đạo|công an|quân sự|chỉ huy)(?:\s+|$))+/u;

/** Names in the order of the text, folded, without the kind before them. */
export function namesIn(text: string): string[] {
  const found = [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const folded = foldVietnamese(match[0]).replace(/\s+/gu, ' ');
    // The first word of an order is capitalised as the first of a sentence.
    const name = (match.index === 0 && !/^\S+\s+\p{Lu}/u.test(match[0]) ? '' : folded)
      .replace(KINDS, '')
      .trim();
    // A body's name has one capital ("Sở Xây dựng"), a place's or a work's one on each syllable.
    return /^\p{L}+ |^[a-z]{2,}$/u.test(name) && (name.includes(' ') || /^\p{Lu}{2,}$/u.test(match[0]))
      ? [name]
      : [];
  });
  return [...new Set(found)];
}

const YEARS = /(?<![\d/.])((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?(?![\d/.])/gu;
const ORDINAL =
  /(?<!\p{L})(đợt|giai đoạn|kỳ|lần|số|phân khu|lô|tuyến|quốc lộ|đường tỉnh|phụ lục|nhóm|loại|vòng|học kỳ)\s+((?:thứ )?(?:\d{1,3}|i{1,3}|iv|v|nhất|hai|ba|tư|năm)(?!\p{L}|\d))/gu;

/** Years and ordinals that tell one thing from the next of its kind. */
export function countsIn(folded: string): string[] {
  const years = [...folded.matchAll(YEARS)].map(([, from, to]) => (to ? `${from}-${to}` : (from ?? '')));
  const ordinals = [...folded.matchAll(ORDINAL)].map(
    ([, noun, which]) => `${noun} ${which?.replace('thứ ', '')}`,
  );
  return [...new Set([...years, ...ordinals])];
}
