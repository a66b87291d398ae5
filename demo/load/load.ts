import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enterJurisdiction, pinDay } from '../../src/modules/access/index.ts';
import { founder } from '../../src/modules/organisations/index.ts';
import { seedRules } from '../../src/modules/rules/index.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import type { Services } from '../../src/platform/module.ts';
import type { OrganisationKey } from '../organisations.ts';
import type { PersonKey } from '../people.ts';
import { PINNED_DATE, story } from '../story.ts';
import { arrive, confirmAll, enforce, link, reviewOne, type Shelf } from './directives.ts';
import { frame, type Ground } from './ground.ts';
import { loadBodies } from './load-bodies.ts';
import { loadPeople } from './load-people.ts';
import { carryOut, type Register } from './tasks.ts';

/** Stands in the data folder while the story is being told, so that a torn-off telling is begun anew. */
const mark = (dataDir: string): string => join(dataDir, 'demonstration.loading');

/** Clears what a torn-off telling left; called before the database is opened. */
export function clearTornOff(dataDir: string): void {
  if (!existsSync(mark(dataDir))) return;
  for (const part of ['pglite', 'files']) rmSync(join(dataDir, part), { recursive: true, force: true });
  rmSync(mark(dataDir));
}

/** Loads the province of the demonstration into an empty database, by replaying its story through the use cases. */
export async function loadDemonstration(services: Services): Promise<void> {
  if (!(await isEmpty(services.database))) return;
  writeFileSync(mark(services.config.dataDir), '');
  const jurisdictionId = await enterJurisdiction(services.database, {
    province: 'Tỉnh Minh Giang',
    demonstrationDay: null,
  });
  const ground: Ground = {
    services,
    jurisdictionId,
    bodies: new Map<OrganisationKey, string>(),
    people: new Map<PersonKey, string>(),
  };
  await inScope(frame(ground, founder(jurisdictionId), '2024-01-02'), 'write', seedRules);
  await loadBodies(ground);
  await loadPeople(ground);
  await tell(ground);
  await pinDay(services.database, jurisdictionId, PINNED_DATE);
  rmSync(mark(services.config.dataDir));
}

async function isEmpty(database: Database): Promise<boolean> {
  return (await database.owner.selectFrom('jurisdiction').select('id').executeTakeFirst()) === undefined;
}

/** Every act of the two years, in order. */
async function tell(ground: Ground): Promise<void> {
  const shelf: Shelf = { ids: new Map(), sentences: new Map() };
  const register: Register = new Map();
  for (const event of story) {
    if (event.act === 'import') await arrive(ground, shelf, event);
    else if (event.act === 'confirm-all') await confirmAll(ground, shelf, event);
    else if (event.act === 'confirm' || event.act === 'correct') await reviewOne(ground, shelf, event);
    else if (event.act === 'link') await link(ground, shelf, event);
    else if (event.act === 'put-in-force') await enforce(ground, shelf, event);
    else await carryOut(ground, shelf, register, event);
  }
}
