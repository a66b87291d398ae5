import type { ReviewStatement } from '../../review.schema.ts';

/**
 * Sentences that one correction may be for: those whose doer the document names in the same words, those under the
 * same heading (in a table: the same group row), those of the same part or appendix, those the list shows.
 */
export type Alike = {
  readonly by: 'named' | 'heading' | 'part' | 'listed';
  /** What they have in common: a name, a heading, the path of the part; empty for the list. */
  readonly words: string;
  readonly sentences: readonly ReviewStatement[];
};

/** What a sentence has company in, the narrowest first; nothing where it is alone everywhere. */
export function alikeOf(
  statements: readonly ReviewStatement[],
  one: ReviewStatement,
  lines: readonly ReviewStatement[] = [],
): Alike[] {
  const doers = doersOf(one);
  const part = partOf(one);
  const found: Alike[] = [
    {
      by: 'named',
      words: doers,
      sentences: doers === '' ? [] : statements.filter((it) => doersOf(it) === doers),
    },
    underHeading(statements, one),
    { by: 'part', words: part, sentences: statements.filter((it) => isBody(it) && partOf(it) === part) },
    { by: 'listed', words: '', sentences: lines.filter(isBody) },
  ];
  const known = new Set<string>();
  return found.filter(({ sentences }) => {
    const which = sentences.map((it) => it.id).join();
    if (sentences.length < 2 || known.has(which)) return false;
    known.add(which);
    return true;
  });
}

/** Everything from the heading or group row above up to the next one. */
function underHeading(statements: readonly ReviewStatement[], one: ReviewStatement): Alike {
  const at = statements.indexOf(one);
  const from = statements.slice(0, at).findLastIndex((it) => !isBody(it));
  const next = statements.findIndex((it, index) => index > at && !isBody(it));
  return {
    by: 'heading',
    words: from < 0 ? '' : (statements[from]?.text ?? ''),
    sentences: from < 0 ? [] : statements.slice(from + 1, next < 0 ? undefined : next),
  };
}

const isBody = (one: ReviewStatement): boolean => one.unclassified || one.disposition !== 'label';

const partOf = (one: ReviewStatement): string => one.provision.split('/')[0] ?? '';

/** Who is to do it in the document's own words. */
function doersOf({ duty }: ReviewStatement): string {
  if (!duty) return '';
  const doers = duty.executors.length > 0 ? duty.executors : duty.ordered;
  return doers.map((one) => one.wording).join(', ');
}
