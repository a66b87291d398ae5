import { isHouseTime } from '@quyet/parser/house';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ruleValues } from './rules.schema.ts';

const isKept = (meaning: string): boolean =>
  ruleValues['house-wordings'].safeParse({ openings: [], times: [{ wording: 'trong quý', meaning }] })
    .success;

it('keeps exactly the meanings that the parser knows', () => {
  const word = fc.constantFrom('none', 'annual', 'monthly', 'on-request', 'this', 'next', 'days', '-', ':');
  const part = fc.oneof(
    word,
    fc.constantFrom('month', 'quarter', 'half-year', 'year', 'decade'),
    fc.nat(400).map(String),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const meaning = parts.join('');
      if (/^days:\d+$/.test(meaning) && Number(meaning.slice(5)) > 366) return;
      expect(isKept(meaning), meaning).toBe(isHouseTime(meaning));
    }),
    { examples: [[['this', '-', 'year']], [['days', ':', '15']], [['none']]], numRuns: 2000 },
  );
});
