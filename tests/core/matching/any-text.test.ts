import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import { TermText } from '../../../core/entry/text-rules.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import type { TermHit } from '../../../core/matching/decide-senses.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { variantsOfTerm } from '../../../core/matching/term-variants.ts';
import { entryOf, findIn } from '../build-entry.ts';
import { SMALL_GLOSSARY, anyText } from './any-text.ts';

// Long texts on a busy machine: no time decides a test here.
vi.setConfig({ testTimeout: 120_000 });

const find = createTermFinder(compileLexicon(SMALL_GLOSSARY));
const hitsIn = (text: string): readonly TermHit[] => find([{ text, language: 'fr' }])[0]!;

describe('for any page', () => {
  it('hits are inside their block, in order, apart, and begin and end with what a word is made of', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const found = find(texts.map((text) => ({ text, language: null })));
        expect(found).toHaveLength(texts.length);
        for (const [block, hits] of found.entries()) expectSound(texts[block]!, hits);
      }),
      { numRuns: 1500 },
    );
  });

  it('an entry whose words do not occur changes nothing, first or last', () => {
    const stranger = entryOf({ id: 'stranger', fr: 'zorglub quantoflex', en: 'zorglub quantoflex' });
    const finders = [
      [stranger, ...SMALL_GLOSSARY],
      [...SMALL_GLOSSARY, stranger],
    ].map((entries) => createTermFinder(compileLexicon(entries)));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finder of finders) expect(finder([{ text, language: 'fr' }])).toEqual([hitsIn(text)]);
      }),
      { numRuns: 500 },
    );
  });

  it('a finder remembers nothing of the page before', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        hitsIn(before);
        const fresh = createTermFinder(compileLexicon(SMALL_GLOSSARY))([{ text, language: 'fr' }])[0];
        expect(hitsIn(text)).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });

  it('accents typed as two units give the same terms', () => {
    const plain = fc.string({
      unit: fc.constantFrom('parcours', 'client', 'qualité', 'donnée', 'CRM', 'ciblé', ' ', ' ', '-', '.'),
    });
    fc.assert(
      fc.property(plain, (text) => {
        const surfaces = (written: string) =>
          hitsIn(written).map(({ start, end, entry }) => [written.slice(start, end).normalize('NFC'), entry]);
        expect(surfaces(text.normalize('NFD'))).toEqual(surfaces(text));
      }),
    );
  });
});

function expectSound(text: string, hits: readonly TermHit[]): void {
  let last = 0;
  for (const { start, end, entry } of hits) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][^]*[\p{L}\p{N}\p{M}#+]$/u);
    const known = SMALL_GLOSSARY.find(({ id }) => id === entry)!;
    const [firstWord = ''] = foldWords(text.slice(start, end));
    expect(termsOfEntry(known).some((term) => foldWords(term.text)[0]!.startsWith(firstWord.slice(0, 2)))).toBe(true);
    last = end;
  }
}

describe('a hostile term', () => {
  it.each([
    ['of regular expression signs', '(a+)+$', 'Il dit (a+)+$ et a a+a.', ['a+=concept']],
    ['of one letter', 'R', 'Le R, rr et r_r.', ['R=concept']],
    ['with a dollar and braces', '${x} client', 'Un ${x} client.', ['x} client=concept']],
    ['in Arabic', 'سحابة', 'هذه سحابة كبيرة', ['سحابة=concept']],
    ['in Chinese', '客户', '我们的 客户 很好', ['客户=concept']],
  ])('%s is met literally', (_case, term, text, found) => {
    expect(findIn(text, [entryOf({ fr: term })])).toEqual(term.startsWith('$') ? [] : found);
  });

  it('of letters outside the basic plane compiles, and is met nowhere', () => {
    expect(findIn('Le 𝐂𝐑𝐌 est là.', [entryOf({ fr: '𝐂𝐑𝐌' })])).toEqual([]);
  });

  it.each([
    ['of 200 words', 'ab '.repeat(200)],
    ['of 10,000 characters', 'a'.repeat(10_000)],
    ['with a control character', 'C\u0000RM'],
    ['with a right-to-left override', 'C\u202eRM'],
    ['with half a surrogate pair', 'CRM\ud83d'],
    ['without a letter', '2026 !'],
    ['of zero-width signs', '\u200b\u200d'],
    ['that is a function word', 'De'],
    ['that is a function word and signs', '« de »'],
    ['of function words only', 'à la'],
  ])('%s is refused', (_case, term) => {
    expect(TermText.safeParse(term).success).toBe(false);
  });

  it('is cleaned of zero-width signs and composed, once and for all', () => {
    expect(TermText.parse('e\u200b\u0301te\u0301\u00ad  de\n l’API ')).toBe('été de l’API');
    fc.assert(
      fc.property(anyText, (text) => {
        const once = TermText.safeParse(text);
        if (once.success) expect(TermText.parse(once.data)).toBe(once.data);
      }),
    );
  });

  it('does not multiply with its prepositions', () => {
    expect(variantsOfTerm(`x${' à b'.repeat(19)}`, 'fr').length).toBeLessThanOrEqual(64);
  });
});

describe('a hostile text', () => {
  it.each([
    ['of 10 MB without a space', 'a'.repeat(10_000_000), 0],
    ['of 10 MB of hyphened letters', 'a-'.repeat(5_000_000), 0],
    ['of 10 MB of signs', '#+’'.repeat(3_333_333), 0],
    ['of 1 MB of one term, no space between', 'CRM-'.repeat(250_000), 250_000],
    ['of 3 MB in capitals, full of a case-sensitive acronym', 'LE SI ET '.repeat(333_333), 0],
    ['of a term with 100,000 possessives', `Le parcours${'’s'.repeat(100_000)} client`, 0],
    ['of a term with a gap of 10 MB', `Le parcours${' '.repeat(10_000_000)}client`, 1],
    ['in Arabic', 'إدارة علاقات العملاء CRM مهمة', 1],
    ['in Chinese', '我们使用 CRM 系统，CRM。', 2],
    ['of emoji', '👩‍💻🇫🇷 CRM 👨‍👩‍👧', 1],
    ['of lone surrogates', '\udc00CRM\ud800 \ud800', 1],
    ['of controls and bidi signs', '\u0000CRM\u202e\u0007 \u2066CRM\u2069', 2],
  ])('%s is read to its end', (_case, text, count) => {
    expect(hitsIn(text)).toHaveLength(count);
  });
});
