import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { createTokeniser, startOfToken } from '../../../core/matching/tokenise.ts';
import { hashWord } from '../../../core/matching/word-hash.ts';

// Long texts on a busy machine: no time decides a test here.
vi.setConfig({ testTimeout: 120_000 });

describe('folding', () => {
  it.each([
    ['case and accents', 'ÉTÉ À Noël', 'ete a noel'],
    ['accents typed as two units', 'été'.normalize('NFD'), 'ete'],
    ['French and German ligatures', 'Œuvre, curriculum vitæ, Straße', 'oeuvre curriculum vitae strasse'],
    ['the capital ß and accented ligatures', 'STRAẞE Ǽ ǿ', 'strasse ae o'],
    ['ligatures of typesetters, as PDFs have them', 'traﬃc eﬀet ﬁn ﬂux soufﬂe ﬄ', 'traffic effet fin flux souffle ffl'],
    ['letters with a stroke', 'Łódź København', 'lodz kobenhavn'],
    ['soft hyphens and zero-width signs inside a word', 'con\u00adver\u200bsion\u2060', 'conversion'],
    ['no-break and thin spaces', 'taux\u00a0de\u202fconversion\u2009!', 'taux de conversion'],
    ['straight, curly and modifier apostrophes', "l'API d’API quʼAPI", 'l api d api qu api'],
    ['hyphens of every kind', 'e-mail e‐mail e‑mail e–mail', 'e mail e mail e mail e mail'],
    ['an underscore is a letter', 'api_key', 'api_key'],
    ['a sign after one letter', 'C# C++ c#, F# (C++)', 'c# c++ c# f# c++'],
    ['a sign after more letters', 'web# B2B+ C#x', 'web b2b c x'],
    ['other scripts', 'РРЦ 使用CRM 🚀', 'РРЦ 使用crm'],
    ['half a surrogate pair', 'CRM\ud83d ERP', 'crm erp'],
  ])('%s', (_case, text, folded) => {
    expect(foldWords(text).join(' ')).toBe(folded);
  });

  it('twice is the same as once, for each UTF-16 unit', () => {
    const unstable = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) => {
      const once = foldWords(unit);
      return foldWords(once.join(' ')).join('|') !== once.join('|');
    });
    expect(unstable).toEqual([]);
  });

  it('twice is the same as once, for any text', () => {
    const signs = fc.constantFrom(
      'c',
      'C',
      '#',
      '+',
      'é',
      '\u0301',
      '\u00ad',
      '\u200d',
      'ẞ',
      'ﬃ',
      '_',
      '’',
      ' ',
      '\ud835',
    );
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: signs }));
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldWords(text);
        expect(foldWords(once.join(' '))).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('offsets', () => {
  const { read: tokenise } = createTokeniser();
  const slices = (text: string) => {
    const tokens = tokenise(text);
    return Array.from({ length: tokens.count }, (_, at) => text.slice(startOfToken(text, tokens, at), tokens.ends[at]));
  };

  it.each([
    ['hold a word’s last accent, typed as two units', 'cible\u0301 !', ['cible\u0301']],
    ['leave a soft hyphen after a word out', 'CRM\u00ad !', ['CRM']],
    ['hold a soft hyphen inside a word', 'con\u00adversion', ['con\u00adversion']],
    ['hold the signs of a language’s name', '(C++)', ['C++']],
    ['count an emoji as two units', '🚀 CRM', ['CRM']],
  ])('%s', (_case, text, words) => {
    expect(slices(text)).toEqual(words);
  });

  it('Chinese, Japanese and Korean letters make words, when the first one is met and later', () => {
    for (let time = 0; time < 2; time++) {
      expect(slices('Le CRM客户 関係、한국어 ok')).toEqual(['Le', 'CRM客户', '関係', '한국어', 'ok']);
      const { hashes, count } = tokenise('客户 CRM');
      expect(Array.from(hashes.subarray(0, count))).toEqual(['客户', 'crm'].map(hashWord));
    }
  });

  it('fold to the same words as the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slices(text).flatMap(foldWords)).toEqual(foldWords(text));
      }),
    );
  });

  it('and hashes are right wherever the pieces of a long text meet, with odd signs and without', () => {
    const units = fc.constantFrom('a', 'é', 'Z', '7', ' ', ' ', ', ', '-', 'œ', '\u00ad', 'e\u0301', 'C#', '客');
    const parts = fc.array(fc.string({ unit: units, minLength: 1 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 20 }), (some, fills) => {
        const text = fills.map((fill, at) => 'conversion '.repeat(fill) + some[at % some.length]!).join('');
        const words = foldWords(text);
        expect(slices(text).flatMap(foldWords)).toEqual(words);
        const { hashes, count } = tokenise(text);
        expect(Array.from(hashes.subarray(0, count))).toEqual(words.map(hashWord));
      }),
      { numRuns: 60 },
    );
  });
});
