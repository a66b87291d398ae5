import type { DirectiveHistory } from '../../directives.schema.ts';
import type { trailTexts } from './trail.texts.ts';

type Line = DirectiveHistory['lines'][number];
type Words = (typeof trailTexts)['vi'];

/** One readable line of the trail; steps of confirming that follow each other are one. */
export type TrailLine = {
  readonly key: number;
  /** The moment of the last event it tells. */
  readonly at: string;
  readonly who: string | null;
  readonly words: string;
  /** Sentences it touched; empty where it touched many or none. */
  readonly sentences: readonly string[];
};

/** More than these are a number, not a list. */
const MOST = 4;
const CONFIRMING = 'directive.confirming.';

/** The trail as it is read: newest first. */
export function trailLines(lines: readonly Line[], words: Words): TrailLine[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && line.action.startsWith(CONFIRMING) && alike(before, line)) run.push(line);
    else runs.push([line]);
  }
  return runs.reverse().map((run) => {
    const last = run.at(-1) as Line;
    const touched = [...new Set(run.flatMap(sentencesOf))];
    return {
      key: last.seq,
      at: last.at,
      who: last.personName,
      words: wordsOf(last, touched.length, words),
      sentences: touched.length <= MOST ? touched : [],
    };
  });
}

const alike = (a: Line, b: Line): boolean =>
  a.action === b.action && a.personName === b.personName && a.at.slice(0, 10) === b.at.slice(0, 10);

function sentencesOf({ before, after }: Line): string[] {
  const named = (side: Line['after']) => {
    const held = side?.sentences;
    return typeof held === 'object' && held !== null ? Object.keys(held) : [];
  };
  return [...new Set([...named(before), ...named(after)])];
}

function wordsOf({ action, after, reason }: Line, sentences: number, words: Words): string {
  const number = (key: string) => (typeof after?.[key] === 'number' ? (after[key] as number) : 0);
  switch (action) {
    case 'directive.imported':
      return words.imported;
    case 'directive.read':
      return words.read(number('sentences'));
    case 'directive.unreadable':
      return words.unreadable;
    case 'directive.source-destroyed':
      return words.destroyed;
    case 'directive.reading-again':
      return words.again;
    case 'directive.discarded':
      return reason ? words.discardedFor(reason) : words.discarded;
    case 'directive.gold-exported':
      return words.goldExported;
    case 'directive.put-in-force':
      return words.inForce(number('tasks'), number('targets'));
    case 'directive.relation-decided':
    case 'directive.relation-entered':
      return words.relation;
    case 'directive.references-resolved':
      return words.resolved;
    case 'directive.validity-entered':
      return words.validity;
    case 'directive.validity-withdrawn':
      return words.validityWithdrawn(reason ?? '');
    case 'directive.superseded-orders-ended':
      return words.superseded(reason ?? '');
    default:
      break;
  }
  const kind = action.startsWith(CONFIRMING) ? action.slice(CONFIRMING.length) : '';
  const step = words.step[kind as keyof Words['step']];
  return step ? step(sentences) : words.other;
}
