import { officialDate } from '../../../../web/i18n/dates.ts';
import type { TaskThread } from '../../tasks.schema.ts';

/** What the line is composed of. */
export type ReportFacts = Pick<
  TaskThread,
  | 'title'
  | 'state'
  | 'timeState'
  | 'days'
  | 'handedIn'
  | 'dueOn'
  | 'progress'
  | 'lead'
  | 'children'
  | 'resultOn'
  | 'confirmedOn'
  | 'lastReportOn'
  | 'day'
> & { readonly documents: readonly { readonly docNumber: string | null; readonly docDate: string | null }[] };

/**
 * The line on this task for a report, composed of its facts and of nothing else, in the official language. Each
 * statement in it can be found in the thread above.
 */
export function reportLine(facts: ReportFacts): string {
  const who = facts.lead?.name ?? (facts.children ? `${facts.children.total} cơ quan được giao` : null);
  // A title taken from the sentence often begins with the body itself.
  const named = who === null || facts.title.startsWith(who);
  const subject = named ? facts.title : `${who}: ${facts.title}`;
  return `${subject} – ${[standing(facts), deadline(facts), proof(facts)].filter((part) => part !== '').join('; ')}.`;
}

function standing(facts: ReportFacts): string {
  const { children } = facts;
  if (children && facts.state !== 'confirmed' && facts.state !== 'cancelled')
    return `${children.confirmed}/${children.total} cơ quan đã hoàn thành`;
  switch (facts.state) {
    case 'confirmed':
      return facts.timeState === 'late'
        ? `đã hoàn thành, chậm ${facts.days} ngày`
        : facts.timeState === 'done'
          ? 'đã hoàn thành đúng hạn'
          : 'đã hoàn thành';
    case 'submitted':
      return 'đã nộp kết quả, chờ xác nhận';
    case 'unassigned':
      return 'chưa giao cơ quan chủ trì';
    case 'assigned':
      return 'đã giao, chưa tiếp nhận';
    case 'received':
      return 'đã tiếp nhận, chưa báo tiến độ';
    case 'returned':
      return `bị trả lại để bổ sung, đạt ${facts.progress}%`;
    case 'suspended':
      return 'đang tạm dừng';
    case 'refused':
      return 'cơ quan được giao từ chối, chờ giao lại';
    case 'cancelled':
      return 'đã hủy';
    default:
      return `đang thực hiện, đạt ${facts.progress}%`;
  }
}

function deadline({ state, timeState, days, dueOn }: ReportFacts): string {
  if (state === 'confirmed' || state === 'cancelled') return '';
  if (dueOn === null) return 'không có thời hạn';
  const due = `thời hạn ${officialDate(dueOn).replace('ngày ', '')}`;
  return timeState === 'over' && days !== null ? `${due}, quá hạn ${days} ngày` : due;
}

function proof(facts: ReportFacts): string {
  const numbered = facts.documents.filter((one) => one.docNumber !== null);
  const last = numbered.at(-1);
  if (!last?.docNumber) return '';
  const date = last.docDate === null ? '' : ` ${officialDate(last.docDate)}`;
  return `văn bản kết quả: ${last.docNumber}${date}`;
}
