import { bodyIn, type Directory } from './directory.ts';
import type { ResolutionAnswer } from './organisations.schema.ts';
import { resolveBody } from './resolve-body.ts';

/** What a wording denotes, with names, for the screens. */
export function nameAnswer(directory: Directory, wording: string): ResolutionAnswer {
  const found = resolveBody(directory, wording);
  const named = (id: string) => ({ id, name: bodyIn(directory, id)?.name ?? '' });
  const living = (id: string) => ({ ...named(id), endedOn: null, heirs: [], choice: false });
  switch (found.outcome) {
    case 'one':
      return { outcome: 'one', bodies: [living(found.bodyId)] };
    case 'candidates':
      return { outcome: 'candidates', bodies: found.bodyIds.map(living) };
    case 'ended':
      return {
        outcome: 'ended',
        bodies: found.bodies.map(({ bodyId, name, endedOn, succession }) => ({
          id: bodyId,
          name,
          endedOn,
          choice: succession.outcome === 'choice',
          heirs:
            succession.outcome === 'one'
              ? [named(succession.heir.bodyId)]
              : succession.outcome === 'choice'
                ? succession.heirs.map((heir) => named(heir.bodyId))
                : [],
        })),
      };
    case 'none':
      return { outcome: 'none', bodies: [] };
  }
}
