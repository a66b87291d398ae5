import { defineTexts } from '../../../../web/i18n/index.ts';

/** One correction for several sentences. */
export const severalTexts = defineTexts({
  vi: {
    applyTo: 'Áp dụng cho',
    only: 'Chỉ câu này',
    group: {
      named: (n: number, words: string) => `${n} câu cùng ghi “${words}”`,
      heading: (n: number, words: string) => `${n} câu dưới “${words}”`,
      part: (n: number, words: string) => `${n} câu của ${words}`,
      listed: (n: number, _: string) => `${n} câu đang hiện trong danh sách`,
    },
    title: 'Nhiều câu một lúc',
    about: 'Chỉ các câu chưa xác nhận. Cả nhóm là một bước, hoàn tác được một lần.',
    which: 'Các câu',
    what: 'Việc làm',
    confirm: 'Xác nhận như đề xuất',
    classify: (fate: string) => `Xếp loại: ${fate}`,
    will: {
      confirm: (n: number) => `${n} đề xuất sẽ được xác nhận.`,
      left: (n: number) => `${n} câu chưa phân loại ở lại.`,
      classified: (n: number, fate: string) => `${n} câu thành “${fate}” và được xác nhận.`,
      ordered: (n: number, fate: string) => `${n} câu thành “${fate}”, còn chờ xác nhận.`,
    },
    button: (n: number) => (n === 0 ? 'Thực hiện' : `Thực hiện với ${n} câu`),
    none: 'Không câu nào trong nhóm còn chờ việc này',
    alone: 'Câu này không cùng nhóm với câu nào khác.',
    done: (n: number) => `Đã xử lý ${n} câu.`,
  },
  en: {
    applyTo: 'Apply to',
    only: 'This sentence only',
    group: {
      named: (n, words) => `${n} sentences that name “${words}”`,
      heading: (n, words) => `${n} sentences under “${words}”`,
      part: (n, words) => `${n} sentences of ${words}`,
      listed: (n) => `${n} sentences shown in the list`,
    },
    title: 'Several sentences at once',
    about: 'Only those not confirmed yet. All of them are one step, undone at once.',
    which: 'Sentences',
    what: 'What to do',
    confirm: 'Confirm as proposed',
    classify: (fate) => `Classify: ${fate}`,
    will: {
      confirm: (n) => `${n} proposals will be confirmed.`,
      left: (n) => `${n} unclassified ones stay.`,
      classified: (n, fate) => `${n} sentences become “${fate}” and are confirmed.`,
      ordered: (n, fate) => `${n} sentences become “${fate}” and wait for confirmation.`,
    },
    button: (n) => (n === 0 ? 'Apply' : `Apply to ${n} sentences`),
    none: 'No sentence of the group waits for that',
    alone: 'This sentence belongs to no group.',
    done: (n) => `${n} sentences done.`,
  },
});
