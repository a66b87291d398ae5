import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskRow } from '../../tasks.schema.ts';
import { texts as actTexts } from '../acts/acts.texts.ts';
import { type BulkAct, openForAll } from './bulk.ts';
import { texts } from './register.texts.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

/** What can be done to all the picked rows. */
export function BulkBar({ rows, onClear }: { rows: readonly TaskRow[]; onClear: () => void }) {
  const words = useTexts(texts);
  const acts = useTexts(actTexts);
  const [act, setAct] = useState<BulkAct | null>(null);
  const open = openForAll(rows);
  return (
    <section className="q-register-bulk" aria-label={words.picked(rows.length)}>
      <b className="q-sm">{words.picked(rows.length)}</b>
      {open.length === 0 ? <span className="q-sm q-sub">{words.noBulk}</span> : null}
      {open.map((one) => (
        <Button key={one} size="sm" onClick={() => setAct(one)}>
          {acts.act[one].name}
        </Button>
      ))}
      <span className="q-grow" />
      <Button kind="quiet" size="sm" onClick={onClear}>
        {words.pickNone}
      </Button>
      {act ? (
        <Suspense fallback={null}>
          <BulkDialog act={act} rows={rows} onClose={() => setAct(null)} onDone={onClear} />
        </Suspense>
      ) : null}
    </section>
  );
}
