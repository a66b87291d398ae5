import { defineTexts } from '../i18n/texts.ts';

export const tableHeads = defineTexts({
  vi: {
    title: 'Nhiệm vụ',
    source: 'Nguồn',
    with: 'Phối hợp',
    due: 'Thời hạn',
    state: 'Trạng thái thời hạn',
    workflow: 'Xử lý',
    clear: '6 rõ',
    progress: 'Tiến độ',
    files: 'Minh chứng',
    count: (n: number) => `${n} nhiệm vụ`,
  },
  en: {
    title: 'Task',
    source: 'Source',
    with: 'With',
    due: 'Deadline',
    state: 'Time state',
    workflow: 'Workflow',
    clear: 'Six clears',
    progress: 'Progress',
    files: 'Evidence',
    count: (n) => `${n} tasks`,
  },
});
