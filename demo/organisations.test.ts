import { describe, expect, it } from 'vitest';
import { organisations, successions, versionOn } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';

const keys = new Set<string>(organisations.map(({ key }) => key));

describe('the bodies of the province', () => {
  it('have one key each, a parent that exists and a place that exists', () => {
    expect(keys.size).toBe(organisations.length);
    const territories = new Set(places.map(({ key }) => key));
    for (const { key, versions } of organisations) {
      for (const version of versions) {
        if (version.parent !== null) expect(keys, key).toContain(version.parent);
        expect(territories, key).toContain(version.territory);
      }
    }
  });

  it('come after the body above them, so that they can be entered in this order', () => {
    const entered = new Set<string>();
    for (const { key, versions } of organisations) {
      for (const { parent } of versions) if (parent !== null) expect(entered, key).toContain(parent);
      entered.add(key);
    }
  });

  it('follow one version upon another without gap or overlap', () => {
    for (const { key, versions } of organisations) {
      for (const [index, version] of versions.entries()) {
        const next = versions[index + 1];
        if (next) expect(version.validTo, key).toBe(next.validFrom);
      }
    }
  });

  it('have an heir or an end recorded on the day they end', () => {
    for (const { key, versions } of organisations) {
      const last = versions.at(-1)?.validTo ?? null;
      if (last === null) continue;
      const edges = successions.filter(({ from }) => from === key);
      expect(edges.length, key).toBeGreaterThan(0);
      for (const edge of edges) expect(edge.on, key).toBe(last);
    }
  });
});

describe('succession', () => {
  it('leads to a body that exists on that day and rests on a written basis', () => {
    for (const edge of successions) {
      expect(edge.legalBasis.length).toBeGreaterThan(20);
      if (edge.to !== null) expect(versionOn(edge.to, edge.on), `${edge.from} to ${edge.to}`).not.toBeNull();
    }
  });

  it('divides the people of a district wholly among its communes', () => {
    const byBody = Map.groupBy(
      successions.filter(({ share }) => share !== undefined),
      ({ from }) => from,
    );
    expect(byBody.size).toBe(6);
    for (const [body, edges] of byBody) {
      expect(
        edges.reduce((sum, edge) => sum + (edge.share ?? 0), 0),
        body,
      ).toBeCloseTo(1, 6);
    }
  });

  it('knows every way in which one body can follow another', () => {
    expect(new Set(successions.map(({ kind }) => kind))).toEqual(
      new Set(['merge', 'split', 'rename', 'abolish', 'transfer']),
    );
  });
});

describe('the people', () => {
  it('have one key and one address each, in a domain that cannot receive mail', () => {
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+@minhgiang\.example$/);
  });

  it('hold posts only in bodies that exist for the whole of the post', () => {
    for (const { key, posts } of people) {
      for (const post of posts) {
        expect(versionOn(post.body, post.from), `${key} in ${post.body}`).not.toBeNull();
        const last = organisations.find((body) => body.key === post.body)?.versions.at(-1)?.validTo ?? null;
        if (last !== null) expect(post.to !== null && post.to <= last, `${key} in ${post.body}`).toBe(true);
      }
    }
  });

  it('fill every role', () => {
    const roles = new Set(people.flatMap(({ posts }) => posts.map(({ role }) => role)));
    expect(roles).toEqual(new Set(['administrator', 'office', 'focal-point', 'leader', 'inspector']));
  });
});
