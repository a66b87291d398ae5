/** Sentences of an import that is being confirmed. */
export const sampleConfirm: {
  accepted: string;
  current: readonly { text: string; role?: string }[];
  waiting: string;
  unclassified: string;
  rule: string;
  kind: string;
  done: string;
  waits: string;
} = {
  accepted: 'Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
  current: [
    { text: 'Sở Công Thương', role: 'ai' },
    { text: ' chủ trì, phối hợp với ' },
    { text: 'Ủy ban nhân dân các xã, phường có cụm công nghiệp', role: 'phối hợp' },
    { text: ' ' },
    { text: 'hoàn thành hồ sơ thành lập Cụm công nghiệp Tân Lập, Cụm công nghiệp Phú Khê', role: 'việc' },
    { text: '  ' },
    { text: 'trong quý II năm 2027', role: 'hạn' },
    { text: '.' },
  ],
  waiting: 'Tỷ lệ lấp đầy các cụm công nghiệp đã hoạt động đến hết năm 2027 đạt từ 70% trở lên.',
  unclassified: 'Việc bố trí nhà lưu trú cho công nhân cần được quan tâm đúng mức, gắn với tiến độ từng cụm.',
  rule: 'Quy tắc: cụm danh từ trước "chủ trì" là cơ quan chủ trì. Độ tin cậy 0,99.',
  kind: 'Loại câu',
  done: 'Đã xác nhận',
  waits: 'Chờ xác nhận',
};
