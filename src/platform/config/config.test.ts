import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, settingsTable } from './config.ts';

describe('the configuration', () => {
  it('works with nothing set, on the embedded database, for this machine only', () => {
    const outcome = readConfig({});
    expect(outcome).toMatchObject({
      ok: true,
      config: { host: '127.0.0.1', databaseUrl: null, demonstration: true },
    });
  });

  it('reports all faults together, each with its name', () => {
    const outcome = readConfig({ PORT: 'achtzig', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    expect(outcome.ok).toBe(false);
    if (!outcome.ok)
      expect(outcome.faults.map((fault) => fault.split(':')[0])).toEqual([
        'PORT',
        'DATABASE_URL',
        'LOG_LEVEL',
      ]);
  });

  it('shows no demonstration with --empty, and never on PostgreSQL', () => {
    expect(readConfig({}, ['--empty'])).toMatchObject({ config: { demonstration: false } });
    expect(readConfig({ DATABASE_URL: 'postgres://127.0.0.1/quyet' })).toMatchObject({
      config: { demonstration: false },
    });
  });

  it('is documented for whoever operates it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/operate/README.md'), 'utf8');
    for (const { name, meaning } of settingsTable()) {
      expect(page, name).toContain(`| ${name} |`);
      expect(page, name).toContain(meaning.replace(/\.$/, '').split(/[;:]/)[0]);
    }
  });
});
