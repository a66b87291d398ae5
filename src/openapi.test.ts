import { describe, expect, it } from 'vitest';
import { createModules } from './modules.ts';
import { openApi } from './platform/http/openapi.ts';
import type { Services } from './platform/module.ts';

/** Modules are made but never started: their routes are all that is looked at. */
const endpoints = () =>
  createModules({ files: {}, bus: {}, config: {}, clock: {}, log: {} } as unknown as Services).flatMap(
    (module) => module.routes.map((route) => route.endpoint),
  );

describe('the OpenAPI document', () => {
  it('describes every route of the product, once', () => {
    const document = openApi(endpoints(), '0') as { openapi: string; paths: Record<string, object> };
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths).reduce(
      (sum, operations) => sum + Object.keys(operations).length,
      0,
    );
    expect(described).toBe(endpoints().length);
    expect(described).toBeGreaterThan(50);
  });

  it('names every path parameter of every path', () => {
    const document = openApi(endpoints(), '0') as {
      paths: Record<string, Record<string, { parameters: { in: string; name: string }[] }>>;
    };
    for (const [path, operations] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => match[1]).sort();
      for (const operation of Object.values(operations)) {
        expect(
          operation.parameters
            .filter((one) => one.in === 'path')
            .map((one) => one.name)
            .sort(),
          path,
        ).toEqual(wanted);
      }
    }
  });
});
