import { defineTexts } from '../../../web/i18n/index.ts';

export const goldTexts = defineTexts({
  vi: {
    menu: 'Xuất bộ nhãn đã xác nhận',
    about:
      'Văn bản và kết quả đã xác nhận, để đo độ chính xác khi đọc (npm run evaluate). Nhật ký ghi lại việc xuất.',
    confirmFirst: 'Cần xác nhận hết các câu trước.',
    done: 'Đã xuất bộ nhãn.',
  },
  en: {
    menu: 'Export the confirmed labels',
    about:
      'The document and what was confirmed, to measure the reading (npm run evaluate). The trail keeps the export.',
    confirmFirst: 'Every sentence must be confirmed first.',
    done: 'The labels were exported.',
  },
});
