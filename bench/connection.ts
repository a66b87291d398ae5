import { connect, type Socket } from 'node:net';

/** An answer and how long it took, from the first byte sent to the last byte received, in milliseconds. */
export interface Timed {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** One keep-alive connection, one request at a time. */
export interface Connection {
  send(request: Request): Promise<Timed>;
  close(): void;
}

/**
 * Opens one connection to a server on this machine. A bare socket, since a full client would cost as much as the
 * floor's answer itself and so hide what lies between the two sides.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return {
    send: (request) => exchange(socket, port, request),
    close: () => socket.destroy(),
  };
}

function exchange(socket: Socket, port: number, request: Request): Promise<Timed> {
  const body = Buffer.from(request.body ?? '');
  const headers = { host: `127.0.0.1:${port}`, ...request.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = request.method === 'GET' ? '' : `content-length: ${body.length}\r\n`;
  const head = `${request.method} ${request.path} HTTP/1.1\r\n${lines.join('')}${length}\r\n`;
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const settle = (outcome: () => void) => {
      socket.off('data', take);
      socket.off('error', fail);
      socket.off('close', fail);
      outcome();
    };
    const fail = (fault?: unknown) =>
      settle(() => reject(fault instanceof Error ? fault : new Error('The server closed the connection.')));
    const take = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = complete(received);
      if (answer) settle(() => resolve({ ...answer, ms: performance.now() - from }));
    };
    socket.on('data', take);
    socket.on('error', fail);
    socket.on('close', fail);
    const from = performance.now();
    socket.write(body.length === 0 ? head : Buffer.concat([Buffer.from(head), body]));
  });
}

/** The answer once all of it is there: by its length, or by the last of its chunks. */
function complete(received: Buffer): { status: number; body: string } | null {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = received.subarray(0, end).toString('latin1');
  const status = Number(head.slice(9, 12));
  const rest = received.subarray(end + 4);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined)
    return rest.length < Number(length)
      ? null
      : { status, body: rest.subarray(0, Number(length)).toString() };
  // JSON holds no bare line break, so these five bytes are the last chunk and nothing else.
  return rest.subarray(-5).toString('latin1') === '0\r\n\r\n' ? { status, body: unchunked(rest) } : null;
}

function unchunked(bytes: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (!size) return Buffer.concat(parts).toString();
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
