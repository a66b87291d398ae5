import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, join } from './divide.ts';
import { emptyDuty } from './duty.ts';
import { NOTHING_BETWEEN } from './relations/relation.ts';
import { type Sentence, sentenceText } from './sentence.ts';
import { type Draft, stepBetween, withSide } from './step.ts';

const TEXT =
  'Sở Xây dựng lập hồ sơ cầu số 2. Sở Tài chính bố trí vốn; quyết toán dự án cũ.\nCác xã rà soát quỹ đất.';
const ENDS = [31, 56, 77, TEXT.length];

function sentencesOf(text: string): Sentence[] {
  let start = 0;
  return ENDS.map((end, at) => {
    while (/\s/.test(text.charAt(start))) start++;
    const segments: [number, number][] = [[start, end]];
    const words = sentenceText(text, segments);
    const it: Sentence = {
      id: `s${at}`,
      provision: '1',
      start,
      end,
      segments,
      text: words,
      contextLine: null,
      disposition: 'task',
      rule: 'imperative',
      confidence: 0.9,
      confirmed: false,
      confirmedBy: null,
      duty: emptyDuty(words, 'task'),
      indicators: [],
    };
    start = end;
    return it;
  });
}

const START: Draft = {
  between: NOTHING_BETWEEN,
  header: {
    docType: 'KL',
    number: null,
    symbol: null,
    issuedOn: null,
    issuerId: null,
    title: 'về hạ tầng',
    place: null,
    source: { title: 'read' },
  },
  readers: [],
  sentences: sentencesOf(TEXT),
};

type Move = (draft: Draft, n: number) => Draft;
const changeOne = (draft: Draft, n: number, change: (it: Sentence) => Sentence): Draft => {
  const at = n % draft.sentences.length;
  return { ...draft, sentences: draft.sentences.map((it, index) => (index === at ? change(it) : it)) };
};
const MOVES: readonly Move[] = [
  (draft, n) => changeOne(draft, n, (it) => ({ ...it, confirmed: true, confirmedBy: 'p1' })),
  (draft, n) => changeOne(draft, n, (it) => ({ ...it, disposition: 'orientation', confirmed: true })),
  (draft) => ({ ...draft, sentences: draft.sentences.map((it) => ({ ...it, confirmed: true })) }),
  (draft, n) => ({
    ...draft,
    header: { ...draft.header, number: `${n}-KL/TU`, source: { ...draft.header.source, number: 'entered' } },
  }),
  (draft, n) => ({
    ...draft,
    readers: [{ basis: 'recipient', wording: 'Các sở', isClass: true, bodyIds: [`b${n}`], confirmed: true }],
  }),
  (draft, n) => {
    const at = n % draft.sentences.length;
    const it = draft.sentences[at] as Sentence;
    const cut = divide(it, Math.floor((it.start + it.end) / 2), TEXT, `n${n}-${draft.sentences.length}`);
    return cut.ok
      ? {
          ...draft,
          sentences: draft.sentences.flatMap((one) => (one === it ? [cut.first, cut.second] : [one])),
        }
      : draft;
  },
  (draft, n) => {
    const at = n % Math.max(1, draft.sentences.length - 1);
    const [one, two] = [draft.sentences[at], draft.sentences[at + 1]];
    if (!one || !two) return draft;
    const joined = join(one, two, TEXT);
    return {
      ...draft,
      sentences: draft.sentences.flatMap((it) => (it === one ? [joined] : it === two ? [] : [it])),
    };
  },
];

/** As it comes back from the database. */
const kept = <T>(it: T): T => JSON.parse(JSON.stringify(it)) as T;

describe('steps of confirming', () => {
  test('whatever was done can be undone to the start and done again to the end', () => {
    const moves = fc.array(fc.tuple(fc.nat(MOVES.length - 1), fc.nat(99)), { maxLength: 25 });
    fc.assert(
      fc.property(moves, (acts) => {
        const drafts = [START];
        const steps = acts.flatMap(([move, n]) => {
          const now = drafts.at(-1) as Draft;
          const next = (MOVES[move] as Move)(now, n);
          const step = stepBetween(now, next);
          if (step) drafts.push(next);
          return step ? [kept(step)] : [];
        });
        let draft = drafts.at(-1) as Draft;
        for (const step of [...steps].reverse()) draft = withSide(draft, step.before);
        expect(kept(draft)).toEqual(kept(START));
        for (const step of steps) draft = withSide(draft, step.after);
        expect(kept(draft)).toEqual(kept(drafts.at(-1)));
      }),
      { numRuns: 200 },
    );
  });

  test('sentences cover the same words after any cutting and joining', () => {
    const words = (draft: Draft) =>
      draft.sentences
        .flatMap((it) => it.segments.map(([from, to]) => TEXT.slice(from, to)))
        .join('')
        .replace(/\s/g, '');
    const moves = fc.array(fc.tuple(fc.constantFrom(5, 6), fc.nat(99)), { maxLength: 15 });
    fc.assert(
      fc.property(moves, (acts) => {
        const end = acts.reduce((draft, [move, n]) => (MOVES[move] as Move)(draft, n), START);
        expect(words(end)).toBe(words(START));
      }),
    );
  });

  test('a step keeps only what changed', () => {
    const next = changeOne(START, 1, (it) => ({ ...it, confirmed: true }));
    expect(stepBetween(START, next)).toEqual({
      before: { sentences: { s1: { confirmed: false } } },
      after: { sentences: { s1: { confirmed: true } } },
    });
    expect(stepBetween(START, { ...START })).toBeNull();
  });
});

describe('cutting a sentence', () => {
  test('gives each half its own title and keeps who does it', () => {
    const it = { ...(START.sentences[1] as Sentence), duty: { ...emptyDuty('x', 'task'), leadIds: ['b1'] } };
    const cut = divide(it, 56, TEXT, 'new');
    expect(cut).toMatchObject({ ok: false, code: 'DIVISION_OUTSIDE' });
    const two = divide({ ...it, end: 77, segments: [[32, 77]] }, 56, TEXT, 'new');
    if (!two.ok) throw new Error(two.code);
    expect(two.first.text).toBe('Sở Tài chính bố trí vốn;');
    expect(two.second.text).toBe('quyết toán dự án cũ.');
    expect(two.second.duty?.title).toBe('Quyết toán dự án cũ');
    expect(two.second.duty?.leadIds).toEqual(['b1']);
  });

  test('leaves no half without a word', () => {
    const it = START.sentences[0] as Sentence;
    expect(divide(it, it.end - 1, TEXT, 'new')).toMatchObject({ ok: false, code: 'DIVISION_EMPTY' });
  });
});
