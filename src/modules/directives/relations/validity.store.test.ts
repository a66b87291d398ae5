import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { inJurisdiction } from '../../../platform/database/transaction.ts';
import { newId } from '../../../platform/ids/id.ts';
import type { Eyes } from '../visibility.ts';
import { factsIn } from './held-views.ts';
import { validityExpression, validityFactsOf } from './validity.store.ts';
import { validityOn } from './validity.ts';

const DAYS = ['2026-01-01', '2026-03-01', '2026-06-01', '2026-09-01'];
const day = fc.constantFrom(...DAYS);
const extent = fc.constantFrom('whole' as const, 'part' as const);
const shelf = fc.record({
  entered: fc.array(
    fc.record({
      kind: fc.constantFrom('begins', 'expires', 'replaced', 'repealed'),
      on: day,
      extent,
      withdrawn: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  said: fc.array(
    fc.record({
      kind: fc.constantFrom('replaces', 'repeals', 'cites'),
      on: day,
      extent,
      state: fc.constantFrom('confirmed', 'confirmed', 'proposed', 'rejected'),
      /** Whether the reader may read the directive that says it, and whether that one is in force. */
      open: fc.boolean(),
      inForce: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

describe.each(engines)('validity in SQL, on %s', (engine) => {
  let test: TestDatabase;
  let here: string;
  let reader: string;
  let other: string;
  const ids: string[] = [];
  const run = (text: string, values: readonly unknown[]) => test.database.pool.query(text, [...values]);
  let number = 0;

  const directive = async (state: string, custodian: string) => {
    const id = newId();
    await run(
      `insert into directive (jurisdiction_id, id, origin_id, state, source_hash, source_name, custodian_id, imported_by,
         imported_at, issuer_id, number, issued_on, in_force_on)
       values ($1, $2, $3, $4, $5, 'x.txt', $6, $2, now(), $6, $7, '2026-02-01', '2026-02-01')`,
      [here, id, test.originId, state, 'a'.repeat(64), custodian, `${++number}-KL/TU`],
    );
    return id;
  };
  const readBy = (id: string) =>
    run(
      "insert into directive_reader (jurisdiction_id, directive_id, organisation_id, basis) values ($1, $2, $3, 'recipient')",
      [here, id, reader],
    );

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await test.newJurisdiction();
    [reader, other] = [newId(), newId()];
    for (const id of [reader, other])
      await run('insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3)', [
        here,
        id,
        test.originId,
      ]);
    await run(
      "insert into stored_file (jurisdiction_id, hash, size, media_type) values ($1, $2, 1, 'text/plain')",
      [here, 'a'.repeat(64)],
    );
    for (const { entered, said } of fc.sample(shelf, { numRuns: 40, seed: 5 })) {
      const id = await directive('in-force', other);
      await readBy(id);
      ids.push(id);
      for (const it of entered)
        await run(
          `insert into validity_fact (jurisdiction_id, id, origin_id, directive_id, kind, on_day, extent, basis, entered_by,
             entered_at, withdrawn_at) values ($1, $2, $3, $4, $5, $6, $7, 'b', $2, now(), $8)`,
          [
            here,
            newId(),
            test.originId,
            id,
            it.kind,
            it.on,
            it.kind === 'begins' ? 'whole' : it.extent,
            it.withdrawn ? new Date() : null,
          ],
        );
      for (const it of said) {
        const from = await directive(it.inForce ? 'in-force' : 'confirming', other);
        if (it.open) await readBy(from);
        await run(
          `insert into directive_relation (jurisdiction_id, id, origin_id, from_id, to_id, kind, extent, effective_on, state,
             source, decided_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'reference', $2)`,
          [here, newId(), test.originId, from, id, it.kind, it.extent, it.on, it.state],
        );
      }
    }
  });
  afterAll(() => test.close());

  it('is what the rule says of the facts that the person may know, for any facts and day', async () => {
    const eyes: Eyes = { all: false, offices: [], served: [reader] };
    const states = new Set<string>();
    for (const on of [...DAYS, '2026-02-15', '2027-01-01']) {
      await inJurisdiction(test.database, here, 'read', async (tx) => {
        const known = await validityFactsOf(tx, here, ids, eyes);
        const rows = await tx
          .selectFrom('directive')
          .select(['id', validityExpression(eyes, on).as('validity')])
          .where('id', 'in', ids)
          .execute();
        for (const { id, validity } of rows) {
          const facts = factsIn(known.filter((it) => it.directiveId === id));
          expect([id, on, validity]).toEqual([id, on, validityOn({ issuedOn: '2026-02-01', facts }, on)]);
          states.add(validity);
        }
      });
    }
    expect([...states].sort()).toEqual(['current', 'expired', 'partly', 'replaced', 'upcoming']);
  });
});
