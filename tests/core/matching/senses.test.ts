import { describe, expect, it } from 'vitest';
import { entryOf, findIn, findInPage } from '../build-entry.ts';

describe('an acronym that is an ordinary word in another case', () => {
  const entries = [
    entryOf({ id: 'si', discipline: 'it', fr: { also: [{ term: 'SI', type: 'acronym' }] } }),
    entryOf({ id: 'it', discipline: 'it', en: { also: [{ term: 'IT', type: 'shortForm' }] }, caseSensitive: ['IT'] }),
    entryOf({ id: 'crm', en: { also: [{ term: 'CRM', type: 'acronym' }] } }),
  ];

  it.each([
    ['fr', 'Si le SI tombe, si vite, le projet attend.', ['SI=si']],
    ['fr', 'LE SI EST EN PANNE ET LE PROJET AUSSI', []],
    ['fr', 'SI', ['SI=si']],
    ['en', 'It is the IT team who own it.', ['IT=it']],
    ['en', 'ALL OF IT IS HERE AND IT IS NEW', []],
    ['en', 'It’s in IT’s hands.', ['IT=it']],
    ['en', 'The crm and the CRM are the same word.', ['crm=crm', 'CRM=crm']],
  ] as const)('%s: "%s"', (language, text, found) => {
    expect(findIn(text, entries, language)).toEqual(found);
  });
});

describe('a noun and the participle that only an accent tells apart', () => {
  const entries = [entryOf({ id: 'target', fr: 'cible' })];

  it.each([
    ['La cible est large.', ['cible=target']],
    ['Les cibles sont larges.', ['cibles=target']],
    ['La CIBLE est large.', ['CIBLE=target']],
    ['Le message est ciblé.', []],
    ['Les messages ciblés sont là.', []],
    ['Le message est ciblé.'.normalize('NFD'), []],
    ['Les messages ciblés sont là.'.normalize('NFD'), []],
    ['UN MESSAGE CIBLÉ EST LÀ.', []],
  ])('"%s"', (text, found) => {
    expect(findIn(text, entries)).toEqual(found);
  });
});

describe('a French term in English text', () => {
  const entries = [
    entryOf({ id: 'target', fr: { term: 'cible', also: [{ term: 'DSI', type: 'acronym' }] } }),
    entryOf({ id: 'scope', fr: 'cahier des charges' }),
    entryOf({ id: 'lead', en: 'lead' }),
  ];

  it.each([
    ['a single word is a chance likeness', 'The cible of this is that.', []],
    ['an acronym counts', 'The DSI is here and that is all.', ['DSI=target']],
    ['several words count', 'The cahier des charges is here.', ['cahier des charges=scope']],
  ])('%s', (_case, text, found) => {
    expect(findIn(text, entries, 'en')).toEqual(found);
  });

  it('an English word counts in French text', () => {
    expect(findIn('Le lead est dans la base.', entries)).toEqual(['lead=lead']);
  });

  it('the words of the text outweigh the language that the page declares', () => {
    expect(findIn('The cible of this is that.', entries, 'fr')).toEqual([]);
    expect(findIn('La cible est dans la base.', entries, 'en')).toEqual(['cible=target']);
  });
});

const cloud = entryOf({
  id: 'cloud',
  discipline: 'it',
  en: 'cloud',
  ambiguous: { en: ['cloud'] },
  cues: { en: { near: ['provider', 'data centre'], against: ['rain', 'sky'], phrases: ['tag cloud', 'cloud nine'] } },
});
const certain = (discipline: 'it' | 'marketing' | 'both', ...terms: string[]) =>
  terms.map((term) => entryOf({ id: term.toLowerCase(), discipline, en: term }));

