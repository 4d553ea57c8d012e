import { describe, expect, it } from 'vitest';
import { entryOf, findIn, surfacesIn } from '../build-entry.ts';

const french = (term: string) => [entryOf({ fr: term })];
const english = (term: string) => [entryOf({ en: term })];

describe('a French term is met as', () => {
  it.each([
    [
      'plural of noun and adjective',
      'architecture applicative',
      'Les architectures applicatives vivent.',
      'architectures applicatives',
    ],
    ['invariable word', 'taux de conversion', 'Deux taux de conversion montent.', 'taux de conversion'],
    ['plural in -aux', 'canal d’acquisition', 'Des canaux d’acquisition rentables.', 'canaux d’acquisition'],
    ['plural in -eaux', 'tableau de bord', 'Les tableaux de bord sont prêts.', 'tableaux de bord'],
    ['plural in -x', 'jeu de données', 'Des jeux de données propres.', 'jeux de données'],
    ['singular of a term given in the plural', 'métadonnées', 'Une métadonnée manque.', 'métadonnée'],
    ['capitals without accents', 'réseau étendu', 'LE RESEAU ETENDU EST LA.', 'RESEAU ETENDU'],
    [
      'accents typed as two units',
      'sécurité des accès',
      'La sécurité des accès.'.normalize('NFD'),
      'sécurité des accès'.normalize('NFD'),
    ],
    ['ligature spelled out', 'maître d’œuvre', "Le maitre d'oeuvre est absent.", "maitre d'oeuvre"],
    ['ligature where the term has none', 'coeur de réseau', 'Au cœur de réseau.', 'cœur de réseau'],
    ['typesetter’s ligature', 'traffic', 'Du traﬃc.', 'traﬃc'],
    ['word with soft hyphens', 'conversion', 'La con\u00adver\u00adsion monte.', 'con\u00adver\u00adsion'],
    [
      'soft hyphen at the end of an inner word',
      'parcours client',
      'Un parcours\u00ad client.',
      'parcours\u00ad client',
    ],
    ['no-break spaces', 'parcours client', 'Un parcours\u00a0client, un détour.', 'parcours\u00a0client'],
    ['words parted by a line break', 'parcours client', 'Un parcours\n   client.', 'parcours\n   client'],
    ['straight apostrophe', 'taux d’attrition', "Un taux d'attrition fort.", "taux d'attrition"],
    [
      'article put in',
      'optimisation de conversion',
      'L’optimisation de la conversion.',
      'optimisation de la conversion',
    ],
    [
      'article left out',
      'optimisation de la conversion',
      'L’optimisation de conversion.',
      'optimisation de conversion',
    ],
    [
      'elided article',
      'architecture d’application',
      'L’architecture de l’application.',
      'architecture de l’application',
    ],
    [
      'article in the plural',
      'architecture d’application',
      'L’architecture des applications.',
      'architecture des applications',
    ],
    ['after l’', 'API', 'L’API répond.', 'API'],
    ['after d’', 'API', "Le contrat d'API change.", 'API'],
    ['after qu’', 'API', 'Plus qu’API et site.', 'API'],
    ['hyphen written as a space', 'e-mailing', 'Un e mailing.', 'e mailing'],
    ['hyphen left out', 'e-mailing', 'Un emailing.', 'emailing'],
    ['non-breaking hyphen', 'e-mailing', 'Un e‑mailing.', 'e‑mailing'],
    ['hyphen put in', 'microservice', 'Des micro-services.', 'micro-services'],
    ['non-breaking hyphen put in', 'microservice', 'Des micro‑services.', 'micro‑services'],
    [
      'hyphen put in inside a longer term',
      'architecture multicanal',
      'Une architecture multi-canal.',
      'architecture multi-canal',
    ],
  ])('%s', (_case, term, text, surface) => {
    expect(surfacesIn(text, french(term))).toEqual([surface]);
  });

  it('feminine, where it is a title of both genders', () => {
    const entries = [entryOf({ fr: { term: 'acheteur média', gender: 'mf' } })];
    expect(surfacesIn('Une acheteuse média et des acheteurs médias.', entries)).toEqual([
      'acheteuse média',
      'acheteurs médias',
    ]);
  });

  it('a form that no rule derives, where the entry gives it', () => {
    const entries = [entryOf({ fr: { term: 'donnée ouverte', forms: ['open data'] } })];
    expect(surfacesIn('De l’open data en nombre.', entries)).toEqual(['open data']);
  });
});

