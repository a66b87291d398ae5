import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Panel, Split, Tabs, toast, withdrawOffers } from '../../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch, useGo } from '../../../../web/shell/address.ts';
import { oneOf, searchWith } from '../../../../web/shell/search.ts';
import type { Review } from '../../review.schema.ts';
import { citation } from '../citation.ts';
import { DraftRelations } from '../relations/draft-relations.tsx';
import { LikenessStrip } from '../relations/likeness-strip.tsx';
import { useBetween } from '../relations/use-between.ts';
import { AboveDialog } from './above-dialog.tsx';
import { alikeOf } from './alike.ts';
import { isOpen, listed, nextAfter, ORDERS, SHOWN } from './choose.ts';
import { confirmTexts } from './confirm.texts.ts';
import { ConfirmHead } from './confirm-head.tsx';
import { ConfirmNotices } from './confirm-notices.tsx';
import { dialogTexts } from './dialog.texts.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { FindField } from './find-field.tsx';
import { ForceDialog } from './force-dialog.tsx';
import { HeaderForm } from './header-form.tsx';
import { KeyLine } from './key-line.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { useNarrow } from './narrow.ts';
import { Otherwise } from './otherwise.tsx';
import { PagePicture } from './page-picture.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { type ListView, ProposalList } from './proposal-list.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';
import { ReadersForm } from './readers-form.tsx';
import { ReviewPaper } from './review-paper.tsx';
import { SeveralDialog } from './several-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useProposal } from './use-proposal.ts';
import { useActs } from './use-review.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import { useSelection } from './use-selection.ts';

type Asked = 'split' | 'above' | 'several' | 'force' | 'discard' | 'keys' | 'find';
const VIEWS = ['paper', 'list', 'page', 'header', 'readers', 'relations'] as const;

