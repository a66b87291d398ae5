import { useTexts } from '../../../web/i18n/index.ts';
import { type Cited, useCitation } from '../../directives/ui/citation.ts';
import { provisionWords } from './provision.ts';
import { texts } from './tasks.texts.ts';

/** "Kết luận số 58-KL/TU ngày 12/3/2026, mục III.2": where a task comes from. */
export function useSourceWords(): (
  directive: Cited | null,
  provision: string | null,
  dated?: boolean,
) => string {
  const words = useTexts(texts);
  const cite = useCitation();
  return (directive, provision, dated) => {
    if (directive === null) return words.byHand;
    const path = provision === null ? null : provisionWords(provision);
    return [cite(directive, dated), path === null ? null : words.provision(path)]
      .filter((part) => part !== null)
      .join(', ');
  };
}
