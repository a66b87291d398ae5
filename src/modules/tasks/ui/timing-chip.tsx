import { Tag, TimeStateChip } from '../../../web/design/index.ts';
import { useLanguage } from '../../../web/i18n/index.ts';
import { shownState, type Timing, timingWords } from './timing.ts';

/**
 * The time state of a task as a chip; a cancelled one gets a plain tag.
 * @param form `dense` for columns
 */
export function TimingChip({ of, form }: { of: Timing; form?: 'full' | 'dense' }) {
  const language = useLanguage();
  const state = shownState(of);
  const words = timingWords(of, language, form);
  return state === null ? <Tag>{words}</Tag> : <TimeStateChip state={state}>{words}</TimeStateChip>;
}
