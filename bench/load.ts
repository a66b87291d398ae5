import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { type Connection, openConnection } from './connection.ts';
import { memoryMb } from './process-use.ts';
import type { ProductSide } from './product-side.ts';

const CONNECTIONS = 8;
/** Given to the reading worker again and again, so that its thread counts too. */
const DOCUMENT = join(import.meta.dirname, '../demo/documents/chi-thi-09-ct-tu.txt');

/** Memory of the product's process, its worker threads included, in megabytes. */
export interface MemoryFigures {
  /** Before the load. */
  readonly idle: number;
  /** The most that was seen while the load ran. */
  readonly underLoad: number;
  /** The most since the process started. */
  readonly peak: number;
  readonly requests: number;
  readonly documents: number;
}

/** All requests in turn on eight connections, and documents being read beside them, for some seconds. */
export async function memoryUnderLoad(
  cases: readonly Case[],
  product: ProductSide,
  seconds: number,
): Promise<MemoryFigures> {
  const idle = memoryMb(product.pid).now;
  const until = performance.now() + seconds * 1000;
  const seen = { most: 0, requests: 0, documents: 0 };
  const watch = setInterval(() => {
    seen.most = Math.max(seen.most, memoryMb(product.pid).now);
  }, 100);
  const lanes = Array.from({ length: CONNECTIONS }, async (_, lane) => {
    const connection = await openConnection(product.port);
    for (let turn = lane; performance.now() < until; turn++) {
      const { status } = await connection.send((cases[turn % cases.length] as Case).next().product);
      if (status !== 200) throw new Error(`Under load a request answered ${status}.`);
      seen.requests++;
    }
    connection.close();
  });
  const reading = readDocuments(product, () => performance.now() < until);
  try {
    await Promise.all(lanes);
    seen.documents = await reading;
  } finally {
    clearInterval(watch);
  }
  return {
    idle,
    underLoad: seen.most,
    peak: memoryMb(product.pid).peak,
    requests: seen.requests,
    documents: seen.documents,
  };
}

/** Uploads a document of one office after the other; each is examined and read by a worker thread. */
async function readDocuments(product: ProductSide, more: () => boolean): Promise<number> {
  const text = readFileSync(DOCUMENT, 'utf8');
  const connection: Connection = await openConnection(product.port);
  let read = 0;
  for (const province of product.provinces.values()) {
    if (!more()) break;
    const answer = await connection.send({
      method: 'POST',
      path: '/api/directives',
      headers: {
        cookie: province.cookie,
        'x-quyet': '1',
        'x-file-name': 'chi-thi.txt',
        'content-type': 'application/octet-stream',
      },
      body: text,
    });
    if (answer.status !== 200)
      throw new Error(`Uploading under load answered ${answer.status}: ${answer.body.slice(0, 300)}`);
    read++;
  }
  connection.close();
  return read;
}
