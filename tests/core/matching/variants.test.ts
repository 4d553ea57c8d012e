import { describe, expect, it } from 'vitest';
import { entryOf, findIn, surfacesIn } from '../build-entry.ts';

describe('one spelling in the glossary is enough for', () => {
  it.each([
    ['en', 'front-end', 'The front end, the front-end, the frontend.', ['front end', 'front-end', 'frontend']],
    ['en', 'frontend', 'The front end, the front-end, the frontend.', ['front end', 'front-end', 'frontend']],
    ['en', 'back office', 'The back-office and the backoffice.', ['back-office', 'backoffice']],
    ['fr', 'emailing', 'Un e-mailing, un e mailing, un emailing.', ['e-mailing', 'e mailing', 'emailing']],
    ['en', 'data warehouse', 'The datawarehouse, the data-warehouse.', ['datawarehouse', 'data-warehouse']],
    ['en', 'A/B test', 'The A/B test, an AB test, an A-B test.', ['A/B test', 'AB test', 'A-B test']],
    ['en', 'CI/CD', 'The CI/CD and the CICD here.', ['CI/CD', 'CICD']],
    ['en', 'B2B', 'The B2B, the B to B, the B-to-B.', ['B2B', 'B to B', 'B-to-B']],
    ['fr', '4P', 'Les 4P et les 4 P du mix.', ['4P', '4 P']],
    ['en', 'Node.js', 'The Node.js and the NodeJS here.', ['Node.js', 'NodeJS']],
    ['fr', 'recherche et développement', 'La recherche & développement.', ['recherche & développement']],
    ['fr', 'R&D', 'La R et D, la R&D.', ['R et D', 'R&D']],
    ['en', 'personalisation', 'The personalization of a page.', ['personalization']],
    ['en', 'product catalog', 'The product catalogue is here.', ['product catalogue']],
  ] as const)('%s: %s', (language, term, text, surfaces) => {
    expect(surfacesIn(text, [entryOf({ [language]: term })], language)).toEqual(surfaces);
  });

  it('a name that begins with a sign, and not for the word alone', () => {
    const entries = [entryOf({ id: 'dotnet', en: '.NET' })];
    expect(findIn('We write .NET for the net. See asp.net or x .net.', entries, 'en')).toEqual([
      '.NET=dotnet',
      '.net=dotnet',
    ]);
  });
});

describe('the verb of a concept', () => {
  const entries = [
    entryOf({
      id: 'onboarding',
      fr: { term: 'onboarding', verbs: ['onboarder'] },
      en: { term: 'onboarding', verbs: ['onboard'] },
    }),
    entryOf({ id: 'roll-out', en: { term: 'roll-out', verbs: ['roll out'] } }),
    entryOf({ id: 'go-live', fr: { term: 'mise en production', verbs: ['mettre en production'] } }),
  ];

  it.each([
    [
      'fr',
      'Nous avons onboardé dix clients ; vous onboarderez les autres.',
      ['onboardé=onboarding', 'onboarderez=onboarding'],
    ],
    [
      'fr',
      'La version mise en production hier. On met en production demain.',
      ['mise en production=go-live', 'met en production=go-live'],
    ],
    ['en', 'They were onboarded; we are onboarding more.', ['onboarded=onboarding', 'onboarding=onboarding']],
    ['en', 'It was rolled out and we roll out the rest.', ['rolled out=roll-out', 'roll out=roll-out']],
  ] as const)('%s: "%s"', (language, text, found) => {
    expect(findIn(text, entries, language)).toEqual(found);
  });

  it('gives way to the noun of another concept that is written alike', () => {
    const both = [
      entryOf({ id: 'cibler', fr: { term: 'ciblage', verbs: ['cibler'] } }),
      entryOf({ id: 'cible', fr: 'cible' }),
    ];
    expect(findIn('La cible est là ; nous ciblons les cadres.', both)).toEqual(['cible=cible', 'ciblons=cibler']);
  });
});

describe('words that share a surface', () => {
  it('do not lend each other the rest of their forms', () => {
    const entries = [
      entryOf({ id: 'report', fr: 'rapport' }),
      entryOf({ id: 'carry', fr: { term: 'zz', verbs: ['rapporter'] } }),
    ];
    expect(findIn('Le rapport est là. Il rapporte et les rapports aussi.', entries)).toEqual([
      'rapport=report',
      'rapporte=carry',
      'rapports=report',
    ]);
  });
});

