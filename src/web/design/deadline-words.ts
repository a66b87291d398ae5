import { daysBetween } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { type TimeState, timeStateTexts } from './time-state.ts';

/** What the words about a deadline rest on. Dates are `yyyy-MM-dd`. */
export type DeadlineFacts = {
  state: TimeState;
  /** The deadline in force; absent when none is given. */
  due?: string | null | undefined;
  /** Since when the task stands, for the age of one without a deadline. */
  since?: string | null | undefined;
  /** The day of the result, for one that was finished late. */
  done?: string | null | undefined;
  /** The day of the domain clock. */
  today: string;
};

/**
 * How far off, in words: "còn 14 ngày", "quá hạn 78 ngày", "259 ngày" (the age of a task without a deadline),
 * "chậm 3 ngày" for one finished late; empty when there is nothing to count.
 */
export function distanceWords(facts: DeadlineFacts, language: Language): string {
  const texts = timeStateTexts[language];
  const left = facts.due ? daysBetween(facts.today, facts.due) : null;
  switch (facts.state) {
    case 'open':
    case 'soon':
      if (left === null) return '';
      return left === 0 ? texts.today : left > 0 ? texts.left(left) : texts.overBy(-left);
    case 'over':
      return left !== null && left < 0 ? texts.overBy(-left) : '';
    case 'none': {
      const age = facts.since ? daysBetween(facts.since, facts.today) : 0;
      return age > 0 ? texts.age(age) : '';
    }
    case 'late': {
      const by = facts.due && facts.done ? daysBetween(facts.due, facts.done) : 0;
      return by > 0 ? texts.doneLate(by) : '';
    }
    default:
      return '';
  }
}

/**
 * The state and the distance as one phrase: "Sắp đến hạn, còn 14 ngày", "Quá hạn 78 ngày",
 * "Không thời hạn, 259 ngày".
 * @param form `dense` for columns: "Sắp đến hạn, 14 ngày"
 */
export function deadlineWords(
  facts: DeadlineFacts,
  language: Language,
  form: 'full' | 'dense' = 'full',
): string {
  const left = facts.due ? daysBetween(facts.today, facts.due) : 0;
  const short = form === 'dense' && left > 0 && (facts.state === 'soon' || facts.state === 'open');
  if (form === 'dense' && facts.state === 'late') return timeStateTexts[language].late;
  const distance = short ? timeStateTexts[language].age(left) : distanceWords(facts, language);
  const state = timeStateTexts[language][facts.state];
  if (distance === '') return state;
  if (facts.state === 'over') return distance[0]!.toLocaleUpperCase(language) + distance.slice(1);
  return `${state}, ${distance}`;
}
