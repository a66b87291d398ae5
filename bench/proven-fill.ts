import { actorOn } from '../src/modules/access/index.ts';
import { seedRules } from '../src/modules/rules/index.ts';
import { reconcileTallies } from '../src/modules/tasks/index.ts';
import { realClock } from '../src/platform/clock/clock.ts';
import type { Database } from '../src/platform/database/database.ts';
import { inJurisdiction } from '../src/platform/database/transaction.ts';
import { createBus } from '../src/platform/events/bus.ts';
import { inScope, type Scope } from '../src/platform/http/scope.ts';

type Actor = NonNullable<Awaited<ReturnType<typeof actorOn>>>;

/** Stores the built-in rules in each jurisdiction, as founding one does. */
export const seedEveryJurisdiction = (database: Database): Promise<void> =>
  asEachOfficer(database, seedRules);

/** Counts every task anew with the product's own check; throws where a filled roll-up differs. */
export const proveTallies = (database: Database): Promise<void> =>
  asEachOfficer(database, async (scope) => {
    const [first, ...more] = await reconcileTallies(scope);
    if (first)
      throw new Error(
        `The fill's roll-ups differ from its tasks, ${1 + more.length} times: ${JSON.stringify(first)}`,
      );
  });

async function asEachOfficer(
  database: Database,
  work: (scope: Scope<Actor>) => Promise<unknown>,
): Promise<void> {
  const { rows } = await database.pool.query<{ here: string; person: string; origin: string }>(
    `select jurisdiction_id as here, id as person, origin_id as origin from person where user_id is not null`,
  );
  const today = realClock.today();
  const bus = createBus(() => undefined);
  for (const { here, person, origin } of rows) {
    const actor = await inJurisdiction(database, here, 'read', (tx) => actorOn(tx, here, person, today));
    if (!actor) throw new Error('The officer holds no post.');
    await inScope({ database, bus, originId: origin, actor, at: new Date(), today }, 'write', work);
  }
}
