import type { Evidence } from '../event.ts';
import type { IsoDate, OrganisationKey } from '../organisations.ts';
import type { Step, Terms } from './course.ts';

export const assign = (on: IsoDate, terms: Terms = {}): Step => ({ step: 'assign', on, terms });
export const assignTo = (on: IsoDate, lead: OrganisationKey, terms: Terms = {}): Step => ({
  step: 'assign',
  on,
  lead,
  terms,
});
export const receive = (on: IsoDate): Step => ({ step: 'receive', on });
export const progress = (on: IsoDate, percent: number, note: string): Step => ({
  step: 'progress',
  on,
  percent,
  note,
});
export const submit = (on: IsoDate, resultOn: IsoDate = on): Step => ({ step: 'submit', on, resultOn });
export const confirm = (on: IsoDate): Step => ({ step: 'confirm', on });
export const sendBack = (on: IsoDate, reason: string): Step => ({ step: 'return', on, reason });
export const suspend = (on: IsoDate, reason: string): Step => ({ step: 'suspend', on, reason });
export const resume = (on: IsoDate, reason: string): Step => ({ step: 'resume', on, reason });
export const refuse = (on: IsoDate, reason: string): Step => ({ step: 'refuse', on, reason });
export const cancel = (on: IsoDate, reason: string): Step => ({ step: 'cancel', on, reason });
export const deadline = (on: IsoDate, due: IsoDate, reason: string): Step => ({
  step: 'deadline',
  on,
  due,
  reason,
});
export const extension = (on: IsoDate, until: IsoDate, reason: string): Step => ({
  step: 'extension',
  on,
  until,
  reason,
});
export const urge = (on: IsoDate, number: string, note: string): Step => ({ step: 'urge', on, number, note });

/** Evidence in the form of a document: number, its own date, title. It is entered on `on`, the document's day if left out. */
export function paper(number: string, date: IsoDate, title: string, on: IsoDate = date): Step {
  return evidence(on, { kind: 'document', number, date, title });
}

/** Evidence in the form of a file of `demo/evidence/`. */
export function file(name: string, date: IsoDate, title: string, on: IsoDate = date): Step {
  return evidence(on, { kind: 'file', file: name, date, title });
}

function evidence(on: IsoDate, item: Evidence): Step {
  return { step: 'evidence', on, evidence: item };
}

/** Product entered, handed in and accepted: `on` is the day of the result document and of its submission. */
export function result(number: string, on: IsoDate, title: string, confirmedOn: IsoDate): Step[] {
  return [paper(number, on, title), submit(on), confirm(confirmedOn)];
}

type Reform = { readonly on: IsoDate; readonly effective: IsoDate; readonly basis: string };

const partyReform: Reform = {
  on: '2025-02-17',
  effective: '2025-02-15',
  basis:
    'Quyết định số 1486-QĐ/TU ngày 13/02/2025 của Ban Thường vụ Tỉnh ủy về sắp xếp các cơ quan, tổ chức đảng',
};
const departmentReform: Reform = {
  on: '2025-03-03',
  effective: '2025-03-01',
  basis:
    'Nghị quyết số 08/NQ-HĐND ngày 27/02/2025 của HĐND tỉnh về thành lập, tổ chức lại các cơ quan chuyên môn',
};
const districtReform: Reform = {
  on: '2025-07-01',
  effective: '2025-07-01',
  basis:
    'Kết thúc hoạt động cấp huyện từ ngày 01/7/2025; Kế hoạch số 188-KH/TU ngày 20/6/2025 của Ban Thường vụ Tỉnh ủy về bàn giao nhiệm vụ',
};

const moveBy =
  (reform: Reform) =>
  (to: OrganisationKey, reason: string): Step => ({ step: 'move', ...reform, to, reason });

/** Party bodies, 15 February 2025 (recorded on Monday the 17th). */
export const toPartySuccessor = moveBy(partyReform);
/** Departments, 1 March 2025 (recorded on Monday the 3rd). */
export const toDepartmentSuccessor = moveBy(departmentReform);
/** Districts, 1 July 2025. */
export const toDistrictSuccessor = moveBy(districtReform);
