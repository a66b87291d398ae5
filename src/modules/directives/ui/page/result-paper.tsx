import { useMemo } from 'react';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../page.schema.ts';
import { DocumentSheet } from '../text/document-sheet.tsx';
import { layOut, type SheetSource } from '../text/sheet.ts';
import { lookOf, numbersInWords } from './look.ts';
import { pageTexts } from './page.texts.ts';
import { ResultSentence } from './result-sentence.tsx';

/** The document as its official page, every sentence drawn by what became of it. */
export function ResultPaper({
  directive,
  current,
  onSelect,
}: {
  directive: WholeDirective;
  current: string | null;
  onSelect: (id: string) => void;
}) {
  const { text, outline, statements, header, targets } = directive;
  const sheet = useMemo(
    () => layOut({ text: text ?? '', outline, statements, header } satisfies SheetSource),
    [text, outline, statements, header],
  );
  const known = useMemo(() => {
    const numbers = new Map(targets.map((one) => [one.id, one.number]));
    return new Map(
      statements.map((one) => [
        one.id,
        { one, targets: numbersInWords(one.targets.flatMap((id) => numbers.get(id) ?? [])) },
      ]),
    );
  }, [statements, targets]);
  const note = useEntered(directive);
  return (
    <DocumentSheet
      sheet={sheet}
      note={note}
      onPick={(id) => {
        if (known.get(id)?.one.disposition !== 'label') onSelect(id);
      }}
      rowLook={(id) => {
        const found = known.get(id);
        return found ? { state: lookOf(found.one.task), current: id === current } : null;
      }}
      draw={(fragment) => {
        const found = known.get(fragment.statement);
        if (!found) return null;
        return (
          <ResultSentence
            key={`${fragment.statement} ${fragment.runs[0]?.start}`}
            fragment={fragment}
            task={found.one.task}
            targets={found.targets}
            current={fragment.statement === current}
            link={found.one.disposition !== 'label'}
            onSelect={onSelect}
          />
        );
      }}
    />
  );
}

/** Number, date and issuer that the office entered stand beside the letterhead, never in it: they are no words of it. */
function useEntered({ header }: WholeDirective): string | null {
  const texts = useTexts(pageTexts);
  const parts = [
    ...(header.source.number === 'entered' && header.number ? [texts.enteredNumber(header.number)] : []),
    ...(header.source.issuedOn === 'entered' && header.issuedOn ? [formatDate(header.issuedOn)] : []),
    ...(header.source.issuer === 'entered' && header.issuer ? [header.issuer.name] : []),
  ];
  return parts.length === 0 ? null : texts.entered(parts.join(', '));
}
