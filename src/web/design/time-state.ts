import { defineTexts } from '../i18n/texts.ts';

/**
 * What became of a task when measured against its deadline: computed, never stored. Seven, because a task without
 * a deadline can be done but not "on time".
 */
export const timeStates = ['done', 'late', 'done-undated', 'open', 'soon', 'over', 'none'] as const;
export type TimeState = (typeof timeStates)[number];

/** Worst first: the order of filters, of group heads and of what a leader looks for. */
export const timeStatesByUrgency: readonly TimeState[] = [
  'over',
  'soon',
  'open',
  'none',
  'done',
  'late',
  'done-undated',
];

/** A sentence that gives no task: shown in plain ink. */
export type SentenceState = TimeState | 'info';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** The words of the time states, in one place. */
export const timeStateTexts = defineTexts({
  vi: {
    done: 'Hoàn thành đúng hạn',
    late: 'Hoàn thành quá hạn',
    'done-undated': 'Hoàn thành (không thời hạn)',
    open: 'Trong hạn',
    soon: 'Sắp đến hạn',
    over: 'Quá hạn',
    none: 'Không thời hạn',
    info: 'Không giao việc',
    left: (n: number) => `còn ${n} ngày`,
    today: 'hạn hôm nay',
    overBy: (n: number) => `quá hạn ${n} ngày`,
    age: (n: number) => `${n} ngày`,
    doneLate: (n: number) => `chậm ${n} ngày`,
    submittedWithin: 'nộp trong hạn',
    submittedBeyond: 'nộp quá hạn',
  },
  en: {
    done: 'Done on time',
    late: 'Done late',
    'done-undated': 'Done (no deadline)',
    open: 'Within deadline',
    soon: 'Due soon',
    over: 'Overdue',
    none: 'No deadline',
    info: 'Not an order',
    left: (n) => `${days(n)} left`,
    today: 'due today',
    overBy: (n) => `overdue by ${days(n)}`,
    age: (n) => days(n),
    doneLate: (n) => `${days(n)} late`,
    submittedWithin: 'submitted in time',
    submittedBeyond: 'submitted late',
  },
});
