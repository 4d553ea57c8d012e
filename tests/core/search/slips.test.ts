import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../core/search/search-glossary.ts';
import { distanceToTerm, wordsOfQuery } from '../../../core/search/query-words.ts';
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

describe('a query', () => {
  it.each([
    ['C.R.M.', ['crm']],
    ['KPI’s', ['kpi']],
    ['l’API', ['l', 'api']],
    ['parcours-client', ['parcours', 'client']],
  ])('%s is read as %j', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words);
  });

  it.each([
    ['taux conversion', 'taux de conversion', 0],
    ['conversion taux', 'taux de conversion', 0],
    ['optimisation conversoin', 'optimisation de la conversion', 1],
    ['taux conv', 'taux de conversion', 0.5],
    ['mot de passe', 'abandon de panier', null],
    ['de la', 'optimisation de la conversion', null],
  ])('"%s" is %s away from "%s"', (query, term, distance) => {
    expect(distanceToTerm(wordsOfQuery(query), wordsOfQuery(term))).toBe(distance);
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
