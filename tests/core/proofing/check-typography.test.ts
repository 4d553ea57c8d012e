import { describe, expect, it } from 'vitest';
import { slipsIn } from '../../../core/proofing/check-typography.ts';

const rules = (text: string, language: 'fr' | 'en') => slipsIn(text, language).map(({ rule }) => rule);

describe('French typography', () => {
  it.each([
    'Qui la tient ? Personne : c’est dit ; « oui », à 30 %, vers 10:30.',
    'Qui la tient\u202f? Personne\u00a0: «\u00a0oui “peut-être”\u00a0», à 30\u202f%.',
    'Voyez https://example.org/a:b ; attention ?! Et puis… (vraiment ?)',
  ])('accepts %s', (text) => expect(rules(text, 'fr')).toEqual([]));

  it.each([
    ['Qui la tient?', 'french-spacing'],
    ['Personne: c’est dit.', 'french-spacing'],
    ['À 30% près.', 'french-spacing'],
    ['Le mot «oui » compte.', 'french-spacing'],
    ['Le mot « oui» compte.', 'french-spacing'],
    ["Personne n'y va.", 'straight-quote'],
    ['Le mot "oui" compte.', 'straight-quote'],
    ['Le mot “oui” compte.', 'foreign-quotation-mark'],
    ['Et puis...', 'three-dots'],
  ])('finds the slip in %s', (text, rule) => expect(rules(text, 'fr')).toEqual([rule]));
});

describe('English typography', () => {
  it('accepts curly quotes and marks without a space before them', () => {
    expect(rules('Who keeps it? Nobody: “that’s it”; 30% of the time…', 'en')).toEqual([]);
  });

  it.each([
    ['Who keeps it ?', 'english-spacing'],
    ['About 30 % of it.', 'english-spacing'],
    ['The word « yes » counts.', 'foreign-quotation-mark'],
    ["It's there.", 'straight-quote'],
  ])('finds the slip in %s', (text, rule) => expect(rules(text, 'en')).toEqual([rule]));
});
