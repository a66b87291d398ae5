import type { ReactNode } from 'react';
import { useTexts } from '../../../../web/i18n/index.ts';
import { labelRun, type Run } from '../text/run.ts';
import { confirmTexts } from './confirm.texts.ts';

export type Doubt = { readonly span: readonly [number, number]; readonly label: true };

/** Words of a run, those that recognition is not sure of marked. */
export function Doubted({ run, doubts }: { run: Run; doubts: readonly Doubt[] }): ReactNode {
  const texts = useTexts(confirmTexts);
  if (doubts.length === 0) return run.text;
  return labelRun(run, doubts).map((piece) =>
    piece.label === null ? (
      piece.text
    ) : (
      <span key={piece.start} className="q-doubtful" title={texts.doubtful}>
        {piece.text}
      </span>
    ),
  );
}
