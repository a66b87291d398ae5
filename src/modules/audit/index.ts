export { type HistoryLine, historyOf } from './audit.store.ts';
export { type Act, record, recordAll } from './record.ts';
