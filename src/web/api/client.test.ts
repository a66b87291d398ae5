import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressOf, createClient } from './client.ts';
import { ApiError } from './error.ts';
import { explain } from './explain.ts';

type Api = {
  'GET /api/tasks/:id': { params: { id: string }; response: { id: string } };
  'GET /api/tasks': { query?: { state?: string[]; after?: string }; response: { total: number } };
  'POST /api/tasks/:id/confirm': {
    params: { id: string };
    body: { note: string };
    response: { version: number };
  };
};

const client = createClient<Api>();

function answer(status: number, body: unknown, type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const spy = vi.fn(
    async (_address: string, _init: RequestInit) =>
      new Response(text, { status, headers: { 'Content-Type': type } }),
  );
  vi.stubGlobal('fetch', spy);
  return spy;
}

async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
}

afterEach(() => vi.unstubAllGlobals());

describe('addresses', () => {
  test('params and queries are filled in and escaped; empty filters are left out', () => {
    expect(addressOf('/api/tasks/:id/files/:file', { id: 'a/b', file: '1' })).toBe(
      '/api/tasks/a%2Fb/files/1',
    );
    expect(addressOf('/api/tasks', {}, { state: ['over', 'soon'], after: undefined, q: '' })).toBe(
      '/api/tasks?state=over&state=soon',
    );
    expect(() => addressOf('/api/tasks/:id', {})).toThrow('id');
  });
});

describe('calls', () => {
  test('a write carries the page mark and a key that a retry may repeat', async () => {
    const spy = answer(200, { version: 2 });
    await client('POST /api/tasks/:id/confirm', {
      params: { id: '7' },
      body: { note: 'đạt' },
      idempotencyKey: 'k1',
    });
    await client('POST /api/tasks/:id/confirm', { params: { id: '7' }, body: { note: 'đạt' } });
    await client('POST /api/tasks/:id/confirm', { params: { id: '7' }, body: { note: 'đạt' } });
    const keys = spy.mock.calls.map(([, init]) => new Headers(init.headers).get('idempotency-key'));
    expect(keys[0]).toBe('k1');
    expect(keys[1]).not.toBe(keys[2]);
    expect(new Headers(spy.mock.calls[0]![1].headers).get('x-quyet')).toBe('1');
    expect(spy.mock.calls[0]![1].body).toBe('{"note":"đạt"}');
  });

  test('the language of the person goes with every call, whatever the browser speaks', async () => {
    const spy = answer(200, { total: 0 });
    await client('GET /api/tasks');
    expect(new Headers(spy.mock.calls[0]![1].headers).get('accept-language')).toBe('vi');
  });

  test('a read carries neither', async () => {
    const spy = answer(200, { total: 3 });
    expect(await client('GET /api/tasks', { query: { state: ['over'] } })).toEqual({ total: 3 });
    expect(new Headers(spy.mock.calls[0]![1].headers).get('idempotency-key')).toBeNull();
  });
});

test('a call that lacks what its endpoint needs does not compile, and fails', async () => {
  answer(200, {});
  // @ts-expect-error the id is missing
  await expect(client('GET /api/tasks/:id')).rejects.toThrow('id');
  // @ts-expect-error the body is missing
  await client('POST /api/tasks/:id/confirm', { params: { id: '1' } });
  // @ts-expect-error there is no such route
  await client('GET /api/nothing');
  await client('GET /api/tasks');
});

describe('failures', () => {
  test('what the server says reaches the reader, with its code and fields', async () => {
    answer(409, {
      code: 'TASK_CLOSED',
      message: 'Nhiệm vụ đã đóng.',
      hint: 'Mở lại trước.',
      details: { fields: [{ field: 'body.note', problem: 'Bắt buộc' }] },
    });
    const error = await failure(client('GET /api/tasks/:id', { params: { id: '1' } }));
    expect(error.fields).toEqual({ note: 'Bắt buộc' });
    expect(error.passing).toBe(false);
    expect(explain(error, 'vi')).toMatchObject({
      code: 'TASK_CLOSED',
      message: 'Nhiệm vụ đã đóng.',
      hint: 'Mở lại trước.',
    });
  });

  test('the page of a proxy becomes plain words in the language of the reader', async () => {
    answer(502, '<html>Bad gateway</html>', 'text/html');
    const error = await failure(client('GET /api/tasks'));
    expect(error.passing).toBe(true);
    expect(explain(error, 'vi').message).toBe('Máy chủ gặp trục trặc.');
    expect(explain(error, 'en').code).toBe('SERVER_UNREACHABLE');
  });

  test('a lost network is said to be one', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('failed to fetch');
    });
    const error = await failure(client('GET /api/tasks'));
    expect(error.code).toBe('NO_CONNECTION');
    expect(explain(error, 'vi').hint).toContain('Kiểm tra mạng');
  });

  test('a fault in our own page is still explained', () => {
    expect(explain(new TypeError('x is undefined'), 'vi').code).toBe('UNEXPECTED');
  });
});
