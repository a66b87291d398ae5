import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DirectiveList } from '../../src/modules/directives/directives.schema.ts';
import type { DirectivePage } from '../../src/modules/directives/page.schema.ts';
import type { TasksApi, TaskThread } from '../../src/modules/tasks/tasks.schema.ts';
import { engines } from '../support/database.ts';
import { good, textOf } from '../support/office-work.ts';
import { startTestProduct, type TestAnswer, type TestProduct } from '../support/product.ts';
import { seatPerson } from '../support/province.ts';
import {
  READING_TEXT,
  type ReadingWorld,
  readingWorld,
  type Viewer,
  WORDS,
  type Word,
} from '../support/reading-world.ts';

type TaskList = TasksApi['GET /api/tasks']['response'];
type Counts = TasksApi['GET /api/tasks/counts']['response'];
const ALL = Object.keys(WORDS) as Word[];

describe.each(engines)('who reads what of a directive, on %s', (engine) => {
  let product: TestProduct;
  let world: ReadingWorld;
  beforeAll(async () => {
    product = await startTestProduct(engine);
    world = await readingWorld(product);
  });
  afterAll(() => product.close());

  const of = (reach: 'whole' | 'sentences' | 'none') =>
    world.viewers.filter((it) => (typeof it.reach === 'string' ? it.reach : 'sentences') === reach);
  const page = () => `/api/directives/${world.directiveId}`;

  /** Every way in which a word could come out, tried by one person: what was asked, and all that was answered. */
  const everything = async ({ client }: Viewer): Promise<readonly (readonly [string, TestAnswer])[]> => {
    const { directiveId, number, statementIds, taskIds, evidence } = world;
    const words = Object.values(WORDS).map((word) => encodeURIComponent(word));
    const paths = [
      ...['', '/reading', '/history', '/file', '/review'].map((part) => `${page()}${part}`),
      ...statementIds.map((id) => `${page()}/statements/${id}`),
      '/api/directives',
      '/api/directives?state=in-force&state=confirming&state=reading',
      `/api/directives?q=${number}`,
      ...words.map((word) => `/api/directives?q=${word}`),
      '/api/today',
      '/api/tasks',
      '/api/tasks?level=order',
      `/api/tasks?directive=${directiveId}`,
      ...words.map((word) => `/api/tasks?q=${word}`),
      ...taskIds.flatMap((id) => [`/api/tasks/${id}`, `/api/tasks?parent=${id}`]),
      '/api/tasks/counts?by=directive&by=lead&by=state',
      `/api/tasks/counts?directive=${directiveId}&level=order&by=timeState`,
      ...evidence.map(({ taskId, id }) => `/api/tasks/${taskId}/evidence/${id}/file`),
    ];
    const answers: [string, TestAnswer][] = [];
    for (const path of paths) answers.push([path, await client.get(path)]);
    for (const body of [
      {},
      { level: 'order' },
      { directive: directiveId },
      { q: WORDS.kept, language: 'en' },
    ])
      answers.push([`export ${JSON.stringify(body)}`, await client.send('POST', '/api/tasks/export', body)]);
    return answers;
  };

  it('shows it whole to issuer, custodian, recipients, circulation, the bodies it assigns, and the inspectors', async () => {
    const expected = of('whole');
    expect(expected).toHaveLength(6);
    for (const { who, client } of expected) {
      const read = good(await client.get<DirectivePage>(page())).body;
      expect(read.access, who).toBe('whole');
      const text = JSON.stringify(read);
      const inText = ALL.filter((word) => READING_TEXT.includes(WORDS[word]));
      expect(
        inText.filter((word) => !text.includes(WORDS[word])),
        who,
      ).toEqual([]);
      expect(textOf(good(await client.get(`${page()}/file`))), who).toBe(READING_TEXT);
      good(await client.get(`${page()}/history`));
      for (const id of world.statementIds) good(await client.get(`${page()}/statements/${id}`));
      for (const id of world.taskIds) good(await client.get(`/api/tasks/${id}`));
      for (const { taskId, id } of world.evidence)
        good(await client.get(`/api/tasks/${taskId}/evidence/${id}/file`));
      const found = await client.get<DirectiveList>(
        `/api/directives?q=${encodeURIComponent(WORDS.title)}&state=in-force`,
      );
      expect(
        found.body.rows.map((row) => row.id),
        who,
      ).toEqual([world.directiveId]);
    }
  });

  it('shows a body drawn in later its sentence under its line, its task, and no other word of the document', async () => {
    const expected = of('sentences');
    expect(expected).toHaveLength(3);
    for (const viewer of expected) {
      const { who, client, reach } = viewer;
      const own = reach as readonly Word[];
      const read = good(await client.get<DirectivePage>(page())).body;
      if (read.access !== 'sentences') throw new Error(`${who} reads too much`);
      expect(read.number, who).toBe(world.number);
      expect(
        read.sentences.map((it) => [it.text.includes(WORDS[own[0] as Word]), it.contextLine]),
        who,
      ).toEqual([[true, expect.stringContaining(WORDS[own[1] as Word])]]);
      expect(read.sentences[0]?.task, who).toMatchObject({ lead: { name: expect.any(String) } });

      const answers = await everything(viewer);
      for (const [path, answer] of answers) {
        const text = textOf(answer);
        const met = ALL.filter((word) => text.includes(WORDS[word]) && !own.includes(word));
        expect(met, `${who}: ${path}`).toEqual([]);
      }
      const all = answers.map(([, answer]) => textOf(answer)).join('\n');
      expect(
        own.filter((word) => !all.includes(WORDS[word])),
        who,
      ).toEqual([]);
      const statuses = new Map(answers.map(([path, answer]) => [path, answer.status]));
      for (const part of ['/reading', '/history', '/file'])
        expect(statuses.get(`${page()}${part}`), `${who}: ${part}`).toBe(404);
      const threads = world.statementIds.map((id) => statuses.get(`${page()}/statements/${id}`));
      expect(
        threads.filter((status) => status === 200),
        who,
      ).toHaveLength(1);
    }
  });

  it('shows nothing to anybody else: not a word, not that it is there', async () => {
    const expected = of('none');
    expect(expected).toHaveLength(6);
    const ids = [world.directiveId, ...world.statementIds, ...world.taskIds];
    for (const viewer of expected) {
      for (const [path, answer] of await everything(viewer)) {
        const text = textOf(answer);
        expect(
          ALL.filter((word) => text.includes(WORDS[word])),
          `${viewer.who}: ${path}`,
        ).toEqual([]);
        expect(
          [world.number, ...ids].filter((id) => text.includes(id)),
          `${viewer.who}: ${path}`,
        ).toEqual([]);
        const ofOne = ids.some((id) => path.includes(`/${id}`));
        if (ofOne) expect([403, 404], `${viewer.who}: ${path}`).toContain(answer.status);
      }
    }
  });

  it('counts for each person exactly the rows that person sees, in every list', async () => {
    const leaves: Record<string, number> = {};
    for (const { who, client } of world.viewers) {
      for (const query of [
        '',
        'level=order',
        `directive=${world.directiveId}`,
        'q=quy+hoach',
        'state=in-progress',
      ]) {
        const list = good(await client.get<TaskList>(`/api/tasks?${query}`)).body;
        const counts = good(await client.get<Counts>(`/api/tasks/counts?${query}&by=lead&by=state`)).body;
        expect(
          [list.total, counts.total, counts.groups.reduce((sum, it) => sum + it.n, 0)],
          `${who}: ${query}`,
        ).toEqual([list.rows.length, list.rows.length, list.rows.length]);
        if (query === '') leaves[who] = list.rows.length;
      }
      const listed = good(await client.get<DirectiveList>('/api/directives')).body;
      expect(listed.total, who).toBe(listed.rows.length);
    }
    for (const { who, reach } of world.viewers)
      expect([who, leaves[who]]).toEqual([who, reach === 'whole' ? 4 : reach === 'none' ? 0 : 1]);
  });

  it('names in the history of a task only what its reader may read', async () => {
    const taken = of('sentences').find((it) => it.who === 'took the order over');
    if (!taken) throw new Error('nobody took it over');
    const own = good(await taken.client.get<TaskList>('/api/tasks')).body.rows[0]?.id;
    const thread = good(await taken.client.get<TaskThread>(`/api/tasks/${own}`)).body;
    expect(thread.events.map((it) => it.kind)).toEqual([
      'created',
      'received',
      'reported',
      'evidence-added',
      'handed-over',
    ]);
    expect(thread.from).toMatchObject({ readable: false, title: null });
    expect(thread.evidence).toHaveLength(1);
  });

  it('does not betray it to an office that imports the same file or refers to it', async () => {
    const stranger = await seatPerson(product.test, product.province, {
      name: 'Văn thư Sở Tài chính',
      role: 'office',
      bodyKey: 'so-tai-chinh',
    });
    const elsewhere = world.viewers.find((it) => it.who === 'office elsewhere');
    const bytes = new TextEncoder().encode(READING_TEXT);
    for (const client of [await product.as(stranger), elsewhere?.client]) {
      const answer = await client?.upload<{ id: string; twins: unknown[] }>(
        '/api/directives',
        bytes,
        'x.txt',
      );
      expect(answer?.status).toBe(200);
      expect(answer?.body.twins).toEqual([]);
      expect(answer?.body.id).not.toBe(world.directiveId);
    }
    const clerk = world.viewers[0]?.client;
    const again = await clerk?.upload<{ twins: { id: string }[] }>('/api/directives', bytes, 'x.txt');
    expect(again?.body.twins.map((it) => it.id)).toContain(world.directiveId);
  });
});