describe('an ambiguous term', () => {
  const company = [
    ...certain('it', 'Kubernetes', 'Terraform', 'Ansible', 'Docker', 'Jenkins'),
    ...certain('marketing', 'newsletter'),
    ...certain('both', 'dashboard', 'roadmap'),
  ];
  const entries = [cloud, ...company];

  it.each([
    ['alone is not meant', 'The cloud is white.', []],
    ['is meant near a cue', 'The cloud of this provider is white.', ['cloud=cloud']],
    ['is meant near an inflected cue', 'The cloud is sold by two providers.', ['cloud=cloud']],
    ['is meant near a cue of two words', 'The cloud is a data centre of others.', ['cloud=cloud']],
    ['is not meant near half a cue', 'The cloud is a centre of data.', []],
    ['is not meant where a cue speaks against it', 'The provider of rain is a cloud.', []],
    ['is not meant where the cue is 31 words away', `The cloud ${'is '.repeat(30)}provider.`, []],
    ['is meant where the cue is 30 words away', `The cloud ${'is '.repeat(29)}provider.`, ['cloud=cloud']],
    ['is meant where a cue begins 30 words away', `The cloud ${'is '.repeat(29)}data centre.`, ['cloud=cloud']],
    ['is not meant where a cue begins 31 words away', `The cloud ${'is '.repeat(30)}data centre.`, []],
  ])('%s', (_case, text, found) => {
    expect(findIn(text, entries, 'en')).toEqual(found);
  });

  it.each([
    ['a certain term of its own trade', 'is meant', 'Kubernetes'],
    ['two terms that both trades share', 'is meant', 'dashboard and the roadmap'],
    ['one term that both trades share', 'is not meant', 'dashboard'],
    ['the same one twice', 'is not meant', 'dashboard of the dashboard'],
    ['a term of the other trade', 'is not meant', 'newsletter'],
  ])('in the company of %s %s', (_case, verdict, terms) => {
    const isMeant = findIn(`The cloud and the ${terms} are here.`, entries, 'en').includes('cloud=cloud');
    expect(isMeant ? 'is meant' : 'is not meant').toBe(verdict);
  });

  it.each([
    ['is meant', 'The cloud, the port, the branch, the patch and the pool are in use.'],
    ['is not meant', 'By the river the ferry, its provider, the cloud, the port, the branch, the patch and the pool.'],
  ])('%s among other doubtful terms: "%s"', (verdict, text) => {
    const doubtful = ['port', 'branch', 'patch', 'pool'].map((term) =>
      entryOf({ id: term, discipline: 'it', en: term, ambiguous: { en: [term] } }),
    );
    const isMeant = findIn(text, [cloud, ...doubtful], 'en').includes('cloud=cloud');
    expect(isMeant ? 'is meant' : 'is not meant').toBe(verdict);
  });

  it('is found in a set phrase of another entry', () => {
    const scoring = entryOf({
      id: 'scoring',
      fr: 'score',
      ambiguous: { fr: ['score'] },
      cues: { fr: { near: ['lead'], phrases: ['un score'] } },
    });
    const risk = entryOf({ id: 'risk', fr: { term: 'score de risque' } });
    expect(findIn('Ce lead a un score de risque élevé.', [scoring, risk])).toEqual(['score de risque=risk']);
    expect(findIn('Ce lead a un score élevé.', [scoring, risk])).toEqual([]);
  });

  it('is never taken out of a set phrase, whatever speaks for it', () => {
    expect(findIn('The provider is on cloud nine with Kubernetes.', entries, 'en')).toEqual(['Kubernetes=kubernetes']);
    expect(findIn('The provider has tag clouds.', entries, 'en')).toEqual([]);
  });

  it('is meant in a page about its trade, from four certain terms on', () => {
    const about = (count: number) =>
      findInPage(
        [
          'The cloud is white.',
          company
            .slice(0, count)
            .map(({ en }) => `It is ${en.term}.`)
            .join(' '),
        ],
        entries,
        'en',
      )[0];
    expect(about(3)).toEqual([]);
    expect(about(4)).toEqual(['cloud=cloud']);
  });

  it('is not meant in a long page in which its trade is mentioned by the way', () => {
    const padding = Array.from({ length: 40 }, () => 'This is what they said of it at the lake that year. '.repeat(10));
    const mentions = 'Kubernetes, Terraform, Ansible, Docker, Jenkins.';
    expect(findInPage(['The cloud is white.', mentions, ...padding], entries, 'en')[0]).toEqual([]);
  });

  it('that a cue confirms in one place is meant in the others, before it and after', () => {
    const page = ['The cloud is white.', 'The cloud has a provider.', 'The cloud is white.'];
    expect(findInPage(page, entries, 'en')).toEqual([['cloud=cloud'], ['cloud=cloud'], ['cloud=cloud']]);
  });

  it('is certain in the language in which it is not ambiguous', () => {
    expect(findIn('Le cloud est dans la salle.', entries, 'fr')).toEqual(['cloud=cloud']);
  });

  it('gives way to the sense that the cues confirm', () => {
    const weather = entryOf({
      id: 'weather',
      en: 'cloud',
      ambiguous: { en: ['cloud'] },
      cues: { en: { near: ['rain', 'sky'] } },
    });
    expect(findIn('The cloud in the sky brings rain.', [cloud, weather], 'en')).toEqual(['cloud=weather']);
    expect(findIn('The cloud of the provider is here.', [cloud, weather], 'en')).toEqual(['cloud=cloud']);
  });
});

it('a deprecated entry is not met', () => {
  expect(findIn('Le minitel est là.', [entryOf({ fr: 'minitel', status: 'deprecated', replacedBy: 'web' })])).toEqual(
    [],
  );
});
