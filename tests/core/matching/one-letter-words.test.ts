import fc from 'fast-check';
import { expect, it } from 'vitest';
import { belongsToOneLetterWord } from '../../../core/matching/one-letter-words.ts';
import { fillTables } from '../../../core/matching/word-hash.ts';

fillTables();

const BEFORE = /(?:^|[^\p{L}\p{N}\p{M}\p{Cf}#+_])[a-z][#+]?$/iu;
const AFTER = /^[#+]{1,2}(?![\p{L}\p{N}\p{M}\p{Cf}#+_])/u;

it('tells a word of one letter and a sign as Unicode tells letters, marks and signs that are not seen', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aC#+#+ é_-9œ.\u00ad\u0301ж漢'.split('')) });
  fc.assert(
    fc.property(text, text, fc.constantFrom('#', '+'), (before, after, sign) => {
      const whole = before + sign + after;
      const expected = BEFORE.test(before) && AFTER.test(sign + after);
      expect(belongsToOneLetterWord(whole, before.length)).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});
