import './relations.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  DateField,
  ErrorNote,
  PageBody,
  PageHeader,
  Skeleton,
  Tag,
} from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch, useParam } from '../../../../web/shell/address.ts';
import { oneOf } from '../../../../web/shell/search.ts';
import type { HeldRelationView, RelationsOfDirective } from '../../relations/relations.schema.ts';
import { client } from '../api.ts';
import { useCitation } from '../citation.ts';
import { directiveTexts } from '../directive.texts.ts';
import { RelationCard } from './relation-card.tsx';
import { RelationDialog, type RelationSaid } from './relation-dialog.tsx';
import { RelationGraph } from './relation-graph.tsx';
import { relationsQuery } from './relation-queries.ts';
import { relationTexts } from './relations.texts.ts';
import { SupersededOrders } from './superseded-orders.tsx';
import { ValiditySection } from './validity-section.tsx';
import { ValidityTag } from './validity-tag.tsx';

/** What lies between a directive and others, on a day: drawn, and as lists. */
export default function RelationsPage() {
  const texts = useTexts(relationTexts);
  const id = useParam('id');
  const cite = useCitation();
  const words = useTexts(directiveTexts);
  const [search, change] = useAddressSearch();
  const on = oneOf(search, 'on');
  const { data, error, refetch } = useQuery(relationsQuery(id, on));
  const name = data ? (cite(data.directive, false) ?? words.document) : '';
  return (
    <>
      <PageHeader
        title={name ? `${texts.title}: ${name}` : texts.title}
        size="md"
        back={`/directives/${id}`}
        phoneSub={data?.directive.title ?? ''}
        tag={data ? <ValidityTag validity={data.directive.validity} /> : undefined}
      />
      <PageBody>
        {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
        {data ? (
          <div className="q-relations-page">
            <div className="q-relations-head">
              <DateField
                label={texts.page.asOf}
                value={data.asOf}
                onChange={(day) => change({ on: day || undefined }, 'replace')}
              />
              <p className="q-sub">{texts.page.about}</p>
            </div>
            <RelationGraph page={data} />
            <SupersededOrders id={id} />
            <div className="q-relations-columns">
              <OwnRelations id={id} page={data} />
              <Said page={data} />
            </div>
            <ValiditySection id={id} page={data} />
          </div>
        ) : error ? null : (
          <Skeleton lines={8} />
        )}
      </PageBody>
    </>
  );
}

function OwnRelations({ id, page }: { id: string; page: RelationsOfDirective }) {
  const texts = useTexts(relationTexts);
  const queries = useQueryClient();
  const [asked, setAsked] = useState<HeldRelationView | 'new' | null>(null);
  const settle = () => {
    setAsked(null);
    return queries.invalidateQueries({ queryKey: ['directives'] });
  };
  const decide = useMutation({
    mutationFn: ({
      relation,
      state,
      said,
    }: {
      relation: HeldRelationView;
      state: HeldRelationView['state'];
      said?: RelationSaid;
    }) => {
      const { other: _, note: __, ...given } = said ?? ({} as RelationSaid);
      return client('PATCH /api/directives/:id/relations/:relationId', {
        params: { id, relationId: relation.id },
        body: { revision: relation.revision, state, ...given },
      });
    },
    onSuccess: settle,
  });
  const enter = useMutation({
    mutationFn: (body: RelationSaid) =>
      client('POST /api/directives/:id/relations', { params: { id }, body }),
    onSuccess: settle,
  });
  return (
    <section>
      <div className="q-actions">
        <h2>{texts.page.to}</h2>
        <span className="q-grow" />
        {page.may.relate ? (
          <Button size="sm" icon="add" onClick={() => setAsked('new')}>
            {texts.form.enter}
          </Button>
        ) : null}
      </div>
      {page.relations.length === 0 ? <p className="q-sub">{texts.page.noneTo}</p> : null}
      {decide.error && asked === null ? <ErrorNote compact error={decide.error} /> : null}
      <ul className="q-relation-list">
        {page.relations.map((relation) => (
          <RelationCard
            key={relation.id}
            relation={relation}
            actions={
              page.may.relate ? (
                <>
                  {relation.state === 'proposed' ? (
                    <Button
                      size="sm"
                      kind="primary"
                      onClick={() =>
                        relation.choices.length > 0
                          ? setAsked(relation)
                          : decide.mutate({ relation, state: 'confirmed' })
                      }
                    >
                      {texts.confirm}
                    </Button>
                  ) : null}
                  <Button size="sm" icon="edit" onClick={() => setAsked(relation)}>
                    {texts.change}
                  </Button>
                  <Button
                    size="sm"
                    kind="quiet"
                    onClick={() => decide.mutate({ relation, state: 'rejected' })}
                  >
                    {texts.reject}
                  </Button>
                </>
              ) : null
            }
          />
        ))}
      </ul>
      {asked ? (
        <RelationDialog
          ownId={id}
          relation={asked === 'new' ? null : asked}
          day={page.directive.issuedOn}
          busy={decide.isPending || enter.isPending}
          error={decide.error ?? enter.error}
          onSave={(said) =>
            asked === 'new'
              ? enter.mutate(said)
              : decide.mutate({ relation: asked, state: 'confirmed', said })
          }
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

function Said({ page }: { page: RelationsOfDirective }) {
  const texts = useTexts(relationTexts);
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  return (
    <section>
      <h2>{texts.page.said}</h2>
      {page.said.length === 0 ? <p className="q-sub">{texts.page.noneSaid}</p> : null}
      <ul className="q-relation-list">
        {page.said.map(({ id, by, kind, state, extent, provisions, effectiveOn }) => (
          <li key={id} className={`q-relation q-relation-${state}`}>
            <article>
              <header>
                <h3>
                  <a className="q-link" href={`/directives/${by.id}`}>
                    {cite(by) ?? by.title ?? words.document}
                  </a>{' '}
                  <span className="q-relation-kind">{texts.inverse[kind]}</span>
                </h3>
                <span className="q-grow" />
                <Tag {...(state === 'proposed' ? { tone: 'gold' as const } : {})}>{texts.state[state]}</Tag>
              </header>
              {by.title ? <p lang="vi">{by.title}</p> : null}
              <p className="q-relation-facts">
                <ValidityTag validity={by.validity} />
                {extent ? <span>{provisions ?? texts.extent[extent]}</span> : null}
                {effectiveOn ? <span>{texts.from(formatDate(effectiveOn))}</span> : null}
              </p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
