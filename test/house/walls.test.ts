import { describe, expect, it } from 'vitest';
import { MODULE_ORDER } from '../../src/modules.ts';
import { isTest, sources } from './sources.ts';

/** The walls of the house. Each message says what to do instead. */
const all = sources();
const product = all.filter((source) => !isTest(source.path));

/** "tasks" for src/modules/tasks/…, null elsewhere. */
const moduleOf = (path: string): string | null => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
const isUi = (path: string): boolean =>
  /^src\/modules\/[^/]+\/ui\//.test(path) || path.startsWith('src/web/');

const breaches = (test: (path: string, target: string) => string | null): string[] =>
  product.flatMap((source) =>
    source.imports.flatMap((target) => {
      const message = test(source.path, target);
      return message ? [`${source.path} imports ${target}: ${message}`] : [];
    }),
  );

describe('the walls', () => {
  it('let a module be entered only by its door', () => {
    expect(
      breaches((path, target) => {
        const [from, to] = [moduleOf(path), moduleOf(target)];
        if (!to || from === to || isUi(path)) return null;
        if (
          /\/(index|[a-z-]+\.commands)\.ts$/.test(target) ||
          /^src\/modules\/[^/]+\/ui\/index\.tsx?$/.test(target)
        )
          return null;
        return `enter the module by src/modules/${to}/index.ts; export there what others may use.`;
      }),
    ).toEqual([]);
  });

  it('let modules import only those before them in src/modules.ts', () => {
    expect(
      breaches((path, target) => {
        const [from, to] = [moduleOf(path), moduleOf(target)];
        if (!from || !to || from === to || isUi(path)) return null;
        const order: readonly string[] = MODULE_ORDER;
        return order.indexOf(to) < order.indexOf(from)
          ? null
          : `${to} comes after ${from} in src/modules.ts; let it register with ${from}, or pass what is needed in.`;
      }),
    ).toEqual([]);
  });

  it('keep platform, rendering and reading free of modules', () => {
    expect(
      breaches((path, target) =>
        /^src\/(platform|rendering|reading)\//.test(path) && target.startsWith('src/modules/')
          ? 'the platform knows no domain word; pass it in from the module.'
          : null,
      ),
    ).toEqual([]);
  });

  it('keep the parser free of everything of ours, and its core free of input and output', () => {
    expect(
      breaches((path, target) => {
        if (!path.startsWith('parser/src/')) return null;
        if (/^src\//.test(target))
          return 'the parser imports nothing of the product; put what it needs into its contract.';
        const core = !/^parser\/src\/(read|format|evaluate)/.test(path);
        if (core && target.startsWith('node:'))
          return 'the core of the parser does no input or output; read in parser/src/read.';
        return null;
      }),
    ).toEqual([]);
  });

  it('let screens see schemas, screens and the design only', () => {
    expect(
      breaches((path, target) => {
        if (!isUi(path) || !target.startsWith('src/')) return null;
        if (isUi(target) || target.endsWith('.schema.ts') || target === 'src/platform/http/endpoint.ts')
          return null;
        if (/\.css$/.test(target)) return null;
        return 'a screen talks to the server through the API; import types from *.schema.ts.';
      }),
    ).toEqual([]);
  });

  it('keep the server free of screens', () => {
    expect(
      breaches((path, target) =>
        path.startsWith('src/') && !isUi(path) && isUi(target)
          ? 'the server knows no screen; share types through *.schema.ts.'
          : null,
      ),
    ).toEqual([]);
  });

  it('keep the environment in one place', () => {
    const readers = product
      .filter((source) => /process\.env/.test(source.text) && source.path.startsWith('src/'))
      .map((source) => source.path);
    const allowed = ['src/main.ts', 'src/cli/main.ts'];
    expect(
      readers.filter((path) => !allowed.includes(path)),
      'settings are read by src/platform/config; take them from Config.',
    ).toEqual([]);
  });

  it('let a store write only its own tables', () => {
    const owners = new Map<string, string>();
    for (const source of product.filter((one) => one.path.endsWith('.table.ts'))) {
      for (const [, table] of source.text.matchAll(/^ {4}([a-z_]+): /gm)) {
        if (table) owners.set(table, moduleOf(source.path) ?? 'platform');
      }
    }
    const faults = product.flatMap((source) =>
      [...source.text.matchAll(/\.(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_]+)'/g)].flatMap(
        ([, table]) => {
          const owner = owners.get(table ?? '');
          const writer = moduleOf(source.path);
          return writer && owner && owner !== writer
            ? [`${source.path} writes ${table}: that table belongs to ${owner}; ask its door.`]
            : [];
        },
      ),
    );
    expect(faults).toEqual([]);
  });
});
