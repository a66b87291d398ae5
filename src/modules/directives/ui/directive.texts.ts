import { defineTexts } from '../../../web/i18n/index.ts';

/** The words for where a directive stands, and how it is cited. */
export const directiveTexts = defineTexts({
  vi: {
    state: {
      reading: 'Đang đọc',
      unreadable: 'Không đọc được',
      confirming: 'Chờ xác nhận',
      'in-force': 'Đang thực hiện',
      discarded: 'Đã bỏ',
    },
    step: {
      queued: 'Chờ đến lượt',
      text: 'Lấy nội dung',
      structure: 'Nhận bố cục, câu, nhiệm vụ',
      bodies: 'Đối chiếu cơ quan',
      saving: 'Ghi đề xuất',
    },
    document: 'Văn bản',
    numbered: (type: string, number: string) => `${type} số ${number}`,
    unnumbered: (type: string) => `${type} chưa có số`,
    dated: (citation: string, date: string) => `${citation} ${date}`,
  },
  en: {
    state: {
      reading: 'Being read',
      unreadable: 'Could not be read',
      confirming: 'To be confirmed',
      'in-force': 'In force',
      discarded: 'Discarded',
    },
    step: {
      queued: 'Waiting its turn',
      text: 'Taking out the text',
      structure: 'Finding structure, sentences, tasks',
      bodies: 'Matching bodies',
      saving: 'Saving proposals',
    },
    document: 'Document',
    numbered: (type, number) => `${type} no. ${number}`,
    unnumbered: (type) => `${type} without a number`,
    dated: (citation, date) => `${citation}, ${date}`,
  },
});
