import type { GlyphName } from '../design/glyph.tsx';
import type { HeadLine } from '../design/paper.tsx';
import type { SentenceLook } from '../design/sentence.tsx';

/** One sentence of the sample document, with its mark. */
export type SampleSentence = {
  id: string;
  look: SentenceLook;
  /** Colours the mark where the sentence itself stays plain: a target by its verdict. */
  markLook?: SentenceLook;
  text: string;
  mark?: string;
  glyph?: GlyphName;
  lead?: GlyphName;
};

/** A block of the sample document: a heading, or a paragraph of sentences. */
export type SampleBlock = { heading: string; level: 2 | 3 } | { sentences: readonly SampleSentence[] };

export const head: { left: HeadLine[]; right: HeadLine[] } = {
  left: [{ text: 'TỈNH ỦY MINH GIANG', style: 'b' }, { text: '*' }, { text: 'Số 58-KL/TU' }],
  right: [
    { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', style: 'rule' },
    { text: 'Minh Giang, ngày 12 tháng 3 năm 2026', style: 'i' },
  ],
};

export const blocks: readonly SampleBlock[] = [
  {
    sentences: [
      {
        id: 's1',
        look: 'info',
        text: 'Tại phiên họp ngày 09/3/2026, sau khi xem xét Tờ trình số 41-TTr/ĐU, ngày 02/3/2026 của Đảng ủy Ủy ban nhân dân tỉnh, Ban Thường vụ Tỉnh ủy thảo luận và kết luận như sau:',
      },
    ],
  },
  { heading: 'II- Mục tiêu đến năm 2030', level: 2 },
  {
    sentences: [
      {
        id: 's2',
        look: 'info',
        markLook: 'soon',
        mark: 'CT 1',
        glyph: 'target',
        lead: 'flag',
        text: '1. Vùng động lực đóng góp từ 72% thu ngân sách nhà nước trên địa bàn trở lên.',
      },
    ],
  },
  {
    sentences: [
      {
        id: 's3',
        look: 'info',
        markLook: 'done',
        mark: 'CT 2',
        glyph: 'target',
        lead: 'ok',
        text: '2. Tỷ lệ lấp đầy đất công nghiệp của các khu công nghiệp đạt 80%.',
      },
    ],
  },
  { heading: 'III- Nhiệm vụ, giải pháp', level: 2 },
  { heading: '1- Về quy hoạch', level: 3 },
  {
    sentences: [
      {
        id: 's4',
        look: 'done',
        mark: 'NV 1',
        text: 'Hoàn thành điều chỉnh Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 trong quý III năm 2026.',
      },
      {
        id: 's5',
        look: 'none',
        mark: 'NV 2',
        text: 'Rà soát, đề xuất bãi bỏ các quy hoạch chi tiết không còn khả thi.',
      },
      {
        id: 's6',
        look: 'done-undated',
        mark: 'NV 3',
        text: 'Công khai các quy hoạch đã được phê duyệt để Nhân dân và doanh nghiệp giám sát.',
      },
    ],
  },
  { heading: '2- Về giao thông và mặt bằng', level: 3 },
  {
    sentences: [
      {
        id: 's7',
        look: 'soon',
        mark: 'NV 4',
        text: 'Đảng ủy Ủy ban nhân dân tỉnh chỉ đạo Ủy ban nhân dân tỉnh xây dựng Đề án phát triển giao thông kết nối vùng động lực, trình Ban Thường vụ Tỉnh ủy trong quý IV năm 2026.',
      },
    ],
  },
  {
    sentences: [
      {
        id: 's8',
        look: 'over',
        mark: 'NV 5',
        text: 'Bàn giao toàn bộ mặt bằng tuyến đường ven sông Lam Khê trước ngày 30/9/2026.',
      },
      {
        id: 's9',
        look: 'open',
        mark: 'NV 6',
        text: 'Tháo gỡ vướng mắc về nguồn vật liệu san lấp cho các công trình trọng điểm.',
      },
      {
        id: 's10',
        look: 'info',
        text: 'Khi phân bổ vốn đầu tư công trung hạn, ưu tiên các dự án có tính kết nối liên vùng.',
      },
    ],
  },
  {
    sentences: [
      {
        id: 's11',
        look: 'late',
        mark: 'NV 7',
        text: 'Đưa vào sử dụng cơ sở dữ liệu dùng chung của vùng động lực trước ngày 31/10/2026.',
      },
      {
        id: 's12',
        look: 'info',
        mark: 'GS 1',
        glyph: 'eye',
        text: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát, phản biện xã hội theo chức năng.',
      },
    ],
  },
];
