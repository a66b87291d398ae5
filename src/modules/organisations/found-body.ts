import type { Day } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Directory } from './directory.ts';
import { directoryOn } from './directory-on.ts';
import { organisationFault } from './organisations.errors.ts';
import { requireKeeper } from './organisations.policy.ts';
import { insertAliases, insertBody, rewrite } from './organisations.store.ts';
import { tidy, tidyNature } from './tidy.ts';
import type { Nature } from './version.ts';
import { wordingKey } from './wording.ts';

type Named = Pick<Nature, 'name' | 'kind' | 'level'>;

export interface NewBody extends Named, Partial<Omit<Nature, keyof Named>> {
  /** First day of its life. */
  readonly from: Day;
  readonly aliases?: readonly string[];
  /** Set to found it although a body of that name stands under the same parent already. */
  readonly twin?: boolean;
}

/** Enters a body that lives from a day on; also on the fly, while a document is confirmed. Returns its id. */
export async function foundBody(scope: Scope, draft: NewBody): Promise<string> {
  requireKeeper(scope.actor);
  const nature = tidyNature({
    shortName: null,
    code: null,
    parentId: null,
    territory: null,
    ...draft,
  });
  const directory = await directoryOn(scope, draft.from);
  if (nature.parentId !== null && !directory.bodies.some((body) => body.id === nature.parentId)) {
    throw organisationFault('PARENT_NOT_LIVING');
  }
  const twin = draft.twin ? undefined : bodyOfThatName(directory, nature);
  if (twin) throw organisationFault('ORGANISATION_EXISTS', { id: twin.id });

  const { tx, jurisdictionId, originId, at } = scope;
  const id = newId();
  await insertBody(tx, { jurisdictionId, id, originId, at });
  await rewrite(tx, jurisdictionId, id, at, {
    superseded: [],
    recorded: [{ ...nature, validFrom: draft.from, validTo: null }],
  });
  const aliases = await insertAliases(tx, jurisdictionId, id, [...new Set((draft.aliases ?? []).map(tidy))]);
  await record(scope, {
    action: 'organisation.founded',
    objectKind: 'organisation',
    objectId: id,
    after: { ...nature, from: draft.from, aliases },
  });
  return id;
}

function bodyOfThatName(directory: Directory, nature: Nature) {
  const key = wordingKey(nature.name);
  return directory.bodies.find((body) => body.parentId === nature.parentId && wordingKey(body.name) === key);
}
