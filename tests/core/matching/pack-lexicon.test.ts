import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { packLexicon, unpackLexicon } from '../../../core/matching/pack-lexicon.ts';
import { entryOf } from '../build-entry.ts';
import { SMALL_GLOSSARY, anyText } from './any-text.ts';

// Long texts on a busy machine: no time decides a test here.
vi.setConfig({ testTimeout: 120_000 });

const exactInAnyScript = entryOf({ id: 'exact', fr: 'Équipe №客', caseSensitive: ['Équipe №客'] });
const lexicon = compileLexicon([...SMALL_GLOSSARY, exactInAnyScript]);
const packed = packLexicon(lexicon);
const bits = packed.byteLength * 8;

describe('a packed lexicon', () => {
  it('comes back as it was', () => {
    expect(unpackLexicon(packed)).toEqual(lexicon);
    expect(unpackLexicon(packLexicon(compileLexicon([])))).toEqual(compileLexicon([]));
  });

  it('finds the same terms in any text', () => {
    const [before, after] = [createTermFinder(lexicon), createTermFinder(unpackLexicon(packed)!)];
    fc.assert(
      fc.property(anyText, (text) => {
        expect(after([{ text, language: 'fr' }])).toEqual(before([{ text, language: 'fr' }]));
      }),
    );
  });

  it('with one flipped bit, each of the first 4,000 and any of the others, is refused', () => {
    const isRefused = (bit: number) => {
      const damaged = packed.slice(0);
      new Uint8Array(damaged)[bit >> 3]! ^= 1 << (bit & 7);
      return unpackLexicon(damaged) === null;
    };
    for (let bit = 0; bit < Math.min(4000, bits); bit++) expect(isRefused(bit)).toBe(true);
    fc.assert(fc.property(fc.nat(bits - 1), isRefused), { numRuns: 2000 });
  });

  it('that is cut short is refused', () => {
    fc.assert(fc.property(fc.nat(packed.byteLength - 1), (bytes) => unpackLexicon(packed.slice(0, bytes)) === null));
  });

  it('that is something else is refused', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => unpackLexicon(bytes.slice().buffer) === null));
  });
});
