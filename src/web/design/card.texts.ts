import { defineTexts } from '../i18n/texts.ts';

export const cardTexts = defineTexts({
  vi: {
    retry: 'Thử lại',
    loading: 'Đang tải',
    close: 'Đóng',
    cancel: 'Thôi',
    undo: 'Hoàn tác',
    menu: 'Mở danh sách',
  },
  en: {
    retry: 'Try again',
    loading: 'Loading',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    menu: 'Open the list',
  },
});
