import { describe, expect, it } from 'vitest';
import { findExplainedTerms } from '../../../core/briefing/explained-terms.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { entryOf } from '../build-entry.ts';

const ENTRIES = [
  entryOf({ id: 'bounce-rate', fr: { term: 'taux de rebond' }, en: 'bounce rate' }),
  entryOf({
    id: 'cdp',
    fr: { term: 'plateforme de données clients', also: [{ term: 'CDP', type: 'acronym' }] },
    en: { term: 'customer data platform', also: [{ term: 'CDP', type: 'acronym' }] },
  }),
];
const find = createTermFinder(compileLexicon(ENTRIES));

function explain(text: string): string[] {
  const blocks = [{ text, hits: find([{ text, language: null }])[0]! }];
  return [...findExplainedTerms(blocks).values()].map(({ entry, kind }) => `${entry} ${kind}`);
}

describe('a text explains a term', () => {
  it.each([
    ['Notre CDP (customer data platform) est prête.', 'cdp expansion'],
    ['The customer data platform (CDP) is ready.', 'cdp expansion'],
    ['Le taux de rebond (part des visites sans suite) monte.', 'bounce-rate parentheses'],
    ['The bounce rate (visits that end at once) is up.', 'bounce-rate parentheses'],
    ['Le taux de rebond, c’est-à-dire la part des visites sans suite, monte.', 'bounce-rate in-other-words'],
    ['Le taux de rebond, soit la part des visites sans suite, monte.', 'bounce-rate in-other-words'],
    ['The bounce rate, i.e. visits that end at once, is up.', 'bounce-rate in-other-words'],
    ['The bounce rate, that is, visits that end at once, is up.', 'bounce-rate in-other-words'],
    ['Le taux de rebond désigne les visites sans suite.', 'bounce-rate means'],
    ['The bounce rate means how many visits end at once.', 'bounce-rate means'],
    ['Le taux de rebond est une mesure des visites qui restent sans suite.', 'bounce-rate is-a'],
    ['A bounce rate is a measure of how many visits end at once.', 'bounce-rate is-a'],
    ['Le taux de rebond, une mesure qui dit combien partent aussitôt, monte.', 'bounce-rate apposition'],
    ['The bounce rate, a figure that tells how many leave, is up.', 'bounce-rate apposition'],
    ['Le taux de rebond, ou part des visites sans suite, monte.', 'bounce-rate apposition'],
    ['Taux de rebond : part des visites qui restent sans suite', 'bounce-rate list-entry'],
    ['La part des visites sans suite, appelée « taux de rebond », monte.', 'bounce-rate named'],
    ['Visits that end at once, known as the bounce rate, are up.', 'bounce-rate named'],
  ])('in "%s"', (text, wanted) => {
    expect(explain(text)).toEqual([wanted]);
  });

  it.each([
    'Le taux de rebond monte.',
    'Le taux de rebond (voir la page 12 du rapport) monte.',
    'Le taux de rebond (37 %) monte.',
    'Le taux de rebond (Google, Bing, Yahoo) monte.',
    'Le taux de rebond est une catastrophe.',
    'The bounce rate is up (again).',
    'The bounce rate, the cost and the rest are up.',
    'Le taux de rebond, ce mois-ci, monte.',
    'Notre CDP est prête.',
    'We look for a bounce rate that is not so high.',
    'Baisser le taux de rebond est une affaire de longue haleine pour nous.',
    'Le taux de rebond est une des mesures de notre tableau de bord.',
    'If the bounce rate is a worry to all of you, say so.',
    'Selon le taux de rebond, la page est refaite ou elle reste.',
    'The lack of a bounce rate means that we know nothing.',
    'After the bounce rate, the team that writes the pages is told.',
    'Sans taux de rebond, ou si la page est neuve, rien ne change.',
    'Le taux de rebond (dans la version de mars) monte.',
    'Le module taux-de-rebond-max (le plus récent de tous) est là.',
  ])('not in "%s"', (text) => {
    expect(explain(text)).toEqual([]);
  });
});
