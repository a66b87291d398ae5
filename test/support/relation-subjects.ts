import type { RelationsOfDirective } from '../../src/modules/directives/relations/relations.schema.ts';
import { good, reviewOf, untilRead } from './office-work.ts';
import type { Prepare } from './permission-world.ts';
import type { Client } from './product.ts';

/** What the routes between documents are tried on: a directive in force, and a draft of the same office. */
export function relationSubjects(
  office: Client,
  ids: { readonly inForce: string; readonly draft: string },
  mark: string,
  taskOf: () => Promise<{ rows: readonly { id: string; revision: number }[] }>,
): Record<string, Prepare> {
  const held = `/api/directives/${ids.inForce}`;
  const draft = `/api/directives/${ids.draft}/review/relations`;
  let last = 0;
  const entry = () => ({
    kind: 'implements',
    otherId: null,
    other: { docType: 'NQ', number: `${++last}-NQ/TU`, issuedOn: '2026-01-05', title: null },
    note: 'theo văn bản giấy',
  });
  const revision = async () => {
    await untilRead(office, ids.draft);
    return (await reviewOf(office, ids.draft)).revision;
  };
  const entered = async () => {
    good(await office.send('POST', draft, { revision: await revision(), ...entry() }));
    const { relations } = good(
      await office.get<{ relations: { id: string; other: { number: string } }[] }>(draft),
    ).body;
    return relations.find((it) => it.other.number === `${last}-NQ/TU`)?.id ?? '';
  };
  const fact = {
    kind: 'expires',
    on: '2027-12-31',
    extent: 'part',
    provisions: 'mục 2',
    basis: 'hết thời hạn',
  };
  return {
    'GET /api/directives/:id/review/relations': async () => ({ path: draft }),
    'POST /api/directives/:id/review/relations': async () => ({
      path: draft,
      body: { revision: await revision(), ...entry() },
    }),
    'POST /api/directives/:id/review/relations/confirmation': async () => ({
      path: `${draft}/confirmation`,
      body: { revision: await revision() },
    }),
    'PATCH /api/directives/:id/review/relations/:relationId': async () => {
      const path = `${draft}/${await entered()}`;
      return { path, body: { revision: await revision(), state: 'rejected' } };
    },
    'GET /api/directives/:id/review/likenesses': async () => ({
      path: `/api/directives/${ids.draft}/review/likenesses`,
    }),
    'PUT /api/directives/:id/statements/:statementId/likeness': async () => {
      const seen = await revision();
      const { statements } = await reviewOf(office, ids.draft);
      const order = statements.find((it) => it.duty)?.id;
      const { rows } = await taskOf();
      const path = `/api/directives/${ids.draft}/statements/${order}/likeness`;
      return { path, body: { revision: seen, taskId: rows[0]?.id, choice: 'new' } };
    },
    'GET /api/directives/:id/linked-orders': async () => ({ path: `${held}/linked-orders` }),
    'POST /api/directives/:id/supersession': async () => {
      const { rows } = await taskOf();
      const orders = [{ taskId: rows[0]?.id, revision: rows[0]?.revision }];
      return { path: `${held}/supersession`, body: { orders, reason: 'được thay thế' } };
    },
    'GET /api/directives/:id/relations': async () => ({ path: `${held}/relations`, mark }),
    'POST /api/directives/:id/relations': async () => ({ path: `${held}/relations`, body: entry() }),
    'PATCH /api/directives/:id/relations/:relationId': async () => {
      good(await office.send('POST', `${held}/relations`, entry()));
      const { relations } = good(await office.get<RelationsOfDirective>(`${held}/relations`)).body;
      const path = `${held}/relations/${relations.at(-1)?.id}`;
      return { path, body: { revision: relations.at(-1)?.revision, state: 'confirmed', kind: 'cites' } };
    },
    'POST /api/directives/:id/validity': async () => ({ path: `${held}/validity`, body: fact }),
    'POST /api/directives/:id/validity/:factId/withdrawal': async () => {
      const { id } = good(await office.send<{ id: string }>('POST', `${held}/validity`, fact)).body;
      return { path: `${held}/validity/${id}/withdrawal`, body: { reason: 'nhập nhầm' } };
    },
  };
}
