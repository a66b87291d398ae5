import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODULE_ORDER } from '../../src/modules.ts';
import { isTest, ROOT, sources } from './sources.ts';

const all = sources();
const FORBIDDEN = /(^|\/)(utils?|helpers?|common|misc|shared|managers?|base)(\/|\.[a-z]+$)/;
/** Roles a file of a module may carry in its name; anything else is a noun, a rule or a use case. */
const ROLES = ['schema', 'routes', 'policy', 'store', 'table', 'jobs', 'errors', 'commands', 'test'];
/** Grammar tables and fixtures may be longer than the stop. */
const LONG_ALLOWED =
  /^parser\/src\/(entities|secrecy)\/.*(table|words|grammar|kinds|names)[^/]*\.ts$|^demo\/|\.gen\.ts$|fixtures/;

describe('the skeleton', () => {
  it.each(MODULE_ORDER)('module %s has a door and a page about itself', (name) => {
    const folder = join(ROOT, 'src/modules', name);
    expect(existsSync(join(folder, 'index.ts')), `${name}: index.ts is the door`).toBe(true);
    expect(
      existsSync(join(folder, 'README.md')),
      `${name}: README.md says words, rules and sources in half a page`,
    ).toBe(true);
  });

  it('gives files of a module only the known roles', () => {
    const strange = all
      .map((source) => /^src\/modules\/[^/]+\/[^/]+?\.((?:[a-z]+\.)*)ts$/.exec(source.path))
      .flatMap((match) =>
        match ? [{ path: match[0], roles: (match[1] ?? '').split('.').filter(Boolean) }] : [],
      )
      .filter(({ roles }) => roles.some((role) => ![...ROLES, 'api'].includes(role)));
    expect(strange.map(({ path }) => path)).toEqual([]);
  });

  it('uses names that tell something', () => {
    expect(all.map((source) => source.path).filter((path) => FORBIDDEN.test(path))).toEqual([]);
  });

  it('keeps files small: none past 400 lines, median at most 80, nine in ten at most 250', () => {
    const own = all.filter((source) => !isTest(source.path) && !LONG_ALLOWED.test(source.path));
    expect(
      own.filter((source) => source.lines > 400).map((source) => `${source.path}: ${source.lines}`),
    ).toEqual([]);
    const lines = own.map((source) => source.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(250);
  });

  it('has no cycle among its files', () => {
    const graph = new Map(
      all.map((source) => [source.path, source.valueImports.filter((target) => /\.tsx?$/.test(target))]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});
