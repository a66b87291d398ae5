import { strFromU8, unzipSync } from 'fflate';
import type { ReadingProgress } from '../../src/modules/directives/directives.schema.ts';
import type { Review, ReviewChange } from '../../src/modules/directives/review.schema.ts';
import type { Client, TestAnswer } from './product.ts';

/** What an office does with a document, over HTTP, as the screens do it. Each step fails loudly where it is refused. */

/** Uploads a text and waits until it has been read; returns its id. */
export async function takeIn(clerk: Client, text: string, fileName = 'van-ban.txt'): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { id } = good(await clerk.upload<{ id: string }>('/api/directives', bytes, fileName)).body;
  await untilRead(clerk, id);
  return id;
}

/** Waits until the reading in the background has ended, and answers in which state. */
export async function untilRead(clerk: Client, id: string): Promise<ReadingProgress['state']> {
  for (let tries = 0; tries < 1_200; tries++) {
    const { state } = good(await clerk.get<ReadingProgress>(`/api/directives/${id}/reading`)).body;
    if (state !== 'reading') return state;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The reading did not end.');
}

export const reviewOf = async (clerk: Client, id: string): Promise<Review> =>
  good(await clerk.get<Review>(`/api/directives/${id}/review`)).body;

interface Settling {
  readonly number: string;
  readonly issuerId: string;
  readonly issuedOn?: string;
  /** Bodies chosen for the order whose sentence holds the words. */
  readonly leads?: Readonly<Record<string, readonly string[]>>;
  /** Bodies that read because of a line of recipients or of the circulation scope. */
  readonly readers?: readonly {
    readonly basis: 'recipient' | 'circulation';
    readonly wording: string;
    readonly bodyIds: readonly string[];
  }[];
}

/** Completes the header, classifies what nobody has classified, chooses leads and readers, confirms everything. */
export async function confirmAll(clerk: Client, id: string, settling: Settling): Promise<void> {
  const path = `/api/directives/${id}`;
  const start = await reviewOf(clerk, id);
  const { number, issuerId, issuedOn = '2026-12-01' } = settling;
  const header = { revision: start.revision, number, issuerId, issuedOn };
  let { revision } = good(await clerk.send<ReviewChange>('PATCH', `${path}/header`, header)).body;
  if (settling.readers) {
    const body = { revision, readers: settling.readers };
    revision = good(await clerk.send<ReviewChange>('PUT', `${path}/readers`, body)).body.revision;
  }
  for (const it of (await reviewOf(clerk, id)).statements) {
    const leadIds = Object.entries(settling.leads ?? {}).find(([words]) => it.text.includes(words))?.[1];
    const at = `${path}/statements/${it.id}`;
    if (leadIds) good(await clerk.send('PATCH', `${at}/duty`, { revision: it.revision, leadIds }));
    else if (it.unclassified)
      good(
        await clerk.send('POST', `${at}/disposition`, { revision: it.revision, disposition: 'orientation' }),
      );
  }
  good(await clerk.send('POST', `${path}/confirmation`, { atLeast: 0 }));
}

/** Confirms everything and puts the directive in force. */
export async function putInForce(clerk: Client, id: string, settling: Settling): Promise<void> {
  await confirmAll(clerk, id, settling);
  good(await clerk.send('POST', `/api/directives/${id}/in-force`));
}

/** The answer, where it is a good one. */
export function good<T>(answer: TestAnswer<T>): TestAnswer<T> {
  if (answer.status !== 200) throw new Error(`${answer.status} ${textOf(answer)}`);
  return answer;
}

/** Everything an answer says, as text; a workbook is unzipped. */
export function textOf(answer: TestAnswer): string {
  const packed = answer.bytes[0] === 0x50 && answer.bytes[1] === 0x4b;
  if (!packed) return new TextDecoder().decode(answer.bytes);
  return Object.values(unzipSync(answer.bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