describe('a French term and its links', () => {
  const journey = entryOf({ id: 'journey', fr: 'parcours client' });
  const rate = entryOf({ id: 'rate', fr: 'taux de conversion' });
  const crm = entryOf({ id: 'crm', fr: 'CRM' });

  it.each([
    [
      'with another article',
      'Le taux de la conversion et le taux des conversions.',
      ['taux de la conversion=rate', 'taux des conversions=rate'],
    ],
    ['with a link that it has not, where nothing speaks for it', 'Le parcours du client dans la forêt.', []],
    ['the same, in company', 'Le CRM et le parcours de nos clients.', ['CRM=crm', 'parcours de nos clients=journey']],
    ['without its link, in company', 'Le CRM, le taux conversion.', ['CRM=crm', 'taux conversion=rate']],
    ['with an article and no link', 'Le CRM, le parcours les clients.', ['CRM=crm']],
  ])('%s', (_case, text, found) => {
    expect(findIn(text, [journey, rate, crm])).toEqual(found);
  });

  it('the preposition à is part of it', () => {
    const update = entryOf({ id: 'update', fr: 'mise à jour' });
    expect(findIn('La mise à jour, la mise du jour, la mise jour.', [update])).toEqual(['mise à jour=update']);
    const scaling = entryOf({ id: 'scaling', fr: 'passage à l’échelle' });
    expect(findIn('Le passage à l’échelle, le passage à échelle.', [scaling])).toEqual([
      'passage à l’échelle=scaling',
      'passage à échelle=scaling',
    ]);
  });
});

describe('terms that share a word which is said once', () => {
  const french = [
    entryOf({ id: 'apps', discipline: 'it', fr: 'architecture d’application' }),
    entryOf({ id: 'data', discipline: 'it', fr: 'architecture de données' }),
    entryOf({ id: 'public', discipline: 'it', fr: 'cloud public' }),
    entryOf({ id: 'private', discipline: 'it', fr: 'cloud privé' }),
  ];
  const english = [
    entryOf({ id: 'public', discipline: 'it', en: 'public cloud' }),
    entryOf({ id: 'private', discipline: 'it', en: 'private cloud' }),
  ];

  it.each([
    ['Les architectures d’application et de données.', ['architectures d’application=apps', 'données=data']],
    ['L’architecture d’application, de données.', ['architecture d’application=apps', 'données=data']],
    ['Le cloud public ou privé.', ['cloud public=public', 'privé=private']],
    ['L’architecture d’application et des données de santé.', ['architecture d’application=apps', 'données=data']],
    ['L’architecture d’application et les données.', ['architecture d’application=apps']],
    ['Le cloud public. Et privé.', ['cloud public=public']],
  ])('fr: "%s"', (text, found) => {
    expect(findIn(text, french)).toEqual(found);
  });

  it.each([
    ['We use public and private clouds.', ['public=public', 'private clouds=private']],
    ['We use the public. And private clouds.', ['private clouds=private']],
    ['The public road and private cloud.', ['private cloud=private']],
  ])('en: "%s"', (text, found) => {
    expect(findIn(text, english, 'en')).toEqual(found);
  });
});

describe('an acronym that the text itself explains', () => {
  const cdp = entryOf({ id: 'cdp', en: { term: 'customer data platform', also: [{ term: 'CDP', type: 'acronym' }] } });

  it.each([
    [
      'as itself',
      'The customer data platform (CDP) is here, and the CDP grows.',
      ['customer data platform=cdp', 'CDP=cdp', 'CDP=cdp'],
    ],
    [
      'as itself, the other way round',
      'The CDP (customer data platform) is here.',
      ['CDP=cdp', 'customer data platform=cdp'],
    ],
    ['as something else', 'The Community Development Plan (CDP) is here, and the CDP grows.', []],
    ['as something else, the other way round', 'The CDP (Coalition of the Dutch Parents) is here.', []],
    ['not at all', 'The CDP (see page 3) is here.', ['CDP=cdp']],
  ])('%s', (_case, text, found) => {
    expect(findIn(text, [cdp], 'en')).toEqual(found);
  });
});

describe('an ambiguous word with a capital', () => {
  const channel = entryOf({
    id: 'channel',
    fr: 'canal',
    ambiguous: { fr: ['canal'] },
    usual: { fr: ['canal'] },
    cues: { fr: { near: ['vente'] } },
  });

  it.each([
    ['Le canal est ouvert.', ['canal=channel']],
    ['Canal ouvert.', ['Canal=channel']],
    ['La rue du Canal est fermée.', []],
    ['M. Canal est absent.', []],
  ])('"%s"', (text, found) => {
    expect(findIn(text, [channel])).toEqual(found);
  });
});
