import { useCallback } from 'react';
import { timeStates, timeStateTexts } from '../../../../web/design/time-state.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useCitation } from '../../../directives/ui/citation.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { texts } from './register.texts.ts';
import type { LoadedGroup, useRegister } from './use-register.ts';

/** The head of a group: the full name of its body, the citation of its directive, its time state. */
export function useGroupTitle({ grouping, counts }: ReturnType<typeof useRegister>) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const states = useTexts(timeStateTexts);
  const cite = useCitation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: citing changes with the language, as the words do
  return useCallback(
    (group: LoadedGroup): string => {
      const [first] = group.rows;
      if (grouping === 'timeState') {
        const state = timeStates.find((one) => one === group.key);
        return state ? states[state] : words.ended;
      }
      const name = counts?.names[group.key];
      if (grouping === 'directive')
        return group.key === 'none'
          ? words.noDirective
          : ((first?.directive ? cite(first.directive) : null) ?? name ?? words.unreadNumber);
      return group.key === 'none' ? common.nobody : (first?.lead?.name ?? name ?? '');
    },
    [grouping, counts, words, common, states],
  );
}
