import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationsOfDirective } from '../../relations/relations.schema.ts';
import { layOut } from './graph-layout.ts';

const held = (id: string): RelationsOfDirective['directive'] => ({
  id,
  docType: 'KL',
  number: `${id}-KL/TU`,
  issuedOn: '2026-01-01',
  title: null,
  validity: 'current',
});
const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const pages = fc
  .record({
    to: fc.array(fc.option(ids, { nil: null }), { maxLength: 5 }),
    said: fc.uniqueArray(ids, { maxLength: 3 }),
    further: fc.array(fc.tuple(ids, ids), { maxLength: 6 }),
  })
  .map(
    ({ to, said, further }): RelationsOfDirective => ({
      asOf: '2026-12-17',
      directive: held('centre'),
      validity: { issuedOn: null, facts: [] },
      relations: to.map((id, at) => ({
        id: `r${at}`,
        kind: 'implements',
        other: { docType: null, number: `${at}`, issuedOn: null, issuerWording: null, title: null },
        held: id === null ? null : held(id),
        choices: [],
        extent: null,
        provisions: null,
        effectiveOn: null,
        state: 'confirmed',
        source: 'reference',
        span: null,
        wording: null,
        note: null,
        revision: 0,
        decidedBy: null,
      })),
      said: said.map((id, at) => ({
        id: `s${at}`,
        by: held(id),
        kind: 'cites',
        extent: null,
        provisions: null,
        effectiveOn: null,
        state: 'proposed',
        wording: null,
      })),
      further: {
        directives: ['a', 'b', 'c', 'd', 'e'].map(held),
        edges: further
          .filter(([from, into]) => from !== into)
          .map(([fromId, toId]) => ({ fromId, toId, kind: 'implements', state: 'confirmed' })),
      },
      may: { relate: false },
    }),
  );

describe('the drawing', () => {
  it('shows every document once, in a place of its own, and every relation between two that are shown', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { nodes, edges, columns, rows } = layOut(page);
        expect(new Set(nodes.map((it) => it.key)).size).toBe(nodes.length);
        expect(new Set(nodes.map((it) => `${it.column} ${it.row}`)).size).toBe(nodes.length);
        for (const it of nodes) {
          expect(columns).toContain(it.column);
          expect(it.row).toBeLessThan(rows);
        }
        const shown = new Set(nodes.map((it) => it.key));
        for (const it of edges) expect(shown.has(it.from) && shown.has(it.to)).toBe(true);
        expect(edges.length).toBeGreaterThanOrEqual(page.relations.length + page.said.length);
        expect(nodes.find((it) => it.key === 'centre')).toMatchObject({ column: 2, row: 0 });
      }),
    );
  });
});