/** Paper and proposals side by side; on a phone one after the other, the open proposal in a sheet from below. */
export function ConfirmScreen({ review }: { review: Review }) {
  const texts = useTexts(confirmTexts);
  const dialogs = useTexts(dialogTexts);
  const language = useLanguage();
  const narrow = useNarrow();
  const queries = useQueryClient();
  const go = useGo();
  const [search, change] = useAddressSearch();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { acts, failure, forgive } = useActs(review.id);
  const tab = VIEWS.find((one) => one === oneOf(search, 'tab')) ?? (narrow ? 'paper' : 'list');
  const shownTab = !narrow && tab === 'paper' ? 'list' : tab;
  const view: ListView = {
    shown: SHOWN.find((one) => one === oneOf(search, 'show')) ?? 'all',
    order: ORDERS.find((one) => one === oneOf(search, 'order')) ?? 'document',
  };
  const { statements } = review;
  const first = narrow ? null : nextAfter(listed(statements, 'all', 'document', null), null, isOpen);
  const selection = useSelection(statements, first);
  const { current, one } = selection;
  const lines = listed(statements, view.shown, view.order, current);
  const groups = one ? alikeOf(statements, one, lines) : [];
  const between = useBetween(review.id);
  const setView = (next: ListView) =>
    change({
      show: next.shown === 'all' ? undefined : next.shown,
      order: next.order === 'document' ? undefined : next.order,
    });
  const proposal = useProposal({
    statements,
    lines,
    selection,
    acts,
    can: { undo: review.undo, redo: review.redo },
    on: asked === null || asked === 'find',
    onSplit: () => setAsked('split'),
    keys: useScreenKeys({
      review,
      narrow,
      view,
      setView,
      several: groups.length > 0,
      ask: setAsked,
      selection,
    }),
  });
  const name = citation(review.header, language) ?? review.fileName;
  const left = () => void queries.invalidateQueries({ queryKey: ['directives', 'list'] });
  const close = () => {
    setAsked(null);
    selection.settle();
  };
  // What a toast offers to undo belongs to this screen.
  useEffect(() => withdrawOffers, []);

  const paper = <ReviewPaper review={review} current={current} onSelect={proposal.pick} />;
  const card = one ? (
    <ProposalCard
      one={one}
      groups={groups}
      text={review.text}
      acts={proposal.card}
      focus={selection.focus}
      otherwise={<Otherwise directiveId={review.id} one={one} />}
    >
      <LikenessStrip key={one.id} one={one} found={between.alike(one.id)} acts={acts} />
    </ProposalCard>
  ) : null;
  const pane =
    shownTab === 'header' ? (
      <HeaderForm review={review} acts={acts} />
    ) : shownTab === 'readers' ? (
      <ReadersForm review={review} acts={acts} />
    ) : shownTab === 'relations' ? (
      <DraftRelations review={review} acts={acts} />
    ) : shownTab === 'page' ? (
      <PagePicture review={review} at={one?.span[0] ?? null} />
    ) : (
      <ProposalList
        review={review}
        lines={lines}
        view={view}
        onView={setView}
        current={current}
        card={narrow ? null : card}
        onSelect={proposal.pick}
        onAbove={() => setAsked('above')}
        onSeveral={groups.length > 0 ? () => setAsked('several') : null}
        isAlike={between.isAlike}
      />
    );
  const tabs = (
    <Tabs
      label={texts.views}
      current={shownTab}
      tabs={VIEWS.filter((it) =>
        it === 'paper' ? narrow : it === 'page' ? review.pages.length > 0 : true,
      ).map((it) => ({
        key: it,
        href: searchWith(search, { tab: it === (narrow ? 'paper' : 'list') ? undefined : it }),
        label: texts.view[it],
        count:
          it === 'list'
            ? review.counts.unclassified + review.counts.unconfirmed || undefined
            : it === 'relations'
              ? between.open || undefined
              : undefined,
      }))}
    />
  );
  return (
    <div className="q-confirm">
      <ConfirmHead
        review={review}
        onUnclassified={proposal.nextUnclassified}
        onUndo={proposal.undo}
        onRedo={proposal.redo}
        onForce={() => setAsked('force')}
        onDiscard={() => setAsked('discard')}
      />
      <ConfirmNotices
        review={review}
        failure={failure}
        onForgive={forgive}
        headerHref={shownTab === 'header' ? null : searchWith(search, { tab: 'header' })}
      />
      {narrow ? (
        <>
          {tabs}
          {shownTab === 'paper' ? paper : <div className="q-confirm-pane">{pane}</div>}
          <ProposalSheet one={one} proposal={proposal} onClose={() => selection.choose(null)}>
            {card}
          </ProposalSheet>
        </>
      ) : (
        <Split
          label={texts.document}
          panelWidth={620}
          left={paper}
          right={
            <Panel
              label={texts.panel}
              head={tabs}
              foot={
                asked === 'find' ? (
                  <FindField
                    statements={statements}
                    current={current}
                    onFind={(id) => selection.choose(id)}
                    onClose={close}
                  />
                ) : (
                  <KeyLine on={shownTab === 'list'} onOpen={() => setAsked('keys')} />
                )
              }
            >
              {pane}
            </Panel>
          }
        />
      )}
      {asked === 'split' && one ? (
        <SplitDialog
          one={one}
          text={review.text}
          onClose={close}
          onSplit={(at) => {
            close();
            proposal.split(at);
          }}
        />
      ) : null}
      {asked === 'above' ? (
        <AboveDialog
          review={review}
          onClose={close}
          onConfirm={(ids) => {
            close();
            proposal.together.confirm(ids);
          }}
        />
      ) : null}
      {asked === 'several' ? (
        <SeveralDialog
          groups={groups}
          onClose={close}
          onConfirm={(ids) => {
            close();
            proposal.together.confirm(ids);
          }}
          onClassify={(ids, disposition) => {
            close();
            proposal.together.dispose(ids, disposition);
          }}
        />
      ) : null}
      {asked === 'keys' ? <KeysDialog onClose={close} /> : null}
      {asked === 'force' ? (
        <ForceDialog
          review={review}
          onClose={close}
          onDone={({ tasks, readers }) => {
            withdrawOffers();
            toast(dialogs.force.done(tasks, readers));
            left();
            go(`/directives/${review.id}`);
          }}
        />
      ) : null}
      {asked === 'discard' ? (
        <DiscardDialog
          id={review.id}
          name={name}
          onClose={close}
          onDone={() => {
            toast(dialogs.discard.done);
            left();
            go('/directives');
          }}
        />
      ) : null}
    </div>
  );
}
