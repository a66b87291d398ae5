import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makesCircle, pathTo, treeOrder } from './tree.ts';

const body = (
  id: string,
  name: string,
  parentId: string | null,
  kind: 'office' | 'department' | 'peoples-committee' = 'department',
) => ({
  id,
  name,
  parentId,
  kind,
  level: 'province' as const,
});

describe('the tree of a day', () => {
  const bodies = [
    body('yt', 'Sở Y tế', 'ubnd'),
    body('dd', 'Sở Đất đai', 'ubnd'),
    body('dl', 'Sở Du lịch', 'ubnd'),
    body('vp', 'Văn phòng UBND tỉnh', 'ubnd', 'office'),
    body('ubnd', 'UBND tỉnh', null, 'peoples-committee'),
    body('cu', 'Chi cục thuộc sở đã giải thể', 'gone'),
  ];

  it('lists offices before departments and departments in Vietnamese order, D before Đ', () => {
    expect(treeOrder(bodies).map(({ body: { id }, depth }) => [id, depth])).toEqual([
      ['ubnd', 0],
      ['vp', 1],
      ['dl', 1],
      ['dd', 1],
      ['yt', 1],
      ['cu', 0],
    ]);
  });

  it('says which bodies stand above, and refuses a circle', () => {
    expect(pathTo(bodies, 'ubnd').map((one) => one.id)).toEqual(['ubnd']);
    expect(makesCircle(bodies, 'ubnd', 'yt')).toBe(true);
    expect(makesCircle(bodies, 'yt', 'ubnd')).toBe(false);
  });

  it('loses no body and repeats none, whatever parents are recorded', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const parents = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'elsewhere'))));
    fc.assert(
      fc.property(parents, (chosen) => {
        const all = ids.map((id, at) => body(id, id, chosen[at] ?? null));
        expect(
          treeOrder(all)
            .map((one) => one.body.id)
            .toSorted(),
        ).toEqual(ids);
        for (const one of all) pathTo(all, one.parentId);
      }),
    );
  });
});
