import { defineTexts } from '../i18n/texts.ts';

/** Where a task stands between the one who gives it and the one who carries it out. Never mixed with time. */
export const workflowStates = [
  'unassigned',
  'assigned',
  'received',
  'in-progress',
  'submitted',
  'confirmed',
  'returned',
  'suspended',
  'refused',
  'cancelled',
] as const;
export type WorkflowState = (typeof workflowStates)[number];

/** The words of the workflow, in one place: a result is "xác nhận (hoàn thành)". */
export const workflowTexts = defineTexts({
  vi: {
    unassigned: 'Chưa giao',
    assigned: 'Đã giao',
    received: 'Đã tiếp nhận',
    'in-progress': 'Đang thực hiện',
    submitted: 'Chờ xác nhận',
    confirmed: 'Đã xác nhận',
    returned: 'Trả lại',
    suspended: 'Tạm dừng',
    refused: 'Từ chối',
    cancelled: 'Hủy',
  },
  en: {
    unassigned: 'Not assigned',
    assigned: 'Assigned',
    received: 'Received',
    'in-progress': 'In progress',
    submitted: 'Awaiting confirmation',
    confirmed: 'Confirmed',
    returned: 'Returned',
    suspended: 'Suspended',
    refused: 'Refused',
    cancelled: 'Cancelled',
  },
});
