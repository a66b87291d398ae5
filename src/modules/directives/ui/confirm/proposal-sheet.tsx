import type { ReactNode } from 'react';
import { BottomSheet, Button, IconButton, Quote } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReviewStatement } from '../../review.schema.ts';
import { cardTexts } from './card.texts.ts';
import { isGuessed } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { fateTexts } from './kind.texts.ts';
import { namesOf } from './proposal-name.ts';
import type { useProposal } from './use-proposal.ts';

/** The open proposal on a phone: its sentence quoted, the way to its neighbours, the next right step at the foot. */
export function ProposalSheet({
  one,
  proposal,
  onClose,
  children,
}: {
  one: ReviewStatement | null;
  proposal: ReturnType<typeof useProposal>;
  onClose: () => void;
  children: ReactNode;
}) {
  const texts = useTexts(confirmTexts);
  const card = useTexts(cardTexts);
  const fates = useTexts(fateTexts);
  const names = one ? namesOf(one, card) : { name: '', where: '' };
  return (
    <BottomSheet
      open={one !== null}
      onClose={onClose}
      title={names.name}
      actions={
        one?.confirmed ? (
          <Button onClick={proposal.card.next}>{card.next}</Button>
        ) : (
          <Button
            kind="primary"
            onClick={proposal.card.confirm}
            reason={one?.unclassified && !isGuessed(one) ? card.classifyFirst : undefined}
          >
            {one?.unclassified && isGuessed(one) ? card.confirmAs(fates[one.disposition]) : card.confirm}
          </Button>
        )
      }
    >
      <div className="q-proposal-steps">
        <span className="q-label">{names.where}</span>
        <IconButton name="left" label={texts.previous} onClick={() => proposal.step(-1)} />
        <IconButton name="right" label={card.next} onClick={() => proposal.step(1)} />
      </div>
      <Quote>{one?.text}</Quote>
      {children}
    </BottomSheet>
  );
}
