import { defineTexts } from '../i18n/texts.ts';

export const dataTableTexts = defineTexts({
  vi: {
    pickAll: 'Chọn tất cả',
    pick: (what: string) => `Chọn ${what}`,
    row: 'dòng này',
    loading: 'Đang tải thêm',
  },
  en: { pickAll: 'Pick all', pick: (what) => `Pick ${what}`, row: 'this row', loading: 'Loading more' },
});
