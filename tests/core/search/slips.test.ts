import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DefinitionIndex } from '../../../core/search/match-definitions.ts';
import { createSearch } from '../../../core/search/search-glossary.ts';
import { PairIndex } from '../../../core/search/pair-index.ts';
import { wordsOfQuery } from '../../../core/search/query-words.ts';
import { TextPattern } from '../../../core/search/text-pattern.ts';
import { wordDistance } from '../../../core/search/word-distance.ts';
import { entryOf } from '../build-entry.ts';

describe('slips between two words', () => {
  it.each([
    ['conversion', 'conversion', 0],
    ['conversoin', 'conversion', 1],
    ['omnicanl', 'omnicanal', 1],
    ['donees', 'donnees', 1],
    ['abonnement', 'environnement', 3],
  ])('%s, %s: %i', (a, b, slips) => {
    expect(wordDistance(a, b, 2)).toBe(slips);
  });

  it('are as many there and back, none only between equals, and never more than the limit and one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const slips = wordDistance(a, b, limit);
        expect(slips).toBe(wordDistance(b, a, limit));
        expect(slips === 0).toBe(a === b);
        expect(slips).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));

describe('a text compared with many', () => {
  it('is as far from the beginning of each as the rows say, however long it is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'œ', '目'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(word, fc.array(word), fc.nat(40), fc.integer({ min: 1, max: 3 }), (text, others, cut, limit) => {
        const pattern = new TextPattern(text);
        for (const other of [text, ...others]) {
          const length = Math.min(cut, other.length);
          const units = unitsOf(text + other);
          const slips = pattern.slipsTo(units, text.length, length, limit);
          expect(slips).toBe(wordDistance(text, other.slice(0, length), limit));
        }
      }),
    );
  });

  it('tells slips of all kinds, at the last of 32 letters too', () => {
    const text = 'abcdefghijklmnopqrstuvwxyzabcdef';
    const slipsTo = (other: string) => new TextPattern(text).slipsTo(unitsOf(other), 0, other.length, 3);
    expect([`${text}x`, text.slice(0, -1), `${text.slice(0, -2)}fe`, `b${text.slice(1)}`].map(slipsTo)).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('the texts like one that is misspelt', () => {
  it('are all those within the limit, and no others', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.integer({ min: 1, max: 3 }),
        (words, text, limit) => {
          const index = new PairIndex(words);
          const like = index.like({ text, limit, isBegun: false }).map(({ number }) => words[number]);
          const wanted = words.filter((other) => {
            const slips = wordDistance(text, other, limit);
            return slips <= limit && slips < Math.max(text.length, other.length) / 2;
          });
          expect(new Set(like)).toEqual(new Set(wanted));
          // Nothing is left of one question in the next.
          expect(index.like({ text, limit, isBegun: false })).toHaveLength(like.length);
        },
      ),
    );
  });

  it('are those too of which the beginning is within the limit, where only that was typed', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, text) => {
        const like = new PairIndex(words).like({ text, limit: 1, isBegun: true }).map(({ number }) => words[number]);
        const wanted = words.filter((other) => wordDistance(text, other.slice(0, text.length), 1) <= 1);
        expect(like).toEqual(expect.arrayContaining(wanted.filter(({ length }) => length <= text.length + 10)));
      }),
    );
  });

  it('may be longer, where only their beginning was typed', () => {
    const index = new PairIndex(['conversion', 'convention', 'inversion']);
    const like = (isBegun: boolean) => index.like({ text: 'convresi', limit: 2, isBegun });
    expect(like(false)).toEqual([]);
    expect(like(true)).toEqual([{ number: 0, slips: 1, begun: true }]);
  });
});

describe('the definitions that hold all words of a query', () => {
  it('are the first fifty in the order of the entries', () => {
    const letters = fc.uniqueArray(fc.constantFrom('lead', 'funnel', 'server', 'cloud'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 120 }), letters, (definitions, words) => {
        const entries = definitions.map((own, at) => entryOf({ id: `e-${at}`, en: { definition: own.join(' ') } }));
        const found = new DefinitionIndex(entries).match(words).map(({ entry }) => entry);
        const wanted = [...definitions.keys()].filter((at) => words.every((word) => definitions[at]!.includes(word)));
        expect(found).toEqual(wanted.slice(0, 50));
      }),
    );
  });
});

describe('a query', () => {
  it.each([
    ['C.R.M.', ['crm']],
    ['KPI’s', ['kpi']],
    ['l’API', ['l', 'api']],
    ['parcours-client', ['parcours', 'client']],
  ])('%s is read as %j', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words);
  });

  const terms = ['taux de conversion', 'optimisation de la conversion', 'abandon de panier', 'base de données', 'CRM'];
  const searchTerms = createSearch(terms.map((fr, at) => entryOf({ id: `e${at}`, fr })));
  const found = (query: string) => searchTerms({ query, language: 'fr' }).map(({ term }) => term.fr);

  it.each([
    ['taux conversion', ['taux de conversion']],
    ['conversion taux', ['taux de conversion']],
    ['taux conv', ['taux de conversion']],
    ['optimisation conversoin', ['optimisation de la conversion']],
    ['optimisatoin conversoin', ['optimisation de la conversion']],
    ['tauxde conversion', ['taux de conversion']],
    ['base donees', ['base de données']],
    ['basede donees', ['base de données']],
    ['CRN', ['CRM']],
    ['mot de passe', []],
  ])('"%s" finds %j', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it('says whether what was found is only like what was typed, or only in the definition', () => {
    const one = createSearch([
      entryOf({ id: 'panier', fr: { term: 'abandon de panier', definition: 'Achat laissé.' } }),
    ]);
    const how = (query: string) => one({ query, language: 'fr' }).map((hit) => hit.how);
    expect([how('abandon panier'), how('abandno panier'), how('achats'), how('vente')]).toEqual([
      ['term'],
      ['like'],
      ['definition'],
      [],
    ]);
  });

  it('in the plural finds the entry itself before those that only begin so', () => {
    const search = createSearch([
      entryOf({ id: 'lead-scoring', en: 'leads scoring' }),
      entryOf({ id: 'lead', en: 'lead' }),
      entryOf({ id: 'kpi', en: { term: 'indicator', also: [{ term: 'KPI', type: 'acronym' }] } }),
    ]);
    const ids = (query: string) => search({ query, language: 'en' }).map(({ id }) => id);
    expect(ids('leads')).toEqual(['lead', 'lead-scoring']);
    expect(ids('kpis')).toEqual(['kpi']);
  });
});
