import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse } from '../index.ts';
import { secrecyMark } from '../secrecy/index.ts';
import { HOSTILE, hostileDocs } from './hostile.fixture.ts';
import { readDocument } from './read.ts';

/** The machine may be busy; a reader that never ends is what this looks for. */
vi.setConfig({ testTimeout: 120_000 });

const GOOD_DOC = new Uint8Array(readFileSync(new URL('./word97/fixtures/ket-luan.doc', import.meta.url)));
const SMALL = [...HOSTILE, ...hostileDocs(GOOD_DOC)].filter(({ big }) => !big);

/** What takes longer, and all of them through the running server: test/proof/hostile-files.test.ts. */
test.each(SMALL.map((it) => [`${it.name}: ${it.what}`, it] as const))(
  '%s',
  async (_, { bytes, name, answers }) => {
    const before = process.memoryUsage().rss;
    const outcome = await readDocument(bytes, name);
    expect(answers).toContain(outcome.ok ? 'read' : outcome.code);
    if (outcome.ok) {
      secrecyMark(outcome.read, outcome.asides);
      parse(outcome.read);
    }
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(900);
  },
);
