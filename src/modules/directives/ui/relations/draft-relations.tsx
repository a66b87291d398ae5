import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ErrorNote, Skeleton, toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { RelationView } from '../../relations/relations.schema.ts';
import type { Review } from '../../review.schema.ts';
import type { Acts } from '../confirm/use-review.ts';
import { RelationCard } from './relation-card.tsx';
import { RelationDialog, type RelationSaid } from './relation-dialog.tsx';
import { draftRelationsQuery } from './relation-queries.ts';
import { relationTexts } from './relations.texts.ts';
import './relations.css';

/** What the draft says of other documents: confirm, correct, reject, add. */
export function DraftRelations({ review, acts }: { review: Review; acts: Acts }) {
  const texts = useTexts(relationTexts);
  const { data, error, refetch } = useQuery(draftRelationsQuery(review.id));
  const [asked, setAsked] = useState<RelationView | 'new' | null>(null);
  if (error) return <ErrorNote compact error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  const { relations } = data;
  const easy = relations.filter(
    (it) => it.state === 'proposed' && !endsValidity(it) && it.choices.length === 0,
  );
  const decide = (relation: RelationView, state: RelationView['state'], more: Partial<RelationSaid> = {}) => {
    const { other: _, note: __, ...said } = more as RelationSaid;
    return acts.relation(relation.id, { state, ...said });
  };
  const save = async (said: RelationSaid) => {
    const done =
      asked === 'new' || asked === null
        ? await acts.enterRelation(said)
        : await decide(asked, 'confirmed', said);
    if (!done) return;
    setAsked(null);
    toast(texts.draft.done);
  };
  return (
    <div className="q-relations-pane">
      <p className="q-xs q-sub">{texts.draft.about}</p>
      <div className="q-actions">
        {easy.length > 0 ? (
          <Button size="sm" onClick={() => void acts.relationsAtOnce()}>
            {texts.draft.all(easy.length)}
          </Button>
        ) : null}
        <Button size="sm" icon="add" onClick={() => setAsked('new')}>
          {texts.form.enter}
        </Button>
      </div>
      {relations.length === 0 ? <p className="q-sub">{texts.draft.none}</p> : null}
      <ul className="q-relation-list">
        {relations.map((relation) => (
          <RelationCard
            key={relation.id}
            relation={relation}
            actions={
              relation.state === 'proposed' ? (
                <>
                  <Button
                    size="sm"
                    kind="primary"
                    onClick={() =>
                      relation.choices.length > 0 ? setAsked(relation) : void decide(relation, 'confirmed')
                    }
                  >
                    {texts.confirm}
                  </Button>
                  <Button size="sm" icon="edit" onClick={() => setAsked(relation)}>
                    {texts.change}
                  </Button>
                  <Button size="sm" kind="quiet" onClick={() => void decide(relation, 'rejected')}>
                    {texts.reject}
                  </Button>
                </>
              ) : (
                <Button size="sm" kind="quiet" icon="undo" onClick={() => void decide(relation, 'proposed')}>
                  {texts.again}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {asked ? (
        <RelationDialog
          ownId={review.id}
          relation={asked === 'new' ? null : asked}
          day={review.header.issuedOn}
          busy={false}
          error={null}
          onSave={(said) => void save(said)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}

const endsValidity = (it: RelationView): boolean => it.kind === 'replaces' || it.kind === 'repeals';
