import type { Clock, Day } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids/id.ts';
import './access.table.ts';

export interface NewJurisdiction {
  /** "Minh Giang" or "Tỉnh Minh Giang". */
  readonly province: string;
  /** Set for the demonstration: its day stands still. */
  readonly demonstrationDay: Day | null;
}

/** Enters a province. It stands above row-level security, so the owner does it. Answers its id. */
export async function enterJurisdiction(database: Database, given: NewJurisdiction): Promise<string> {
  const name = given.province.normalize('NFC').replace(/\s+/g, ' ').trim();
  const id = newId();
  await database.owner
    .insertInto('jurisdiction')
    .values({
      id,
      name: /^(tỉnh|thành phố) /i.test(name) ? name : `Tỉnh ${name}`,
      kind: 'province',
      demonstration_day: given.demonstrationDay,
    })
    .execute();
  return id;
}

/** From now on this province is the demonstration, and its day stands still. */
export async function pinDay(database: Database, jurisdictionId: string, day: Day): Promise<void> {
  await database.owner
    .updateTable('jurisdiction')
    .set({ demonstration_day: day })
    .where('id', '=', jurisdictionId)
    .execute();
}

/** The day the rules of a province reckon with: today, or the demonstration's. Jobs ask here, requests get it with the session. */
export async function dayIn(database: Database, jurisdictionId: string, clock: Clock): Promise<Day> {
  const row = await database.owner
    .selectFrom('jurisdiction')
    .select('demonstration_day')
    .where('id', '=', jurisdictionId)
    .executeTakeFirst();
  return row?.demonstration_day ?? clock.today();
}
