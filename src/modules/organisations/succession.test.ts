import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predecessorsOf, type SuccessionEdge, type SuccessionKind, successorsOf } from './succession.ts';

let counter = 0;
const edge = (
  kind: SuccessionKind,
  fromId: string,
  toId: string | null,
  effectiveOn: string,
  share: number | null = null,
): SuccessionEdge => {
  counter += 1;
  return { id: `e${counter}`, kind, fromId, toId, effectiveOn, legalBasis: '', share, functions: null };
};
const ask = (on: string, living: readonly string[], since: string | null = null) => ({
  since,
  on,
  lives: (id: string) => living.includes(id),
});

describe('who takes the place of a body', () => {
  const traffic = edge('merge', 'Sở GTVT', 'Sở Xây dựng', '2025-03-01');
  const labour = [
    edge('split', 'Sở LĐTBXH', 'Sở Nội vụ', '2025-03-01'),
    edge('split', 'Sở LĐTBXH', 'Sở Y tế', '2025-03-01'),
  ];

  it('is itself until the day of the act, and the one it merged into from then on', () => {
    expect(successorsOf('Sở GTVT', [traffic], ask('2025-02-28', ['Sở GTVT']))).toEqual({ outcome: 'same' });
    expect(successorsOf('Sở GTVT', [traffic], ask('2025-03-01', ['Sở Xây dựng']))).toMatchObject({
      outcome: 'one',
      heir: { bodyId: 'Sở Xây dựng', path: [traffic] },
    });
  });

  it('is a choice after a split, also where only one part is recorded so far', () => {
    const both = successorsOf('Sở LĐTBXH', labour, ask('2026-01-01', ['Sở Nội vụ', 'Sở Y tế']));
    expect(both.outcome === 'choice' && both.heirs.map((heir) => heir.bodyId)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
    ]);
    expect(successorsOf('Sở LĐTBXH', labour.slice(0, 1), ask('2026-01-01', ['Sở Nội vụ'])).outcome).toBe(
      'choice',
    );
  });

  it('offers the part that kept the name too, and asks nothing of what was given after the split', () => {
    const split = [edge('split', 'A', 'A', '2025-03-01'), edge('split', 'A', 'B', '2025-03-01')];
    const asked = successorsOf('A', split, ask('2026-01-01', ['A', 'B'], '2024-12-31'));
    expect(asked.outcome === 'choice' && asked.heirs.map((heir) => heir.bodyId)).toEqual(['A', 'B']);
    expect(successorsOf('A', split, ask('2026-01-01', ['A', 'B'], '2025-04-01'))).toEqual({
      outcome: 'same',
    });
  });

  it('follows a chain to the body that lives', () => {
    const chain = [edge('rename', 'A', 'B', '2020-01-01'), edge('merge', 'B', 'C', '2025-03-01'), ...labour];
    const found = successorsOf('A', chain, ask('2026-01-01', ['C']));
    expect(found.outcome === 'one' && found.heir.path.map((one) => one.toId)).toEqual(['B', 'C']);
  });

  it('tells the act that ended a body without an heir', () => {
    const end = edge('abolish', 'Huyện ủy Lam Giang', null, '2025-07-01');
    expect(successorsOf('Huyện ủy Lam Giang', [end], ask('2026-01-01', []))).toEqual({
      outcome: 'none',
      by: end,
    });
    expect(successorsOf('không ai ghi', [end], ask('2026-01-01', []))).toEqual({ outcome: 'none', by: null });
  });

  it('leaves a living body its work when some functions pass to another', () => {
    const passed = edge('transfer', 'A', 'B', '2025-03-01');
    expect(successorsOf('A', [passed], ask('2026-01-01', ['A', 'B']))).toEqual({ outcome: 'same' });
    expect(successorsOf('A', [passed], ask('2026-01-01', ['B'])).outcome).toBe('one');
    const part = edge('transfer', 'A', 'B', '2025-03-01', 0.4);
    expect(successorsOf('A', [part], ask('2026-01-01', ['B'])).outcome).toBe('choice');
  });

  it('lists whose work came here, nearest first', () => {
    const edges = [edge('merge', 'B', 'C', '2025-03-01'), edge('rename', 'A', 'B', '2020-01-01'), ...labour];
    expect(predecessorsOf('C', edges, '2026-01-01').map((one) => one.bodyId)).toEqual(['B', 'A']);
    expect(predecessorsOf('C', edges, '2025-02-28')).toEqual([]);
  });

  it('names living bodies only, ends on every history however tangled, and gives one heir without a split at most', () => {
    const bodies = ['A', 'B', 'C', 'D', 'E'];
    const anyEdge = fc
      .record({
        kind: fc.constantFrom<SuccessionKind>('merge', 'split', 'rename', 'transfer'),
        from: fc.constantFrom(...bodies),
        to: fc.constantFrom(...bodies),
        year: fc.integer({ min: 2000, max: 2026 }),
      })
      .map((one) => edge(one.kind, one.from, one.to, `${one.year}-01-01`));
    fc.assert(
      fc.property(fc.array(anyEdge, { maxLength: 14 }), fc.subarray(bodies), (edges, living) => {
        for (const body of bodies) {
          const found = successorsOf(body, edges, ask('2026-06-01', living));
          if (found.outcome === 'same') expect(living).toContain(body);
          const heirs =
            found.outcome === 'one' ? [found.heir] : found.outcome === 'choice' ? found.heirs : [];
          for (const heir of heirs) {
            expect(living).toContain(heir.bodyId);
            expect(heir.path[0]?.fromId).toBe(body);
            expect(heir.path.at(-1)?.toId).toBe(heir.bodyId);
          }
          if (found.outcome === 'one')
            expect(found.heir.path.some((one) => one.kind === 'split')).toBe(false);
          predecessorsOf(body, edges, '2026-06-01');
        }
      }),
    );
  });
});
