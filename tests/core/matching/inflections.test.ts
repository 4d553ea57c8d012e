import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { englishPlurals, englishSingulars } from '../../../core/matching/inflect-english.ts';
import { frenchFeminines, frenchPlurals, frenchSingulars } from '../../../core/matching/inflect-french.ts';

const words = (text: string) => text.trim().split(/\s+/);
const pairs = (text: string) => words(text).map((item) => item.split(':') as [string, string]);

describe('in French', () => {
  it.each(
    pairs(`
      architecture:architectures canal:canaux journal:journaux signal:signaux omnicanal:omnicanaux global:globaux
      viral:viraux tableau:tableaux reseau:reseaux jeu:jeux enjeu:enjeux lieu:lieux travail:travaux
      teletravail:teletravaux bail:baux detail:details bijou:bijoux brief:briefs lead:leads contenu:contenus
      revenu:revenus menu:menus logo:logos persona:personas delai:delais emploi:emplois strategie:strategies
      analyse:analyses serie:series tuyau:tuyaux bleu:bleus pneu:pneus statut:statuts serveur:serveurs branche:branches
      recherche:recherches cookie:cookies goal:goals festival:festivals apercu:apercus continu:continus
    `),
  )('%s has the plural %s, and back', (singular, plural) => {
    expect(frenchPlurals(singular)).toContain(plural);
    if (plural.length > 4) expect(frenchSingulars(plural)).toEqual([singular]);
  });

  it.each([
    ['email', 'emaux emails'],
    ['final', 'finaux finals'],
    ['ideal', 'ideaux ideals'],
    ['batch', 'batchs batches'],
    ['story', 'storys stories'],
    ['medium', 'mediums media'],
    ['inbox', 'inboxes'],
    ['canal', 'canaux'],
    ['festival', 'festivals'],
    ['deal', 'deals'],
    ['cachou', 'cachous'],
    ['jury', 'jurys'],
    ['oeil', 'yeux'],
  ])('%s has the plurals %s and no other', (singular, plurals) => {
    expect(frenchPlurals(singular)).toEqual(words(plurals));
  });

  it.each(
    words(`
      process temps cours parcours acces succes progres proces taux faux chaux choix prix flux business access analytics
      devops saas paas kubernetes news sales campus bonus corpus virus processus consensus status cursus devis avis
      permis compromis colis relais rabais palais mois francais anglais fonds univers divers repos heros atlas sens corps
      poids discours concours recours trois acquis requis compris promis serieux nombreux prospectus
    `),
  )('%s is no plural', (word) => {
    expect(frenchSingulars(word)).toEqual([]);
    expect(frenchPlurals(word)).toEqual([]);
  });

  it.each(
    pairs(
      'batches:batch patches:patch flashes:flash stories:story queries:query inboxes:inbox lunches:lunch tests:test',
    ),
  )('the loan %s comes from %s', (plural, singular) => {
    expect(frenchSingulars(plural)).toEqual([singular]);
  });

  it.each(
    pairs(`
      acheteur:acheteuse testeur:testeuse visiteur:visiteuse recruteur:recruteuse directeur:directrice
      redacteur:redactrice consommateur:consommatrice concepteur:conceptrice promoteur:promotrice editeur:editrice
      distributeur:distributrice vendeur:vendeuse developpeur:developpeuse ingenieur:ingenieure superieur:superieure
      technicien:technicienne citoyen:citoyenne europeen:europeenne conseiller:conseillere courtier:courtiere
      usager:usagere administratif:administrative serieux:serieuse professionnel:professionnelle reel:reelle actuel:actuelle individuel:individuelle
      client:cliente consultant:consultante avocat:avocate adjoint:adjointe chef:cheffe charge:chargee abonne:abonnee
      public:publique commun:commune local:locale francais:francaise
    `),
  )('%s has the feminine %s only', (masculine, feminine) => {
    expect(frenchFeminines(masculine)).toEqual([feminine]);
  });

  it.each(
    words(
      'tunnel fuel manager designer leader owner lead admin pixel channel label cloud brand analyste cadre specialist',
    ),
  )('%s has no feminine of its own', (word) => {
    expect(frenchFeminines(word)).toEqual([]);
  });
});

describe('in English', () => {
  it.each(
    pairs(`
      client:clients company:companies key:keys box:boxes batch:batches process:processes business:businesses
      analysis:analyses crisis:crises index:indices index:indexes matrix:matrices submatrix:submatrices
      person:people salesperson:salespeople salesman:salesmen woman:women child:children criterion:criteria
      medium:media datum:data schema:schemata mouse:mice vertex:vertices appendix:appendices logo:logos hero:heroes
      demo:demos life:lives half:halves shelf:shelves leaf:leaves knife:knives drive:drives archive:archives bias:biases
      alias:aliases status:statuses campus:campuses virus:viruses cause:causes warehouse:warehouses query:queries
      cookie:cookies movie:movies cache:caches niche:niches search:searches size:sizes prize:prizes quiz:quizzes
      phrase:phrases database:databases release:releases purchase:purchases persona:personas metric:metrics tech:techs
      tax:taxes menu:menus user:users use:uses tag:tags hypothesis:hypotheses lens:lenses
    `),
  )('%s has the plural %s, and back', (singular, plural) => {
    expect(englishPlurals(singular)).toContain(plural);
    expect(englishSingulars(plural)).toEqual([singular]);
  });

  it.each(
    words(
      'analytics series species news sales headquarters kubernetes devops finops saas iaas metadata economics https does',
    ),
  )('%s is invariable', (word) => {
    expect(englishSingulars(word)).toEqual([]);
    expect(englishPlurals(word)).toEqual([]);
  });

  it.each(
    words('process access business address status campus bias canvas lens analysis basis this focus bonus wireless'),
  )('%s is no plural', (word) => {
    expect(englishSingulars(word)).toEqual([]);
  });

  it.each([
    ['bases', 'base basis'],
    ['axes', 'axis axe'],
  ])('%s has the singulars %s', (plural, singulars) => {
    expect(englishSingulars(plural)).toEqual(words(singulars));
  });

  it.each(pairs('human:humans roman:romans belief:beliefs brief:briefs proof:proofs martech:martechs video:videos'))(
    '%s has the plural %s and no other',
    (singular, plural) => {
      expect(englishPlurals(singular)).toEqual([plural]);
    },
  );

  it.each(words('people media data criteria metrics customers operations'))('%s has no further plural', (word) => {
    expect(englishPlurals(word)).toEqual([]);
  });
});

it.each([frenchPlurals, frenchSingulars, frenchFeminines, englishPlurals, englishSingulars])(
  '%o gives folded forms of any word, none twice and never the word itself',
  (inflect) => {
    const start = fc.stringMatching(/^[a-z]{1,7}$/);
    const end = fc.constantFrom(
      ...words('s es x aux eaux al ail eu ou y ies ves f fe is us ss ches man men teur er el en'),
    );
    fc.assert(
      fc.property(start, end, (head, tail) => {
        const forms = inflect(head + tail);
        expect(forms).not.toContain(head + tail);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(foldWords(form).join('')).toBe(form);
      }),
    );
  },
);
