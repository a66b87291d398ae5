import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type Actor, signInRoutes } from '../../src/modules/access/index.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { engines } from '../support/database.ts';
import { textOf } from '../support/office-work.ts';
import { callersOf } from '../support/permission-callers.ts';
import { MARKER, type Prepare, type Subject, subjectsOf } from '../support/permission-world.ts';
import { type Client, startTestProduct, type TestAnswer, type TestProduct } from '../support/product.ts';
import { COLUMNS, type Column, LAYERS, lettersOf, PUBLIC, ROUTES } from './permission-table.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Fault = { code?: string };

/** One engine is enough: who may what is judged before any statement; the rule of reading is tried on both. */
const engine = engines.at(-1) ?? 'embedded';

describe(`who may use which route, on ${engine}`, () => {
  let product: TestProduct;
  let callers: Readonly<Record<Column, Client>>;
  let subjects: Readonly<Record<string, Prepare>>;
  beforeAll(async () => {
    product = await startTestProduct(engine);
    callers = await callersOf(product);
    subjects = await subjectsOf(product, callers);
  });
  afterAll(() => product.close());

  const routesOfModules = () => product.product.modules.flatMap((module) => module.routes);
  const nameOf = ({ endpoint }: ReturnType<typeof routesOfModules>[number]) =>
    `${endpoint.method} ${endpoint.path}`;
  const methodOf = (route: string) => route.split(' ')[0] as Method;

  const call = (client: Client, route: string, { path, body, file }: Subject, headers = {}) => {
    if (file) return client.upload<Fault>(path, file.bytes, file.name);
    const method = methodOf(route);
    return method === 'GET' ? client.get<Fault>(path) : client.send<Fault>(method, path, body, headers);
  };
  /** What people did; a document may still be read in the background. */
  const entries = async () => {
    const { rows } = await product.test.database.pool.query(
      "select count(*) as n from audit_entry where action <> 'directive.read'",
    );
    return rows[0].n as number;
  };

  it('has a line for every route and a route for every line', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(routesOfModules().map(nameOf).sort());
    for (const [route, row] of Object.entries(ROUTES)) {
      expect(lettersOf(row), route).toHaveLength(COLUMNS.length);
      expect(row, route).toMatch(/^[-*+e0xu ]+$/);
    }
  });

  it('mounts nothing that has no policy, but what is public on purpose', () => {
    expectTypeOf<Omit<Route<Actor>, 'policy'>>().not.toExtend<Route<Actor>>();
    for (const route of routesOfModules()) {
      expect(route.policy.sentence, nameOf(route)).toMatch(/\p{L}{3,}/u);
      expect(route.policy.allows, nameOf(route)).toBeTypeOf('function');
    }
    const known = [...Object.keys(ROUTES), ...Object.keys(PUBLIC), ...LAYERS];
    expect([...product.product.mounted].sort()).toEqual(known.sort());
  });

  it('says of every public route why nobody need be signed in', () => {
    const parts = { services: product.product.services } as Parameters<typeof signInRoutes>[0];
    for (const route of signInRoutes(parts)) {
      expect(Object.keys(PUBLIC)).toContain(`${route.method} ${route.path}`);
      expect(route.reason.length).toBeGreaterThan(10);
    }
  });

  it.each(Object.entries(ROUTES))('%s', async (route, row) => {
    const prepare = subjects[route];
    if (!prepare) throw new Error('The world has no subject for this route.');
    const cells = COLUMNS.map((column, at) => ({ column, letter: lettersOf(row)[at] ?? '' }));
    const closed = cells.filter(({ letter }) => '-0xu'.includes(letter));
    const open = cells.filter(({ letter }) => '*+e'.includes(letter));

    const subject = await prepare();
    const before = await entries();
    for (const { column, letter } of closed) {
      const answer = await call(callers[column], route, subject);
      expect(`${column}: ${letterOf(answer)}`).toBe(`${column}: ${letter}`);
      if (subject.mark) expect(textOf(answer), column).not.toContain(subject.mark);
      expect(textOf(answer), column).not.toContain(MARKER);
    }
    expect(await entries(), 'a refused call leaves nothing behind').toBe(before);

    for (const { column, letter } of open) {
      const fresh = await prepare();
      const answer = await call(callers[column], route, fresh);
      expect([401, 403, 404, 500], `${column}: ${textOf(answer).slice(0, 200)}`).not.toContain(answer.status);
      const shows = textOf(answer).includes(fresh.mark ?? MARKER);
      if (letter !== '+') expect(`${column}: ${shows}`).toBe(`${column}: ${letter === '*'}`);
      if (column.endsWith('elsewhere')) expect(textOf(answer), column).not.toContain(MARKER);
    }
  });

  it('asks everybody to sign in first, whatever cookie they bring', async () => {
    for (const route of Object.keys(ROUTES)) {
      const path = `${product.product.url}${route.split(' ')[1]?.replace(/:\w+/g, crypto.randomUUID())}`;
      for (const cookie of ['', 'quyet.session_token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA']) {
        const headers = { cookie, 'x-quyet': '1', 'content-type': 'application/json' };
        const answer = await fetch(path, { method: methodOf(route), headers });
        expect([route, answer.status, ((await answer.json()) as Fault).code]).toEqual([
          route,
          401,
          'NOT_SIGNED_IN',
        ]);
      }
    }
  });

  it('takes no write that another site could have sent', async () => {
    for (const [route, row] of Object.entries(ROUTES)) {
      if (methodOf(route) === 'GET') continue;
      const column = COLUMNS[lettersOf(row).findIndex((letter) => '*+'.includes(letter))] ?? 'office';
      const path = route.split(' ')[1]?.replace(/:\w+/g, crypto.randomUUID()) ?? '';
      for (const sent of ['', '0']) {
        const answer = await callers[column].send<Fault>(
          methodOf(route) as 'POST',
          path,
          {},
          { 'x-quyet': sent },
        );
        expect([route, answer.status, answer.body.code]).toEqual([route, 403, 'CROSS_SITE']);
      }
    }
  });

  it('answers a stranger at the public addresses as written down, and opens nothing else of sign-in', async () => {
    for (const [route, status] of Object.entries(PUBLIC)) {
      const body =
        methodOf(route) === 'GET' ? null : '{"email":"ai@thu.example","password":"mot-hai-ba-bon-nam"}';
      const token = {
        token: 'x'.repeat(32),
        name: 'Ai Đó',
        email: 'ai@thu.example',
        password: 'x'.repeat(20),
      };
      const answer = await fetch(`${product.product.url}${route.split(' ')[1]}`, {
        method: methodOf(route),
        headers: { 'content-type': 'application/json', 'x-quyet': '1', origin: product.product.url },
        body: route === 'POST /api/first-sign-in' ? JSON.stringify(token) : body,
      });
      expect([route, answer.status]).toEqual([route, status]);
    }
    const shut = [
      'sign-up/email',
      'get-session',
      'list-sessions',
      'update-user',
      'delete-user',
      'opened-sessions/open',
    ];
    for (const name of shut) {
      for (const method of ['GET', 'POST'] as const) {
        const headers = { 'x-quyet': '1', cookie: callers.administrator.cookie };
        const answer = await fetch(`${product.product.url}/api/auth/${name}`, { method, headers });
        expect([method, name, answer.status]).toEqual([method, name, 404]);
      }
    }
  });

  it('takes no public write that another site could have sent', async () => {
    const evil = { 'content-type': 'application/json', origin: 'https://ke-xau.example' };
    const send = (path: string, headers: Record<string, string>) =>
      fetch(`${product.product.url}${path}`, { method: 'POST', headers, body: '{}' });
    for (const path of ['/api/first-sign-in', '/api/demonstration/sign-in']) {
      const answer = await send(path, evil);
      expect([answer.status, ((await answer.json()) as Fault).code]).toEqual([403, 'CROSS_SITE']);
    }
    const { cookie } = callers.office;
    for (const path of ['/api/auth/sign-out', '/api/auth/change-password']) {
      expect([path, (await send(path, { ...evil, cookie })).status]).toEqual([path, 403]);
    }
    expect((await callers.office.get('/api/session')).status).toBe(200);
  });

  it('slows down who guesses passwords, whatever address they claim to come from', async () => {
    const answers: number[] = [];
    for (let guess = 1; guess <= 12; guess++) {
      const answer = await fetch(`${product.product.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-quyet': '1',
          origin: product.product.url,
          'x-forwarded-for': `203.0.113.${guess}`,
          'x-quyet-address': `203.0.113.${guess}`,
        },
        body: JSON.stringify({ email: 'ai@thu.example', password: `mot-mat-khau-${guess}` }),
      });
      answers.push(answer.status);
    }
    expect(answers.slice(-2)).toEqual([429, 429]);
  });
});

function letterOf({ status, body }: TestAnswer<Fault>): string {
  if (status === 403 && body?.code === 'NOT_ALLOWED') return '-';
  if (status === 403 && body?.code === 'TASK_NOT_YOURS') return 'x';
  if (status === 404) return '0';
  if (status === 422 && /_(UNKNOWN|MISSING)$/.test(body?.code ?? '')) return 'u';
  return `${status} ${body?.code ?? ''}`;
}
