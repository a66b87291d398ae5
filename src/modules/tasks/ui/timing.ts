import { type TimeState, timeStateTexts } from '../../../web/design/time-state.ts';
import type { Language } from '../../../web/i18n/index.ts';
import type { TaskRow } from '../tasks.schema.ts';
import { texts } from './tasks.texts.ts';

/** What the server says of a task's time. */
export type Timing = Pick<TaskRow, 'timeState' | 'days' | 'handedIn'>;

/** The state a chip, a bar or a glyph can show; null for a cancelled task, which time no longer judges. */
export const shownState = (of: Pick<Timing, 'timeState'>): TimeState | null =>
  of.timeState === 'ended' ? null : of.timeState;

/**
 * The state and the distance in words: "Sắp đến hạn, còn 3 ngày", "Quá hạn 78 ngày", "Nộp trong hạn".
 * @param form `dense` for columns: "Sắp đến hạn, 3 ngày"; `distance` only how far: "còn 3 ngày"
 */
export function timingWords(
  { timeState, days, handedIn }: Timing,
  language: Language,
  form: 'full' | 'dense' | 'distance' = 'full',
): string {
  const words = texts[language].timing;
  if (timeState === 'ended') return texts[language].ended;
  const state = timeStateTexts[language][timeState];
  if (handedIn === 'in-time') return words.handedInTime;
  if (handedIn === 'late' && days !== null) return words.handedLate(days);
  if (days === null) return state;
  if (timeState === 'over') return words.overBy(days);
  const distance = distanceOf(timeState, days, language, form);
  if (distance === null) return state;
  return form === 'distance' ? distance : `${state}, ${distance}`;
}

function distanceOf(
  state: TimeState,
  days: number,
  language: Language,
  form: 'full' | 'dense' | 'distance',
): string | null {
  const words = texts[language].timing;
  switch (state) {
    case 'open':
    case 'soon':
      return form === 'dense' && days > 0 ? words.age(days) : words.left(days);
    case 'none':
      return days === 0 ? null : words.age(days);
    case 'late':
      return form === 'dense' ? null : words.lateBy(days);
    default:
      return null;
  }
}
