import { openIdentity, sessionSecret } from '../../src/modules/access/index.ts';
import { type Engine, openTestDatabase } from './database.ts';
import { type Client, clientOf } from './product.ts';
import { type BodyKey, type Province, settleProvince, type TestPerson } from './province.ts';

/** Data for a server in a process of its own: two provinces with people who are signed in already. */
export interface ProcessWorld {
  readonly province: Province;
  readonly otherProvince: Province;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** The environment of a server, or of a command, on this data. */
  readonly settings: Readonly<Record<string, string>>;
  /** Somebody of a body, as a client of a server at an address. */
  client(url: string, place: Province, body: BodyKey): Client;
  /** Removes everything; servers must have ended. */
  remove(): Promise<void>;
}

/** Prepares the data and lets go of it. Everybody's session outlives any restart of the server. */
export async function processWorld(engine: Engine): Promise<ProcessWorld> {
  const test = await openTestDatabase(engine);
  const province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
  const otherProvince = await settleProvince(test, 'Tỉnh Láng Giềng');
  const { database, dataDir, databaseUrl } = test;
  const identity = openIdentity({ database, secret: sessionSecret(dataDir), url: 'http://127.0.0.1' });
  const cookies = new Map<TestPerson, string>();
  for (const person of [...province.people, ...otherProvince.people]) {
    const answer = await identity.api.openSession({ body: { userId: person.userId }, asResponse: true });
    cookies.set(person, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }
  await test.release();
  return {
    province,
    otherProvince,
    dataDir,
    databaseUrl,
    settings: { DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    client: (url, place, body) => {
      const person = place.people.find((one) => one.bodyKey === body);
      if (!person) throw new Error(`Nobody sits in ${body}.`);
      return clientOf(url, person, cookies.get(person) ?? '');
    },
    remove: () => test.close(),
  };
}
