import { randomBytes } from 'node:crypto';
import type { Review, ReviewChange } from '../../src/modules/directives/review.schema.ts';
import type { TaskStanding } from '../../src/modules/tasks/tasks.schema.ts';
import { newId } from '../../src/platform/ids/id.ts';
import { CONCLUSION } from './directive.ts';
import type { Client, TestAnswer } from './product.ts';

/** A write as it was sent: enough to send it again with the same key, and to look for it afterwards. */
export interface Write {
  readonly kind: 'import' | 'header' | 'disposition' | 'task' | 'act' | 'evidence' | 'evidence-file';
  /** Who sent it; a name, since after a restart the client is another one. */
  readonly by: Desk;
  /** Stands in what was written, and nowhere else. */
  readonly sign: string;
  readonly send: (client: Client) => Promise<TestAnswer<unknown>>;
  /** The object it was done to; of what came into being, the id that was answered. */
  objectId: string | null;
  readonly statementId?: string;
  readonly bytes?: Uint8Array;
  /** Whether the server said that it is done. */
  acknowledged: boolean;
}

export const DESKS = ['office', 'construction', 'office elsewhere'] as const;
export type Desk = (typeof DESKS)[number];

const newSign = (): string => `k${randomBytes(8).toString('hex')}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const keyed = () => ({ 'idempotency-key': newId() });

/** What people at their desks do until the server goes away. Each keeps its writes in the ledger. */
export interface Work {
  readonly clients: Readonly<Record<Desk, Client>>;
  readonly ledger: Write[];
  /** Told after each acknowledged write. */
  readonly done: (write: Write) => void;
  readonly ended: () => boolean;
  /** Whether the kill has been sent: what is answered from then on counts as no answer, unless it is a good one. */
  readonly killing: () => boolean;
  /** What the server has said, for a refusal nobody expected. */
  readonly said: () => string;
}

/** Sends a write; undefined where the connection broke before the answer had arrived whole. */
async function send<T>(work: Work, write: Omit<Write, 'acknowledged'>): Promise<T | undefined> {
  const kept: Write = { ...write, acknowledged: false };
  work.ledger.push(kept);
  let answer: TestAnswer<unknown>;
  try {
    answer = await kept.send(work.clients[kept.by]);
  } catch {
    return undefined;
  }
  if (answer.status !== 200 && work.killing()) return undefined;
  if (answer.status !== 200)
    throw new Error(
      `${kept.kind} was answered ${answer.status}: ${JSON.stringify(answer.body)}\n${work.said()}`,
    );
  kept.acknowledged = true;
  kept.objectId ??= (answer.body as { id: string }).id;
  work.done(kept);
  return answer.body as T;
}

/** Imports one document after the other. */
export async function importing(work: Work, most: number): Promise<void> {
  for (let n = 0; n < most && !work.ended(); n++) {
    const sign = newSign();
    const headers = keyed();
    const bytes = bytesOf(CONCLUSION.replace('cầu số 2', `cầu ${sign}`));
    await send(work, {
      kind: 'import',
      by: 'office',
      sign,
      bytes,
      objectId: null,
      send: (client) => client.upload('/api/directives', bytes, `${sign}.txt`, headers),
    });
    await new Promise((resume) => setTimeout(resume, 60));
  }
}

/** Completes the header of a draft again and again, and changes its mind about a sentence. */
export async function confirming(work: Work, review: Review): Promise<void> {
  const path = `/api/directives/${review.id}`;
  const sentence = review.statements.find((it) => it.disposition === 'assessment') ?? review.statements[0];
  if (!sentence) throw new Error('The draft has no sentence.');
  let { revision } = review;
  let seen = sentence.revision;
  for (let turn = 0; !work.ended(); turn++) {
    const sign = newSign();
    const [headers, header] = [keyed(), { revision, place: sign }];
    const change = await send<ReviewChange>(work, {
      kind: 'header',
      by: 'office',
      sign,
      objectId: review.id,
      send: (client) => client.send('PATCH', `${path}/header`, header, headers),
    });
    if (!change) return;
    revision = change.revision;
    const disposition = turn % 2 === 0 ? 'viewpoint' : 'assessment';
    const [keys, body] = [keyed(), { revision: seen, disposition }];
    const moved = await send<ReviewChange>(work, {
      kind: 'disposition',
      by: 'office',
      sign: disposition,
      objectId: review.id,
      statementId: sentence.id,
      send: (client) => client.send('POST', `${path}/statements/${sentence.id}/disposition`, body, keys),
    });
    if (!moved) return;
    revision = moved.revision;
    seen = moved.changed.find((it) => it.id === sentence.id)?.revision ?? seen;
  }
}

/** Gives tasks by hand. */
export async function giving(
  work: Work,
  by: Desk,
  order: { readonly assignerId: string; readonly leadId: string },
  given: (task: TaskStanding) => void,
): Promise<void> {
  while (!work.ended()) {
    const sign = newSign();
    const headers = keyed();
    const { assignerId, leadId } = order;
    const body = { title: `Rà soát hồ sơ ${sign}`, assignerId, leadIds: [leadId], dueOn: '2030-12-31' };
    const task = await send<TaskStanding>(work, {
      kind: 'task',
      by,
      sign,
      objectId: null,
      send: (client) => client.send('POST', '/api/tasks', body, headers),
    });
    if (!task) return;
    given(task);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/** Carries one task through to the confirmation of the office: every act with a sign of its own. */
export async function carryingOut(work: Work, task: TaskStanding): Promise<void> {
  const path = `/api/tasks/${task.id}`;
  let { revision } = task;
  const act = async (by: Desk, noun: string, more: object = {}): Promise<boolean> => {
    const sign = newSign();
    const [headers, body] = [keyed(), { revision, note: sign, ...more }];
    const after = await send<TaskStanding>(work, {
      kind: 'act',
      by,
      sign,
      objectId: task.id,
      send: (client) => client.send('POST', `${path}/${noun}`, body, headers),
    });
    revision = after?.revision ?? revision;
    return after !== undefined && !work.ended();
  };
  const document = async (): Promise<boolean> => {
    const sign = newSign();
    const headers = keyed();
    const body = { title: sign, docNumber: '12/BB-SXD', docDate: '2024-05-06' };
    const after = await send<TaskStanding>(work, {
      kind: 'evidence',
      by: 'construction',
      sign,
      objectId: task.id,
      send: (client) => client.send('POST', `${path}/evidence`, body, headers),
    });
    revision = after?.revision ?? revision;
    return after !== undefined && !work.ended();
  };
  const file = async (): Promise<boolean> => {
    const sign = newSign();
    const headers = keyed();
    const bytes = bytesOf(`Biên bản bàn giao ${sign}.\n`.repeat(200));
    const after = await send<TaskStanding>(work, {
      kind: 'evidence-file',
      by: 'construction',
      sign,
      bytes,
      objectId: task.id,
      send: (client) => client.upload(`${path}/evidence/file?title=${sign}`, bytes, `${sign}.txt`, headers),
    });
    revision = after?.revision ?? revision;
    return after !== undefined && !work.ended();
  };
  const progress = (percent: number) => act('construction', 'progress', { percent });
  const going =
    (await act('construction', 'receipt')) &&
    (await progress(20)) &&
    (await document()) &&
    (await progress(60)) &&
    (await file()) &&
    (await act('construction', 'submission'));
  if (going) await act('office', 'confirmation');
}
