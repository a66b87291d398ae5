import { useState } from 'react';
import { Button, Glyph, IconButton, Tag, TextField, toast } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { ReaderChoice, Review } from '../../review.schema.ts';
import { ClassMembers } from './class-members.tsx';
import { BodyPicker, useBodies } from './directory.tsx';
import { useDraft } from './draft.ts';
import { headerTexts } from './header.texts.ts';
import type { Acts } from './use-review.ts';

type Line = Pick<ReaderChoice, 'basis' | 'wording' | 'isClass'> & { bodyIds: string[] };

const linesOf = ({ readers }: Pick<Review, 'readers'>): Line[] =>
  readers.map((line) => ({
    basis: line.basis,
    wording: line.wording,
    isClass: line.isClass,
    bodyIds: line.bodies.map((body) => body.id),
  }));

/** Who reads the whole: each line of recipients and of circulation with the bodies it means, to be confirmed. */
export function ReadersForm({ review, acts }: { review: Review; acts: Acts }) {
  const texts = useTexts(headerTexts);
  const [lines, setLines, drop] = useDraft(`${review.id}.readers`, linesOf(review));
  const [open, setOpen] = useState<number | null>(null);
  const [wording, setWording] = useState('');
  const [busy, setBusy] = useState(false);
  const known = review.readers.flatMap((line) => line.bodies);
  const unchanged =
    review.readers.length > 0 &&
    review.readers.every((line) => line.confirmed) &&
    JSON.stringify(lines) === JSON.stringify(linesOf(review));
  const set = (at: number, patch: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...patch } : line)));
  const add = () => {
    const words = wording.trim();
    if (words === '' || lines.some((line) => line.basis === 'recipient' && line.wording === words)) return;
    setLines([...lines, { basis: 'recipient', wording: words, isClass: true, bodyIds: [] }]);
    setOpen(lines.length);
    setWording('');
  };
  const save = async () => {
    setBusy(true);
    const done = await acts.readers(
      lines.map(({ basis, wording, bodyIds }) => ({ basis, wording, bodyIds })),
    );
    setBusy(false);
    if (!done) return;
    drop();
    setLines(linesOf(done));
    setOpen(null);
    toast(texts.readersConfirmed);
  };
  return (
    <div className="q-readers">
      <p className="q-xs q-sub">{texts.readersAbout}</p>
      {lines.length === 0 ? <p className="q-sub">{texts.noneRead}</p> : null}
      <ul>
        {lines.map((line, at) => (
          <ReaderLine
            key={`${line.basis} ${line.wording}`}
            line={line}
            known={known}
            confirmed={
              review.readers.find((it) => it.basis === line.basis && it.wording === line.wording)
                ?.confirmed ?? false
            }
            open={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onChange={(bodyIds) => set(at, { bodyIds })}
            onRemove={() => {
              setLines(lines.filter((other) => other !== line));
              setOpen(null);
            }}
          />
        ))}
      </ul>
      <div className="q-readers-add">
        <TextField
          label={texts.addLine}
          hint={texts.newLine}
          optional
          value={wording}
          onChange={setWording}
        />
        <Button icon="add" onClick={add}>
          {texts.add}
        </Button>
      </div>
      <div className="q-actions">
        <Button
          kind="primary"
          busy={busy}
          onClick={() => void save()}
          reason={unchanged ? texts.allConfirmed : undefined}
          reasonPlace="aside"
        >
          {texts.confirmReaders}
        </Button>
      </div>
    </div>
  );
}

function ReaderLine({
  line,
  known,
  confirmed,
  open,
  onOpen,
  onChange,
  onRemove,
}: {
  line: Line;
  known: readonly { id: string; name: string }[];
  confirmed: boolean;
  open: boolean;
  onOpen: () => void;
  onChange: (bodyIds: string[]) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(headerTexts);
  const { options } = useBodies();
  const nameOf = (id: string) =>
    known.find((body) => body.id === id)?.name ?? options.find((one) => one.value === id)?.label ?? '';
  const names = line.bodyIds.map(nameOf);
  return (
    <li className={confirmed ? 'q-reader q-reader-confirmed' : 'q-reader'}>
      <div className="q-reader-head">
        <span className="q-reader-words" lang="vi">
          {line.wording}
        </span>
        {line.basis === 'circulation' ? <Tag>{texts.circulation}</Tag> : null}
        <span className="q-grow" />
        <Button size="sm" expanded={open} onClick={onOpen}>
          {open ? texts.done : texts.change}
        </Button>
        <IconButton name="close" label={texts.remove(line.wording)} onClick={onRemove} />
      </div>
      <p className="q-xs q-sub">
        <Glyph
          name={confirmed ? 'ok' : names.length === 0 ? 'flag' : 'none'}
          label={confirmed ? texts.confirmed : texts.waiting}
        />{' '}
        {names.length === 0
          ? texts.noBody
          : names.length > 4
            ? `${texts.bodies(names.length)}: ${names.slice(0, 3).join(', ')}…`
            : names.join(', ')}
      </p>
      {open ? (
        <div className="q-form">
          {line.isClass ? (
            <ClassMembers wording={line.wording} value={line.bodyIds} onChange={onChange} />
          ) : null}
          <BodyPicker
            label={texts.bodiesFor(line.wording)}
            optional
            known={known}
            unknown={line.isClass || names.length > 0 ? undefined : line.wording}
            value={line.bodyIds}
            onChange={onChange}
          />
        </div>
      ) : null}
    </li>
  );
}
