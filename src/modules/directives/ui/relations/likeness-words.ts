import { formatDate } from '../../../../web/i18n/index.ts';
import type { LikenessView } from '../../relations/likeness.schema.ts';
import type { relationTexts } from './relations.texts.ts';

type Texts = (typeof relationTexts)['vi']['like'];

/** Why two orders are thought alike, as two short phrases: what is the same, what differs. */
export function likenessWords(it: LikenessView, texts: Texts): { same: string; differs: string } {
  const same = it.same.map((one) =>
    one === 'object' && it.words.length > 0
      ? `${texts.sameness.object} ${texts.words(it.words.slice(0, 6).join(', '))}`
      : texts.sameness[one],
  );
  const differs = it.differs.map((one) => {
    if (one.what === 'lead') return texts.lead;
    if (one.what === 'verb') return one.opposite ? texts.opposite : texts.verb;
    if (one.what === 'target') return texts.target(one.name, one.held, one.fresh);
    const day = (on: string | null) => (on === null ? texts.noDeadline : formatDate(on));
    return texts.deadline(day(one.held), day(one.fresh));
  });
  return { same: texts.same(same.join(', ')), differs: differs.join('; ') };
}
