import { defineTexts } from '../i18n/texts.ts';

export const taskFactsTexts = defineTexts({
  vi: {
    aspects: {
      person: 'Người',
      work: 'Việc',
      time: 'Thời gian',
      responsibility: 'Trách nhiệm',
      product: 'Sản phẩm',
      authority: 'Thẩm quyền',
    },
    clear: 'Đã rõ',
    unclear: 'Chưa rõ',
    sixClear: (n: number, of: number) => `6 rõ: đạt ${n} trên ${of}`,
    ofSix: (n: number, of: number) => `${n}/${of} rõ`,
    noDeadline: 'không ghi',
    sources: { text: 'VB', inferred: 'suy ra', assigned: 'giao', rule: 'quy tắc' },
    sourceLong: {
      text: 'Ghi trong văn bản',
      inferred: 'Suy ra từ lời văn',
      assigned: 'Do cơ quan giao việc ấn định',
      rule: 'Theo quy tắc đã đặt',
    },
    inferredFrom: (words: string) => `suy ra từ “${words}”`,
  },
  en: {
    aspects: {
      person: 'Who',
      work: 'What',
      time: 'When',
      responsibility: 'Responsibility',
      product: 'Product',
      authority: 'Authority',
    },
    clear: 'Clear',
    unclear: 'Not clear',
    sixClear: (n, of) => `Six clears: ${n} of ${of} met`,
    ofSix: (n, of) => `${n}/${of} clear`,
    noDeadline: 'not stated',
    sources: { text: 'text', inferred: 'inferred', assigned: 'assigned', rule: 'rule' },
    sourceLong: {
      text: 'Stated in the document',
      inferred: 'Inferred from its words',
      assigned: 'Set by the body that assigns the task',
      rule: 'By a rule that was set',
    },
    inferredFrom: (words) => `inferred from “${words}”`,
  },
});
