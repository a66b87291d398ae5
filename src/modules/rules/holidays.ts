import type { HolidayYear } from './rules.schema.ts';

const LAW = 'Bộ luật Lao động 2019, Điều 112 (11 ngày nghỉ lễ, tết trong năm)';

/**
 * Public holidays of civil servants. The law names the days; the Prime Minister settles the stretch at Tết, the second
 * day at the National Day and the exchanged days each year. Days that fall on a weekend are given on the next
 * working days (Labour Code, art. 111.3); `off` names those too.
 */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2025,
    legalBasis: `${LAW}; thông báo nghỉ Tết Ất Tỵ và một số ngày nghỉ lễ năm 2025`,
    announced: true,
    off: [
      { from: '2025-01-01', to: '2025-01-01', name: 'Tết Dương lịch' },
      { from: '2025-01-27', to: '2025-01-31', name: 'Tết Nguyên đán Ất Tỵ' },
      { from: '2025-04-07', to: '2025-04-07', name: 'Giỗ Tổ Hùng Vương' },
      { from: '2025-04-30', to: '2025-04-30', name: 'Ngày Chiến thắng' },
      { from: '2025-05-01', to: '2025-05-01', name: 'Ngày Quốc tế Lao động' },
      { from: '2025-09-01', to: '2025-09-02', name: 'Quốc khánh' },
    ],
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
  },
  {
    year: 2026,
    legalBasis: `${LAW}; thông báo nghỉ Tết Bính Ngọ và một số ngày nghỉ lễ năm 2026`,
    announced: true,
    off: [
      { from: '2026-01-01', to: '2026-01-01', name: 'Tết Dương lịch' },
      { from: '2026-02-16', to: '2026-02-20', name: 'Tết Nguyên đán Bính Ngọ' },
      // 10/3 âm lịch is Sunday 26 April; the Monday is given for it.
      { from: '2026-04-27', to: '2026-04-27', name: 'Giỗ Tổ Hùng Vương (nghỉ bù)' },
      { from: '2026-04-30', to: '2026-04-30', name: 'Ngày Chiến thắng' },
      { from: '2026-05-01', to: '2026-05-01', name: 'Ngày Quốc tế Lao động' },
      { from: '2026-09-01', to: '2026-09-02', name: 'Quốc khánh' },
    ],
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
  },
  {
    // Lunar new year's day is Saturday 6 February 2027. Until the announcement: one day before, four from it on,
    // and two days given for the weekend.
    year: 2027,
    legalBasis: `${LAW}; chưa có thông báo của năm, tính theo luật`,
    announced: false,
    off: [
      { from: '2027-01-01', to: '2027-01-01', name: 'Tết Dương lịch' },
      { from: '2027-02-05', to: '2027-02-11', name: 'Tết Nguyên đán Đinh Mùi (dự kiến)' },
      { from: '2027-04-16', to: '2027-04-16', name: 'Giỗ Tổ Hùng Vương' },
      { from: '2027-04-30', to: '2027-04-30', name: 'Ngày Chiến thắng' },
      // 1 May is a Saturday.
      { from: '2027-05-03', to: '2027-05-03', name: 'Ngày Quốc tế Lao động (nghỉ bù)' },
      { from: '2027-09-02', to: '2027-09-03', name: 'Quốc khánh (dự kiến)' },
    ],
    swaps: [],
  },
];