describe('an English term is met as', () => {
  it.each([
    ['plural', 'data lake', 'We fill the data lakes.', 'data lakes'],
    ['plural in -ies', 'taxonomy', 'We have two taxonomies.', 'taxonomies'],
    ['irregular plural', 'index', 'We rebuild the indices.', 'indices'],
    ['possessive inside', 'customer journey', 'We map the customer’s journey.', 'customer’s journey'],
    ['possessive of a plural', 'customer journey', "We map the customers' journey.", "customers' journey"],
    ['hyphenated', 'data driven', 'We are data-driven.', 'data-driven'],
    ['slash', 'A/B test', 'We run an A/B test.', 'A/B test'],
    ['ampersand', 'R&D', 'We ask R&D first.', 'R&D'],
    ['full stop inside', 'Node.js', 'We run Node.js here.', 'Node.js'],
    ['C#', 'C#', 'We write C#, not Java.', 'C#'],
    ['C++', 'C++', 'We write (C++).', 'C++'],
  ])('%s', (_case, term, text, surface) => {
    expect(surfacesIn(text, english(term), 'en')).toEqual([surface]);
  });

  it('plural of an acronym', () => {
    const entries = [entryOf({ en: { also: [{ term: 'KPI', type: 'acronym' }] } })];
    expect(surfacesIn('We chose two KPIs.', entries, 'en')).toEqual(['KPIs']);
  });

  it('only itself where a sign makes it another language', () => {
    const entries = [
      entryOf({ id: 'c', en: 'C' }),
      entryOf({ id: 'csharp', en: 'C#' }),
      entryOf({ id: 'cpp', en: 'C++' }),
    ];
    expect(findIn('We know C, C# and C++.', entries, 'en')).toEqual(['C=c', 'C#=csharp', 'C++=cpp']);
  });
});

describe('word boundaries', () => {
  const entries = [entryOf({ id: 'api', fr: 'API' }), entryOf({ id: 'crm', fr: 'CRM' })];

  it.each([
    ['api_key'],
    ['crmX'],
    ['xcrm'],
    ['CRM2'],
    ['_api'],
    ['apicole'],
    ['écrm'],
    ['ApiKey'],
    ['CRM系统'], // prettier-ignore
  ])('in "%s" nothing is met', (word) => {
    expect(findIn(`Le ${word} est dans la page.`, entries)).toEqual([]);
  });

  it.each([
    ['CRM.'],
    ['(CRM)'],
    ['«\u00a0CRM\u00a0»'],
    ['CRM/ERP'],
    ['“CRM”'],
    ['CRM…'],
    ['🚀CRM🚀'],
    ['—CRM—'],
    ['CRM\ud800'], // prettier-ignore
  ])('in "%s" the term is met', (word) => {
    expect(findIn(`Le ${word} est dans la page.`, entries)).toEqual(['CRM=crm']);
  });

  it.each([
    ['parcours. Client'],
    ['parcours, client'],
    ['parcours (client)'],
    ['parcours\u2026client'],
    ['parcours 2 client'],
  ])('"%s" is not one term', (text) => {
    expect(findIn(`Un ${text} de la page.`, [entryOf({ fr: 'parcours client' })])).toEqual([]);
  });
});

describe('the longest term wins', () => {
  const entries = [
    entryOf({ id: 'journey', en: 'journey' }),
    entryOf({ id: 'customer-journey', en: 'customer journey' }),
    entryOf({ id: 'journey-map', en: 'customer journey map' }),
    entryOf({ id: 'map-tool', en: 'map tool' }),
  ];

  it.each([
    ['The customer journey map tool', ['customer journey map=journey-map']],
    ['The customer journey is long', ['customer journey=customer-journey']],
    ['The journey of a map tool', ['journey=journey', 'map tool=map-tool']],
    [
      'The customer journey, customer journey maps',
      ['customer journey=customer-journey', 'customer journey maps=journey-map'],
    ],
  ])('in "%s"', (text, found) => {
    expect(findIn(text, entries, 'en')).toEqual(found);
  });
});

describe('a term inside an address', () => {
  const entries = [
    entryOf({ id: 'crm', en: { also: [{ term: 'CRM', type: 'acronym' }] } }),
    entryOf({ id: 'api', en: { also: [{ term: 'API', type: 'acronym' }] } }),
  ];

  it.each([
    ['Voir https://www.crm.example.com/api?crm=1#api.', []],
    ['Écrivez à support@crm.fr ou à api@example.com.', []],
    ['Ouvrez (www.example.com/crm).', []],
    ['Le CRM/API, le CRM. Une API: oui.', ['CRM=crm', 'API=api', 'CRM=crm', 'API=api']],
    ['API-first, CRM & API', ['API=api', 'CRM=crm', 'API=api']],
  ])('"%s"', (text, found) => {
    expect(findIn(text, entries)).toEqual(found);
  });
});
