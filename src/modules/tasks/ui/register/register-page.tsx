import './register.css';
import '../tasks.css';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import {
  Button,
  EmptyState,
  ErrorNote,
  KeyHints,
  PageHeader,
  TableFoot,
  toast,
} from '../../../../web/design/index.ts';
import { formatDate, formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch } from '../../../../web/shell/address.ts';
import { useSession, useToday } from '../../../../web/shell/session.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { type ColumnKey, usualColumns } from './columns.tsx';
import { downloadRegister } from './download.ts';
import { FilterBar } from './filter-bar.tsx';
import { useKept } from './kept.ts';
import { texts } from './register.texts.ts';
import { RegisterTable } from './register-table.tsx';
import { SavedViews } from './saved-views.tsx';
import { ShowBar } from './show-bar.tsx';
import { TimeTabs } from './time-tabs.tsx';
import { useRegister } from './use-register.ts';

const GiveDialog = lazy(() => import('../give/give-dialog.tsx'));

/** The register: one dense table; filters, grouping and order live in the address. */
export default function RegisterPage() {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const language = useLanguage();
  const session = useSession();
  const [search, change] = useAddressSearch();
  const register = useRegister(search);
  const { grouping, counts } = register;
  const [chosen, choose] = useKept<readonly ColumnKey[] | null>('tasks.columns', null);
  const shown = useMemo(() => chosen ?? usualColumns(grouping === 'lead'), [chosen, grouping]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [giving, setGiving] = useState(false);
  const rows =
    picked.size === 0
      ? []
      : (register.groups ?? []).flatMap((group) => group.rows.filter((row) => picked.has(row.id)));
  const total = counts?.total ?? 0;
  const count = common.count(formatNumber(total, language));
  const narrowed = Object.keys(register.filter).length > 0;
  const exporting = useMutation({
    mutationFn: () => downloadRegister(register.filter, register.sort, language),
    onSuccess: () => toast(words.exported),
  });
  return (
    <>
      <PageHeader
        title={common.tasks}
        phoneSub={counts ? count : undefined}
        views={<SavedViews search={search} />}
        actions={
          <>
            {session.posts.some((post) => post.role === 'office') ? (
              <Button size="sm" icon="add" onClick={() => setGiving(true)}>
                {words.give}
              </Button>
            ) : null}
            <Button size="sm" icon="download" busy={exporting.isPending} onClick={() => exporting.mutate()}>
              {words.export}
            </Button>
          </>
        }
      >
        <div className="q-filters q-register-filters">
          <FilterBar search={search} change={change} />
          <div className="q-register-show">
            <ShowBar search={search} change={change} grouping={grouping} shown={shown} onShown={choose} />
          </div>
        </div>
        <div className="q-register-tabs">
          <TimeTabs search={search} />
        </div>
      </PageHeader>
      {exporting.error ? <ErrorNote error={exporting.error} /> : null}
      {register.error ? (
        <ErrorNote error={register.error} onRetry={register.retry} />
      ) : (
        <RegisterTable
          register={register}
          search={search}
          shown={shown}
          picked={picked}
          onPick={setPicked}
          empty={<NoRows narrowed={narrowed} />}
        />
      )}
      {rows.length > 0 ? <BulkBar rows={rows} onClear={() => setPicked(new Set())} /> : null}
      <RegisterFoot register={register} count={count} />
      {giving ? (
        <Suspense fallback={null}>
          <GiveDialog onClose={() => setGiving(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function NoRows({ narrowed }: { narrowed: boolean }) {
  const words = useTexts(texts);
  return narrowed ? (
    <EmptyState title={words.noneFit} action={<Button href="/tasks">{words.clear}</Button>}>
      {words.noneFitMore}
    </EmptyState>
  ) : (
    <EmptyState title={words.empty} action={<Button href="/directives">{words.toDirectives}</Button>}>
      {words.emptyMore}
    </EmptyState>
  );
}

function RegisterFoot({ register, count }: { register: ReturnType<typeof useRegister>; count: string }) {
  const words = useTexts(texts);
  const common = useTexts(taskTexts);
  const language = useLanguage();
  const today = useToday();
  const { counts, grouping } = register;
  const day = formatDate(counts?.day ?? today);
  const leads = new Set((counts?.groups ?? []).flatMap((group) => group.lead ?? []));
  const foot =
    grouping === 'lead' && leads.size > 0
      ? words.footBodies(
          count,
          common.bodies(leads.size).replace(/^\d+/, formatNumber(leads.size, language)),
          day,
        )
      : words.foot(count, day);
  return (
    <TableFoot
      aside={
        <span className="q-register-hints">
          {grouping === 'none' ? null : (
            <button type="button" className="q-link" onClick={register.foldAll}>
              {register.anyFolded ? words.unfold : words.fold}
            </button>
          )}
          <KeyHints
            hints={[
              { keys: ['J', 'K'], does: words.keys.move },
              { keys: ['Enter'], does: words.keys.open },
              { keys: ['X'], does: words.keys.pick },
            ]}
          />
        </span>
      }
    >
      {counts ? foot : null}
    </TableFoot>
  );
}
