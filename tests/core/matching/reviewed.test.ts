import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { languageOfText } from '../../../core/matching/detect-language.ts';
import { createTermExplainer } from '../../../core/matching/explain-terms.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { entryOf, findIn, findInPage, surfacesIn } from '../build-entry.ts';

// What a review found, each once.

describe('a term that shares a word with another', () => {
  it('gives way to a longer or a certain term that starts there', () => {
    const entries = [
      entryOf({ id: 'bi', fr: { also: [{ term: 'business intelligence', type: 'anglicism' }] } }),
      entryOf({ id: 'ai', fr: 'intelligence artificielle' }),
      entryOf({ id: 'model', fr: { also: [{ term: 'business model', type: 'anglicism' }] } }),
      entryOf({ id: 'rate', fr: 'taux d’attrition' }),
      entryOf({ id: 'other-rate', fr: 'taux de transformation' }),
      entryOf({ id: 'change', fr: 'transformation numérique' }),
    ];
    expect(findIn('Le business model, intelligence artificielle.', entries)).toEqual([
      'business model=model',
      'intelligence artificielle=ai',
    ]);
    expect(findIn('Le taux d’attrition et de transformation numérique.', entries)).toEqual([
      'taux d’attrition=rate',
      'transformation numérique=change',
    ]);
  });

  it('never overlaps one that ends there', () => {
    const entries = [
      entryOf({ id: 'automation', en: 'automate tests' }),
      entryOf({ id: 'tests', en: 'tests environment' }),
      entryOf({ id: 'production', en: 'production environment' }),
    ];
    expect(findIn('We automate tests and production environments.', entries, 'en')).toEqual([
      'automate tests=automation',
      'production environments=production',
    ]);
  });
});

describe('a name that begins with a sign', () => {
  it('is more than the word without it', () => {
    const entries = [entryOf({ id: 'net', en: 'NET' }), entryOf({ id: 'dotnet', en: '.NET' })];
    expect(findIn('We use .NET here, and the NET is this.', entries, 'en')).toEqual(['.NET=dotnet', 'NET=net']);
  });

  it('may have forms without one, and be a form of a name without one', () => {
    const text = 'We write dot net and .NET for the net.';
    for (const en of [
      { term: '.NET', forms: ['dot net'] },
      { term: 'dot net', forms: ['.NET'] },
    ])
      expect(surfacesIn(text, [entryOf({ en })], 'en')).toEqual(['dot net', '.NET']);
  });
});

describe('a hostile glossary', () => {
  it('with a term of links only does not hold the page up', () => {
    const entries = [entryOf({ id: 'links', en: `${'d '.repeat(38)}x` })];
    expect(findIn('d '.repeat(200), entries, 'en')).toEqual([]);
  });

  it('with a term of many words that share surfaces with others compiles', () => {
    const entries = [entryOf({ id: 'a', en: 'abs xx' }), entryOf({ id: 'b', en: 'ab '.repeat(26).trim() })];
    expect(surfacesIn('The abs xx is here.', entries, 'en')).toEqual(['abs xx']);
  });
});

describe('an acronym that the page explains as something else', () => {
  const cdp = entryOf({ id: 'cdp', en: { also: [{ term: 'CDP', type: 'acronym' }] } });
  const definition = 'The Community Development Plan (CDP) is of the town.';

  it.each([
    ['before', ['The CDP grows in the city.', definition]],
    ['after', [definition, 'The CDP grows in the city.']],
    ['between', ['We use the cloud and the CDP.', definition, 'The CDP grows.']],
  ])('is not meant %s either, and is explained so', (_where, texts) => {
    expect(findInPage(texts, [cdp], 'en').flat()).toEqual([]);
    const blocks = texts.map((text) => ({ text, language: 'en' as const }));
    const meant = createTermExplainer(compileLexicon([cdp]))(blocks).flat();
    expect(meant.filter(({ isMeant }) => isMeant)).toEqual([]);
  });
});

it.each([
  ['SaaS', 'The Saas is here.', ['Saas']],
  ['API', 'The Apis are here.', []],
  ['API', 'The APIs are here.', ['APIs']],
])('the acronym %s in "%s"', (term, text, surfaces) => {
  expect(surfacesIn(text, [entryOf({ en: { also: [{ term, type: 'acronym' }] } })], 'en')).toEqual(surfaces);
});

it.each([
  ['Here’s what’s new: a lead form, a target list, a mobile app.', 'en'],
  ["I'm a developer and I don't like a bug", 'en'],
  ['L’API d’un client qu’on n’a pas dans la base', 'fr'],
] as const)('the language of "%s" is %s or unknown', (text, language) => {
  expect([language, null]).toContain(languageOfText(text));
});

describe('cues', () => {
  const lead = entryOf({
    id: 'lead',
    en: 'lead',
    ambiguous: { fr: ['lead'], en: ['lead'] },
    cues: { fr: { near: ['CRM'], against: ['pipe'] }, en: { near: ['CRM'], against: ['pipe'] } },
  });

  it('that both languages share count once where the language is unknown', () => {
    const explain = createTermExplainer(compileLexicon([lead]));
    const scoreIn = (language: 'fr' | 'en' | null) => explain([{ text: 'Lead CRM', language }])[0]![0]!.score;
    expect(scoreIn(null)).toBe(scoreIn('en'));
  });

  it('inside the term count for none of its senses', () => {
    const sense = (id: string) =>
      entryOf({ id, en: 'cloud', ambiguous: { en: ['cloud'] }, cues: { en: { near: ['cloud'] } } });
    expect(findIn('The cloud is the one.', [sense('a'), sense('b')], 'en')).toEqual([]);
  });
});

it('a French term that begins like an article is met before its link', () => {
  const entries = [entryOf({ id: 'sound', fr: 'son de marque' }), entryOf({ id: 'rate', fr: 'taux de conversion' })];
  expect(surfacesIn('Le son de marque et le taux de la conversion.', entries)).toEqual([
    'son de marque',
    'taux de la conversion',
  ]);
});

it.each([
  `https://www.example.com/${'a'.repeat(220)}/crm/b`,
  'URL:https://crm.example.com/',
  'href="https://crm.example.com"',
  'lien(https://crm.example.com)',
])('the address %s is no text', (address) => {
  expect(surfacesIn(`Voir ${address} ici.`, [entryOf({ fr: 'CRM' })])).toEqual([]);
});

it('joined words without end take time in proportion', () => {
  const find = createTermFinder(
    compileLexicon([entryOf({ id: 'a', fr: 'multicanal' }), entryOf({ id: 'b', fr: 'lead' })]),
  );
  const hits = find([{ text: 'multi-canal lead '.repeat(100_000), language: 'fr' }])[0]!;
  expect(hits).toHaveLength(200_000);
});
