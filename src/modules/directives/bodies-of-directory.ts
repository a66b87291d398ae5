import type { DirectoryEntry } from '@quyet/parser/contract';
import type { Day } from '../../platform/clock/clock.ts';
import type { Scope } from '../access/index.ts';
import {
  bodyIn,
  type Directory,
  directoryOn,
  membersOfClass,
  parserEntries,
  resolveBody,
  successorsIn,
} from '../organisations/index.ts';
import type { Bodies, Denoted } from './named-bodies.ts';

export interface KnownBodies {
  readonly bodies: Bodies;
  /** The names the parser is to know. */
  readonly entries: readonly DirectoryEntry[];
}

/**
 * The directory as a document of a certain day means it, and as it stands today. A name unknown on the day of issue is
 * looked for in today's directory: a register may begin later than the documents it follows.
 * @param issuedOn null where the document bears no date yet: then today counts
 */
export async function bodiesKnown(
  scope: Pick<Scope, 'tx' | 'jurisdictionId' | 'today'>,
  issuedOn: Day | null,
): Promise<KnownBodies> {
  const now = await directoryOn(scope, scope.today);
  const then = issuedOn === null || issuedOn === scope.today ? now : await directoryOn(scope, issuedOn);
  return { bodies: bodiesIn(then, now), entries: parserEntries(now) };
}

function bodiesIn(then: Directory, now: Directory): Bodies {
  const living = new Set(now.bodies.map((it) => it.id));
  const denoted = (wording: string): Denoted => {
    const found = denotedIn(then, wording);
    return found.outcome === 'none' && then !== now ? denotedIn(now, wording) : found;
  };
  const known = (id: string) => bodyIn(then, id) ?? bodyIn(now, id);
  return {
    denoted,
    today: (id) => {
      if (living.has(id) || !known(id)) return living.has(id) ? id : null;
      const answer = successorsIn(now, id);
      return answer.outcome === 'one' ? answer.heir.bodyId : null;
    },
    members: (wording) => {
      const { known: isKnown, bodies } = membersOfClass(then, wording);
      return isKnown ? bodies.map((it) => it.id) : null;
    },
    above: (id) => {
      const path: string[] = [];
      for (let up = known(id)?.parentId; up && !path.includes(up); up = known(up)?.parentId) path.push(up);
      return path;
    },
  };
}

function denotedIn(directory: Directory, wording: string): Denoted {
  const found = resolveBody(directory, wording);
  if (found.outcome === 'one') return found;
  if (found.outcome === 'candidates') return { outcome: 'several' };
  if (found.outcome === 'none') return { outcome: 'none' };
  const [first] = found.bodies;
  return first && found.bodies.length === 1
    ? { outcome: 'one', bodyId: first.bodyId }
    : { outcome: 'several' };
}
