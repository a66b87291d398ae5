import { holders } from '../access/index.ts';

/** Who may do what with rules. */
export const rulesPolicy = {
  read: holders('administrators and offices may read the rules', 'administrator', 'office'),
  change: holders('administrators may put a new version of a rule in force', 'administrator'),
};
