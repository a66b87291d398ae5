import { openIdentity, type Role, sessionSecret } from '../../src/modules/access/index.ts';
import { pinnedClock } from '../../src/platform/clock/clock.ts';
import { type Config, readConfig } from '../../src/platform/config/config.ts';
import { newId } from '../../src/platform/ids/id.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { type Product, startProduct } from '../../src/product.ts';
import { type Engine, openTestDatabase, type TestDatabase } from './database.ts';
import { type Province, settleProvince, type TestPerson } from './province.ts';

/** The day the tests reckon with. */
export const TEST_DAY = '2026-12-17';

export interface TestAnswer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** A browser without a window: a signed-in person who calls the API over HTTP. */
export interface Client {
  readonly person: TestPerson;
  readonly cookie: string;
  get<T = never>(path: string): Promise<TestAnswer<T>>;
  /** `idempotencyKey` and other headers may be given; a fresh key is sent otherwise. */
  send<T = never>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestAnswer<T>>;
  upload<T = never>(
    path: string,
    bytes: Uint8Array,
    name: string,
    headers?: Record<string, string>,
  ): Promise<TestAnswer<T>>;
}

export interface TestProduct {
  readonly product: Product;
  readonly test: TestDatabase;
  /** Lines the product logged. */
  readonly logged: readonly string[];
  readonly province: Province;
  /** A second province in the same installation, to try the walls between them. */
  readonly otherProvince: Province;
  as(person: TestPerson): Promise<Client>;
  /** The first person of a role in the province. */
  asRole(role: Role): Promise<Client>;
  close(): Promise<void>;
}

/** Starts the whole product on a test database, with two provinces and people of each role. */
export async function startTestProduct(
  engine: Engine,
  settings: Partial<Record<string, string>> = {},
): Promise<TestProduct> {
  const test = await openTestDatabase(engine);
  const logged: string[] = [];
  const log = openLog('debug', { write: (line: string) => void logged.push(line) });
  const product = await startProduct(testConfig(test.dataDir, settings), {
    log,
    clock: pinnedClock(TEST_DAY),
    database: test.database,
  });
  const province = await settleProvince(test, 'Tỉnh Thử Nghiệm');
  const otherProvince = await settleProvince(test, 'Tỉnh Láng Giềng');
  const identity = openIdentity({
    database: test.database,
    secret: sessionSecret(test.dataDir),
    url: product.url,
  });

  const as = async (person: TestPerson): Promise<Client> => {
    const answer = await identity.api.openSession({ body: { userId: person.userId }, asResponse: true });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return clientOf(product.url, person, cookie);
  };
  return {
    product,
    test,
    logged,
    province,
    otherProvince,
    as,
    asRole: (role) => {
      const person = province.people.find((one) => one.role === role);
      if (!person) throw new Error(`Nobody holds the role ${role}.`);
      return as(person);
    },
    close: async () => {
      await product.close();
      await test.close();
    },
  };
}

function testConfig(dataDir: string, settings: Partial<Record<string, string>>): Config {
  const outcome = readConfig({ DATA_DIR: dataDir, PORT: '0', DEMONSTRATION: '0', ...settings });
  if (!outcome.ok) throw new Error(outcome.faults.join('\n'));
  return outcome.config;
}

/** A client of the server at `url`, signed in by the cookie. */
export function clientOf(url: string, person: TestPerson, cookie: string): Client {
  const call = async <T>(method: string, path: string, init: RequestInit): Promise<TestAnswer<T>> => {
    const response = await fetch(`${url}${path}`, { ...init, method, headers: { cookie, ...init.headers } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
    return { status: response.status, body: body as T, bytes, headers: response.headers };
  };
  const writing = { 'x-quyet': '1' };
  return {
    person,
    cookie,
    get: (path) => call('GET', path, {}),
    send: (method, path, body, headers = {}) =>
      call(method, path, {
        body: body === undefined ? null : JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'idempotency-key': newId(), ...writing, ...headers },
      }),
    upload: (path, bytes, name, headers = {}) =>
      call('POST', path, {
        body: bytes as Uint8Array<ArrayBuffer>,
        headers: {
          'content-type': 'application/octet-stream',
          'idempotency-key': newId(),
          'x-file-name': encodeURIComponent(name),
          ...writing,
          ...headers,
        },
      }),
  };
}
