import type { ReviewStatement } from '../../review.schema.ts';
import { placeWords } from '../page/place-words.ts';
import type { cardTexts } from './card.texts.ts';

type Words = (typeof cardTexts)['vi'];

/** "Đề xuất 4", and where it stands: "câu 4, mục II.1". */
export function namesOf(one: ReviewStatement, texts: Words): { name: string; where: string } {
  const provision = placeWords(one.provision, texts.provision);
  return {
    name:
      one.proposal !== null
        ? texts.proposal(one.proposal)
        : one.unclassified
          ? texts.sentence
          : texts.heading,
    where: provision === '' ? texts.placeBare(one.place) : texts.place(one.place, provision),
  };
}
