/** The floor's server in a process of its own: Hono, pg with a pool of ten, prepared statements, nothing else. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';
import { INSERT_JOURNAL, INSERT_TASK, JOURNAL, LIST, PROVINCE_COUNTS, TASK, TOTAL } from './statements.ts';

const pool = new pg.Pool({ connectionString: process.argv[2] as string, max: 10 });
const rows = async (name: string, text: string, values: unknown[]) =>
  (await pool.query({ name, text, values })).rows;

const app = new Hono();
app.get('/list/:project/:status/:offset', async (context) => {
  const { project, status, offset } = context.req.param();
  const [data, total] = await Promise.all([
    rows('list', LIST, [project, status, offset]),
    rows('total', TOTAL, [project, status]),
  ]);
  return context.json({ data, total: total[0].n });
});
app.get('/task/:id', async (context) => {
  const id = context.req.param('id');
  const [task, journal] = await Promise.all([rows('task', TASK, [id]), rows('journal', JOURNAL, [id])]);
  return context.json({ ...task[0], journal });
});
app.get('/counts/:project', async (context) =>
  context.json(await rows('counts', PROVINCE_COUNTS, [context.req.param('project')])),
);
app.post('/tasks', async (context) => {
  const it = await context.req.json();
  const client = await pool.connect();
  try {
    await client.query('begin');
    const values = [
      it.title,
      it.description,
      it.dueDate,
      it.status,
      it.tracker,
      it.priority,
      it.project,
      it.assignee,
      it.author,
      it.number,
      it.channel,
      it.amount,
      it.signedOn,
      it.urgent,
    ];
    const task = (await client.query({ name: 'insert-task', text: INSERT_TASK, values })).rows[0];
    await client.query({
      name: 'insert-journal',
      text: INSERT_JOURNAL,
      values: [task.id, it.author, 'created'],
    });
    await client.query('commit');
    return context.json(task);
  } finally {
    client.release();
  }
});

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
  process.send?.({ port: info.port, pid: process.pid }),
);
process.on('disconnect', () => process.exit(0));
