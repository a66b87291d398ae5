import { defineTexts } from '../../../../web/i18n/index.ts';

/** One readable sentence for each kind of event. */
export const texts = defineTexts({
  vi: {
    system: 'Hệ thống',
    created: (who: string) => `${who} ghi nhiệm vụ vào sổ.`,
    createdWith: (who: string, lead: string) => `${who} giao ${lead}.`,
    assigned: (who: string, lead: string) => `${who} giao ${lead}.`,
    reassigned: (who: string, before: string, lead: string) =>
      before === '' || before === lead
        ? `${who} giao lại ${lead}.`
        : `${who} chuyển chủ trì từ ${before} sang ${lead}.`,
    handedOver: (who: string, before: string, lead: string) =>
      before === ''
        ? `${who} chuyển việc cho ${lead}.`
        : `${who} chuyển việc từ ${before} cho ${lead}, giữ nguyên tiến độ.`,
    bodiesAdded: (who: string, bodies: string) => `${who} giao thêm ${bodies}.`,
    received: (who: string) => `${who} tiếp nhận.`,
    reported: (who: string, change: string) => `${who} báo tiến độ ${change}.`,
    evidenceAdded: (who: string, title: string) => `${who} thêm minh chứng “${title}”.`,
    evidenceDeclared: (who: string, title: string) =>
      `${who} thêm minh chứng “${title}” mà máy không đọc được, và xác nhận không có dấu mật.`,
    evidenceWithdrawn: (who: string, title: string) => `${who} rút minh chứng “${title}”.`,
    submitted: (who: string) => `${who} nộp kết quả.`,
    submittedDated: (who: string, date: string) => `${who} nộp kết quả, văn bản ngày ${date}.`,
    confirmed: (who: string, waited: number | null) =>
      waited === null ? `${who} xác nhận hoàn thành.` : `${who} xác nhận hoàn thành, sau ${waited} ngày chờ.`,
    returned: (who: string) => `${who} trả lại kết quả.`,
    suspended: (who: string) => `${who} tạm dừng.`,
    resumed: (who: string) => `${who} cho tiếp tục.`,
    refused: (who: string) => `${who} từ chối.`,
    cancelled: (who: string) => `${who} hủy nhiệm vụ.`,
    deadlineSet: (who: string, before: string, due: string) => `${who} đặt lại thời hạn: ${before} › ${due}.`,
    clarified: (who: string, fields: string) => `${who} bổ sung ${fields}.`,
    rolledUp: (state: string) => `Theo các phần việc, chuyển sang: ${state}.`,
    fields: { product: 'sản phẩm', authority: 'thẩm quyền', accountable: 'cơ quan chịu trách nhiệm' },
    noDeadline: 'không thời hạn',
    nobody: 'chưa rõ',
  },
  en: {
    system: 'The system',
    created: (who) => `${who} entered the task.`,
    createdWith: (who, lead) => `${who} gave it to ${lead}.`,
    assigned: (who, lead) => `${who} gave it to ${lead}.`,
    reassigned: (who, before, lead) =>
      before === '' || before === lead
        ? `${who} gave it to ${lead} again.`
        : `${who} changed the lead from ${before} to ${lead}.`,
    handedOver: (who, before, lead) =>
      before === ''
        ? `${who} handed it over to ${lead}.`
        : `${who} handed it over from ${before} to ${lead} as it stood.`,
    bodiesAdded: (who, bodies) => `${who} also gave it to ${bodies}.`,
    received: (who) => `${who} received it.`,
    reported: (who, change) => `${who} reported progress ${change}.`,
    evidenceAdded: (who, title) => `${who} added “${title}” as evidence.`,
    evidenceDeclared: (who, title) =>
      `${who} added “${title}”, which could not be read, and declared that it bears no secrecy mark.`,
    evidenceWithdrawn: (who, title) => `${who} withdrew “${title}”.`,
    submitted: (who) => `${who} submitted the result.`,
    submittedDated: (who, date) => `${who} submitted the result, document of ${date}.`,
    confirmed: (who, waited) =>
      waited === null
        ? `${who} confirmed completion.`
        : `${who} confirmed completion after ${waited} ${waited === 1 ? 'day' : 'days'}.`,
    returned: (who) => `${who} returned the result.`,
    suspended: (who) => `${who} suspended it.`,
    resumed: (who) => `${who} resumed it.`,
    refused: (who) => `${who} refused it.`,
    cancelled: (who) => `${who} cancelled it.`,
    deadlineSet: (who, before, due) => `${who} set the deadline anew: ${before} › ${due}.`,
    clarified: (who, fields) => `${who} filled in ${fields}.`,
    rolledUp: (state) => `By its parts it went on to: ${state}.`,
    fields: { product: 'the product', authority: 'the authority', accountable: 'the accountable body' },
    noDeadline: 'no deadline',
    nobody: 'nobody',
  },
});
