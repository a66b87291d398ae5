import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLI_ERRORS } from './cli-errors.ts';
import { type Command, findCommand } from './command.ts';

const command = (name: string): Command => ({ name, summary: { vi: name, en: name }, run: async () => 0 });
const COMMANDS = [command('audit'), command('audit verify'), command('extract')];

test('the longest name wins and the rest are arguments', () => {
  expect(findCommand(COMMANDS, ['audit', 'verify', '--all'])).toMatchObject({
    command: { name: 'audit verify' },
    rest: ['--all'],
  });
  expect(findCommand(COMMANDS, ['audit', 'x'])).toMatchObject({ command: { name: 'audit' }, rest: ['x'] });
  expect(findCommand(COMMANDS, ['aud'])).toBeNull();
});

test('every error of the command line is documented, and the same words', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const section = page.split('<!-- catalogue: src/cli/cli-errors.ts -->')[1]?.split('<!-- end -->')[0] ?? '';
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$/gm)].map(
    ([, code, message, remedy]) => [code, { message, remedy }],
  );
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(CLI_ERRORS).map(([code, { vi }]) => [code, vi])),
  );
});
