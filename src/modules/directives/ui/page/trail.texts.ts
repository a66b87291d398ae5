import { defineTexts } from '../../../../web/i18n/index.ts';

const sentences = (n: number) => (n === 1 ? '1 sentence' : `${n} sentences`);

/** The lines of a directive's trail. The person's name stands before each. */
export const trailTexts = defineTexts({
  vi: {
    imported: 'nhập văn bản.',
    read: (n: number) => `Hệ thống đọc xong: ${n} câu.`,
    unreadable: 'Hệ thống không đọc được tệp.',
    destroyed: 'Tệp mang dấu mật: đã hủy tệp, không lưu nội dung.',
    again: 'yêu cầu đọc lại.',
    goldExported: 'xuất bộ nhãn đã xác nhận cùng văn bản.',
    discarded: 'bỏ văn bản.',
    discardedFor: (reason: string) => `bỏ văn bản: ${reason}`,
    inForce: (tasks: number, targets: number) =>
      `đưa vào thực hiện: ${tasks} nhiệm vụ${targets > 0 ? `, ${targets} chỉ tiêu` : ''}.`,
    step: {
      header: (_: number) => 'bổ sung số, ngày, cơ quan ban hành.',
      confirm: (n: number) => `xác nhận ${n} câu.`,
      'confirm-above': (n: number) => `xác nhận cùng lúc ${n} câu có độ tin cậy cao.`,
      dismiss: (n: number) => `xác nhận ${n} câu không giao việc.`,
      disposition: (n: number) => `đổi phân loại ${n} câu.`,
      duty: (n: number) => `sửa nội dung giao việc của ${n} câu.`,
      indicators: (n: number) => `sửa con số của ${n} câu.`,
      division: (_: number) => 'tách câu.',
      merger: (_: number) => 'gộp câu.',
      readers: (_: number) => 'chọn cơ quan được đọc.',
      undone: (_: number) => 'hoàn tác một bước xác nhận.',
      redone: (_: number) => 'làm lại một bước xác nhận.',
    },
    other: 'thay đổi văn bản.',
    sentence: (place: number) => `câu ${place}`,
    file: (name: string) => `Tệp gốc: ${name}`,
  },
  en: {
    imported: 'imported the document.',
    read: (n) => `The system read ${sentences(n)}.`,
    unreadable: 'The system could not read the file.',
    destroyed: 'The file bears a secrecy mark: it was destroyed, nothing of it is kept.',
    again: 'asked for another reading.',
    goldExported: 'exported the confirmed labels with the document.',
    discarded: 'discarded the document.',
    discardedFor: (reason) => `discarded the document: ${reason}`,
    inForce: (tasks, targets) =>
      `put it in force: ${tasks} task${tasks === 1 ? '' : 's'}${targets > 0 ? `, ${targets} target${targets === 1 ? '' : 's'}` : ''}.`,
    step: {
      header: () => 'entered number, date or issuer.',
      confirm: (n) => `confirmed ${sentences(n)}.`,
      'confirm-above': (n) => `confirmed ${sentences(n)} of high confidence at once.`,
      dismiss: (n) => `confirmed that ${sentences(n)} give${n === 1 ? 's' : ''} no work.`,
      disposition: (n) => `changed the classification of ${sentences(n)}.`,
      duty: (n) => `changed the order in ${sentences(n)}.`,
      indicators: (n) => `changed the figures in ${sentences(n)}.`,
      division: () => 'divided a sentence.',
      merger: () => 'joined sentences.',
      readers: () => 'chose the bodies that may read it.',
      undone: () => 'undid a step of confirming.',
      redone: () => 'redid a step of confirming.',
    },
    other: 'changed the document.',
    sentence: (place) => `sentence ${place}`,
    file: (name) => `Source file: ${name}`,
  },
});
