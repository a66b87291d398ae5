import { randomUUID } from 'node:crypto';
import type { Request } from './connection.ts';
import { drawsFrom } from './figures.ts';
import type { ProductSide, Province } from './product-side.ts';

/** The same question to both sides, and what of the answers must agree for the work to be equal. */
export interface Pair {
  readonly floor: Request;
  readonly product: Request;
}

export interface Case {
  /** As the workload names it: L, I, R1, C. */
  readonly name: string;
  readonly about: string;
  /** Largest ratio of the medians that is wanted. */
  readonly goal: number;
  /** The next pair, drawn evenly from a fixed seed. */
  next(): Pair;
  /** What an answer holds, in numbers that must be the same on both sides. */
  readonly holds: { readonly floor: (body: never) => unknown; readonly product: (body: never) => unknown };
}

const STATES = ['assigned', 'in-progress', 'submitted', 'returned', 'confirmed', 'cancelled'] as const;
const KINDS = ['deliverable', 'measure', 'reporting'] as const;
const sum = (rows: readonly { n: number }[]): number => rows.reduce((total, row) => total + row.n, 0);

/** The measured requests. `I` asks for a thousand tasks drawn beforehand, since the product names them by id. */
export async function casesFor(product: ProductSide, n: number): Promise<readonly Case[]> {
  const draw = drawsFrom(20_261_122);
  const place = () => 2 + draw(34);
  const at = (number: number): Province => {
    const found = product.provinces.get(number);
    if (!found) throw new Error(`Nobody is signed in in province ${number}.`);
    return found;
  };
  const get = (path: string, cookie: string): Request => ({ method: 'GET', path, headers: { cookie } });

  const drawn = Array.from({ length: 1000 }, () => 1 + draw(n));
  const tasks = [...(await product.taskIds(drawn))];
  const byJurisdiction = new Map([...product.provinces.values()].map((one) => [one.jurisdictionId, one]));

  return [
    {
      name: 'L',
      about: '25 tasks of a province in a state by due date, with total',
      goal: 3,
      next: () => {
        const [province, state] = [place(), draw(6)];
        return {
          floor: { method: 'GET', path: `/list/${province}/${state + 1}/0` },
          product: get(`/api/tasks?state=${STATES[state]}&sort=due&limit=25`, at(province).cookie),
        };
      },
      holds: {
        floor: (body: { data: unknown[]; total: number }) => [body.data.length, body.total],
        product: (body: { rows: unknown[]; total: number }) => [body.rows.length, body.total],
      },
    },
    {
      name: 'I',
      about: 'one task with its history',
      goal: 4,
      next: () => {
        const [number, task] = tasks[draw(tasks.length)] as (typeof tasks)[number];
        return {
          floor: { method: 'GET', path: `/task/${number}` },
          product: get(`/api/tasks/${task.id}`, byJurisdiction.get(task.jurisdictionId)?.cookie ?? ''),
        };
      },
      holds: {
        floor: (body: { title: string; journal: unknown[] }) => [body.title, body.journal.length],
        product: (body: { title: string; events: unknown[] }) => [body.title, body.events.length],
      },
    },
    {
      name: 'R1',
      about: 'counts of a province by body, state and kind',
      goal: 2,
      next: () => {
        const province = place();
        return {
          floor: { method: 'GET', path: `/counts/${province}` },
          product: get('/api/tasks/counts?by=lead&by=state&by=kind', at(province).cookie),
        };
      },
      holds: {
        floor: (body: { n: number }[]) => [body.length, sum(body)],
        product: (body: { groups: { n: number }[] }) => [body.groups.length, sum(body.groups)],
      },
    },
    {
      name: 'C',
      about: 'one task given by hand, with first event, roll-ups and trail',
      goal: 5,
      next: () => {
        const [number, lead, kind, day] = [place(), draw(9), draw(3), draw(28)];
        const province = at(number);
        const title = `Directive given by hand word${draw(155)} word${draw(155)}`;
        const dueDate = `2026-12-${String(day + 1).padStart(2, '0')}`;
        return {
          floor: post('/tasks', {}, floorTask(number, lead, kind, title, dueDate)),
          product: post(
            '/api/tasks',
            { cookie: province.cookie, 'x-quyet': '1', 'idempotency-key': randomUUID() },
            {
              title,
              kind: KINDS[kind],
              assignerId: province.assignerId,
              product: 'Báo cáo',
              leadIds: [province.leads[lead]],
              dueOn: dueDate,
            },
          ),
        };
      },
      holds: {
        floor: (body: { id?: number }) => body.id !== undefined,
        product: (body: { id?: string }) => body.id !== undefined,
      },
    },
  ];
}

const post = (path: string, headers: Record<string, string>, body: unknown): Request => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** A task with every field the floor keeps. */
const floorTask = (project: number, lead: number, kind: number, title: string, dueDate: string) => ({
  title,
  description: Array.from({ length: 50 }, (_, k) => `word${String((k * 31) % 155).padStart(3, '0')}`).join(
    ' ',
  ),
  dueDate,
  status: 1,
  tracker: 1 + kind,
  priority: 3,
  project,
  assignee: lead === 8 ? 1 : 11 + (project - 2) * 8 + lead,
  author: 1,
  number: 'D-99999999',
  channel: 'channel 1',
  amount: 1000,
  signedOn: '2026-01-05',
  urgent: false,
});
