import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueRanges, packCueWords, type CueWords } from '../../../core/matching/cue-table.ts';

const KINDS = ['alone', 'begins', 'later'] as const;
/** More than a list has room for. */
const numbers = fc.array(fc.nat(1_000_000), { maxLength: 600, size: 'max' });
const cueWords: fc.Arbitrary<CueWords> = fc.record({ alone: numbers, begins: numbers, later: numbers });
const MOST = 511;

describe('a list of cue words', () => {
  it('gives back what counts in a language, wherever it stands; of very long ones the first items', () => {
    fc.assert(
      fc.property(cueWords, cueWords, fc.nat(5), (fr, en, place) => {
        const words = Int32Array.from([...Array.from({ length: place }, () => -1), ...packCueWords(fr, en), -1]);
        for (const language of ['fr', 'en', null] as const) {
          const ranges = new CueRanges(language);
          ranges.read(words, place);
          for (const kind of KINDS) {
            const spoken = [language === 'en' ? [] : fr[kind], language === 'fr' ? [] : en[kind]];
            expect([...words.subarray(ranges[`${kind}From`], ranges[`${kind}To`])]).toEqual(
              spoken.flatMap((items) => items.slice(0, MOST)),
            );
          }
        }
      }),
    );
  });
});
