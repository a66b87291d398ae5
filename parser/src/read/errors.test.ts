import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READ_ERRORS } from './errors.ts';

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');

/** The table of this catalogue in docs/errors.md: `| \`CODE\` | message | remedy |`. */
const section =
  page.split('<!-- catalogue: parser/src/read/errors.ts -->')[1]?.split('<!-- end -->')[0] ?? '';
const documented = new Map(
  [...section.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|$/gm)].map(([, code, message, remedy]) => [
    code,
    { message, remedy },
  ]),
);

test('every code is documented and every documented code exists', () => {
  expect([...documented.keys()].sort()).toEqual(Object.keys(READ_ERRORS).sort());
});

test.each(Object.entries(READ_ERRORS))('%s reads the same in the document', (code, entry) => {
  expect(documented.get(code)).toEqual(entry.vi);
});
