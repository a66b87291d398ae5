import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import '../../src/modules.ts';
import { declaredFaults } from '../../src/platform/errors/fault.ts';
import { ROOT } from './sources.ts';

const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
const documented = new Set([...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map((match) => match[1] ?? ''));

describe('the catalogue of errors', () => {
  it('documents every code of the server', () => {
    expect(Object.keys(declaredFaults()).filter((code) => !documented.has(code))).toEqual([]);
  });

  it('says in both languages what happened and what to do', () => {
    for (const [code, text] of Object.entries(declaredFaults())) {
      for (const words of [text.vi, text.en, text.hint.vi, text.hint.en])
        expect(words.length, code).toBeGreaterThan(8);
      expect(text.vi, code).not.toBe(text.en);
    }
  });
});
