import type { Scope } from '../access/index.ts';
import { type TallyDifference, tallyDifferences } from './tally.store.ts';

/** Where the roll-ups differ from the tasks themselves; an administrator's check, empty while all is well. */
export const reconcileTallies = (scope: Scope): Promise<TallyDifference[]> =>
  tallyDifferences(scope.tx, scope.jurisdictionId);
