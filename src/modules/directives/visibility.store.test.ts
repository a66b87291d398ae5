import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { inJurisdiction } from '../../platform/database/transaction.ts';
import { newId } from '../../platform/ids/id.ts';
import type { DirectiveState } from './directive.ts';
import { accessTo, accessToMany, sentencesOpenTo } from './visibility.store.ts';
import { type AccessFacts, accessOf, type Eyes } from './visibility.ts';

const STATES: readonly DirectiveState[] = ['reading', 'unreadable', 'confirming', 'in-force', 'discarded'];
const BODIES = 5;

describe.each(engines)('who sees what of a directive, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  let bodies: string[];
  let kept: { id: string; statementId: string; facts: AccessFacts }[];

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
    const { pool } = test.database;
    bodies = Array.from({ length: BODIES }, () => newId());
    for (const id of bodies) {
      await pool.query('insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3)', [
        here,
        id,
        test.originId,
      ]);
    }
    await pool.query(
      "insert into stored_file (jurisdiction_id, hash, size, media_type) values ($1, $2, 1, 'text/plain')",
      [here, 'a'.repeat(64)],
    );
    const some = fc.uniqueArray(fc.constantFrom(...bodies), { maxLength: 3 });
    const facts = fc.record({
      state: fc.constantFrom(...STATES, 'in-force' as const, 'in-force' as const),
      custodianId: fc.constantFrom(...bodies),
      readerIds: some,
      laterIds: some,
    });
    kept = [];
    for (const [at, one] of fc.sample(facts, { numRuns: 40, seed: 7 }).entries()) {
      kept.push(await keep(one, at + 1));
    }
  });
  afterAll(() => test.close());

  async function keep(facts: AccessFacts, number: number) {
    const { pool } = test.database;
    const [id, statementId, taskId] = [newId(), newId(), newId()];
    await pool.query(
      `insert into directive (jurisdiction_id, id, origin_id, state, source_hash, source_name, custodian_id, imported_by,
         imported_at, issuer_id, number, issued_on, in_force_on)
       values ($1, $2, $3, $4, $5, 'x.txt', $6, $2, now(), $6, $7, '2026-01-01', '2026-01-02')`,
      [here, id, test.originId, facts.state, 'a'.repeat(64), facts.custodianId, `${number}-KL/TU`],
    );
    await pool.query(
      `insert into statement (jurisdiction_id, directive_id, id, provision_path, start_at, end_at, segments, text,
         disposition, rule, confidence) values ($1, $2, $3, '1', 0, 9, '[[0,9]]', 'làm việc', 'task', 'r', 1)`,
      [here, id, statementId],
    );
    for (const reader of facts.readerIds) {
      await pool.query(
        "insert into directive_reader (jurisdiction_id, directive_id, organisation_id, basis) values ($1, $2, $3, 'recipient')",
        [here, id, reader],
      );
    }
    await pool.query(
      `insert into task (jurisdiction_id, id, origin_id, directive_id, statement_id, assigner_id, office_id, number, title,
         kind, state, given_on, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6, 1, 'việc', 'measure', 'unassigned', '2026-01-02', now(), now())`,
      [here, taskId, test.originId, id, statementId, facts.custodianId],
    );
    for (const later of facts.laterIds) {
      await pool.query(
        `insert into task_body (jurisdiction_id, task_id, organisation_id, part, basis)
         values ($1, $2, $3, 'cooperating', 'later')`,
        [here, taskId, later],
      );
    }
    return { id, statementId, facts };
  }

  const eyes = () => {
    const some = fc.uniqueArray(fc.constantFrom(...bodies), { maxLength: 3 });
    return fc.record<Eyes>({ all: fc.boolean(), offices: some, served: some });
  };

  it('agrees in SQL with the rule, for every directive and any person', async () => {
    await fc.assert(
      fc.asyncProperty(eyes(), async (person) => {
        const found = await inJurisdiction(test.database, here, 'read', (tx) =>
          accessToMany(
            tx,
            here,
            kept.map((it) => it.id),
            person,
          ),
        );
        for (const { id, facts } of kept) {
          expect(found.get(id) ?? 'none').toBe(accessOf(person, facts));
        }
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it('opens to a body drawn in later its own sentences only, and nothing to another jurisdiction', async () => {
    const drawn = kept.find((it) => it.facts.state === 'in-force' && it.facts.laterIds.length > 0);
    if (!drawn) throw new Error('the sample has such a directive');
    const [later = ''] = drawn.facts.laterIds;
    const person: Eyes = { all: false, offices: [], served: [later] };
    const nobody: Eyes = { all: false, offices: [], served: [] };
    await inJurisdiction(test.database, here, 'read', async (tx) => {
      expect([...(await sentencesOpenTo(tx, here, drawn.id, person))]).toEqual([drawn.statementId]);
      expect([...(await sentencesOpenTo(tx, here, drawn.id, nobody))]).toEqual([]);
    });
    const elsewhere = await test.newJurisdiction('Tỉnh Láng Giềng');
    const all: Eyes = { all: true, offices: bodies, served: bodies };
    await inJurisdiction(test.database, elsewhere, 'read', async (tx) => {
      expect(await accessTo(tx, elsewhere, drawn.id, all)).toBe('none');
      expect(await accessTo(tx, here, drawn.id, all), 'row-level security').toBe('none');
    });
  });
});
