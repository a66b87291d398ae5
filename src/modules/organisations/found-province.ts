import { inScope, type ScopeParts } from '../../platform/http/scope.ts';
import { type Actor, addPerson, enterJurisdiction } from '../access/index.ts';
import { seedRules } from '../rules/index.ts';
import { foundBody } from './found-body.ts';

export interface Founding {
  /** "Minh Giang" or "Tỉnh Minh Giang". */
  readonly province: string;
  readonly administrator: { readonly name: string; readonly email: string };
  /** First day of the first bodies and of the first post. */
  readonly from: string;
  /** Set for the demonstration: its day stands still. */
  readonly demonstrationDay: string | null;
}

type Ground = Omit<ScopeParts<Actor>, 'actor'>;

/**
 * Founds a province: the jurisdiction, its rules, the bodies every province has, and its first administrator, who sits
 * in the office of the Party committee. Nobody acts before there is a jurisdiction, so the founder acts as administrator
 * of what is being founded; the trail names the new administrator.
 */
export async function foundProvince(ground: Ground, founding: Founding) {
  const jurisdictionId = await enterJurisdiction(ground.database, founding);
  return inScope({ ...ground, actor: founder(jurisdictionId) }, 'write', async (scope) => {
    await seedRules(scope);
    const { from } = founding;
    const level = 'province';
    const committee = await foundBody(scope, { name: 'Tỉnh ủy', kind: 'party-committee', level, from });
    const office = await foundBody(scope, {
      name: 'Văn phòng Tỉnh ủy',
      kind: 'office',
      level,
      parentId: committee,
      from,
    });
    await foundBody(scope, {
      name: 'Ban Thường vụ Tỉnh ủy',
      kind: 'standing-committee',
      level,
      parentId: committee,
      from,
    });
    const peoples = await foundBody(scope, { name: 'UBND tỉnh', kind: 'peoples-committee', level, from });
    await foundBody(scope, { name: 'Văn phòng UBND tỉnh', kind: 'office', level, parentId: peoples, from });
    const post = {
      bodyId: office,
      title: 'Quản trị hệ thống',
      role: 'administrator' as const,
      from,
      to: null,
    };
    const person = await addPerson(scope, { ...founding.administrator, post });
    return { jurisdictionId, personId: person.id };
  });
}

/** Who acts while a province is being founded or replayed: keeper of its people, bodies and rules, in no post. */
export const founder = (jurisdictionId: string): Actor => ({
  jurisdictionId,
  personId: '00000000-0000-7000-8000-000000000000',
  personName: '',
  postId: null,
  posts: [
    {
      id: '00000000-0000-7000-8000-000000000000',
      title: '',
      bodyId: '00000000-0000-7000-8000-000000000000',
      role: 'administrator',
      serves: [],
    },
  ],
});
