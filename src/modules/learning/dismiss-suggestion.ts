import type { Scope } from '../access/index.ts';
import { decide } from './decide.ts';
import type { Identity } from './learning.schema.ts';
import { standingSuggestion } from './standing-suggestion.ts';

/** Sets a suggestion aside; it comes back once there are new corrections. */
export async function dismissSuggestion(scope: Scope, identity: Identity, reason: string): Promise<string> {
  const standing = await standingSuggestion(scope, identity);
  return decide(scope, standing, { outcome: 'dismissed', wording: standing.counted.wording, reason });
}
