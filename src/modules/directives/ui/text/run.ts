/** A stretch of the document with its place in the text as read, `[start, end)` in UTF-16 code units. */
export type Run = { readonly text: string; readonly start: number; readonly end: number };

/** A run and whatever is said of its words; null where nothing is. */
export type LabelledRun<L> = Run & { readonly label: L | null; readonly ends: boolean };

/** The runs of some spans of a text; blank ones are left out. */
export function runsOf(text: string, spans: readonly (readonly [number, number])[]): Run[] {
  return spans
    .map(([start, end]) => ({ text: text.slice(start, end), start, end }))
    .filter((run) => run.text.trim() !== '');
}

/** The parts of runs that lie in `[from, to)`. */
export function clipRuns(runs: readonly Run[], from: number, to: number): Run[] {
  return runs.flatMap((run) => {
    const start = Math.max(run.start, from);
    const end = Math.min(run.end, to);
    if (start >= end) return [];
    const text = run.text.slice(start - run.start, end - run.start);
    return text.trim() === '' ? [] : [{ text, start, end }];
  });
}

/**
 * Cuts a run where labelled spans begin and end. Where spans overlap the shorter one wins, since it says more
 * exactly which words are meant. `ends` marks the last piece of its span, where a superscript belongs.
 */
export function labelRun<L>(
  run: Run,
  labels: readonly { readonly span: readonly [number, number]; readonly label: L }[],
): LabelledRun<L>[] {
  const inside = labels.filter(({ span }) => span[0] < run.end && span[1] > run.start);
  const cuts = new Set([run.start, run.end]);
  for (const { span } of inside) for (const at of span) if (at > run.start && at < run.end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const byLength = [...inside].sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const pieces = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const owner = byLength.find(({ span }) => span[0] <= start && span[1] >= end);
    return { start, end, owner };
  });
  return pieces.flatMap(({ start, end, owner }, index) =>
    withoutBlanks({
      text: run.text.slice(start - run.start, end - run.start),
      start,
      end,
      label: owner?.label ?? null,
      ends: owner !== undefined && !pieces.slice(index + 1).some((later) => later.owner === owner),
    }),
  );
}

/** A blank at the edge of labelled words carries no label: nothing is underlined there. */
function withoutBlanks<L>(piece: LabelledRun<L>): LabelledRun<L>[] {
  const { text, start, end } = piece;
  if (piece.label === null) return [piece];
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const blank = (a: number, b: number): LabelledRun<L>[] =>
    a < b ? [{ text: text.slice(a, b), start: start + a, end: start + b, label: null, ends: false }] : [];
  if (from >= to) return blank(0, text.length);
  return [
    ...blank(0, from),
    { ...piece, text: text.slice(from, to), start: start + from, end: start + to },
    ...blank(to, end - start),
  ];
}
