// After Grevisse and Goosse, *Le bon usage* (number and gender of nouns and adjectives).

/** Their plural in -x, as whole words: *cachou, bambou* take an s. */
const OU_TO_OUX = 'bijou caillou chou genou hibou joujou pou'.split(' ');
const AU_OR_EU_WITH_S = new Set('bleu pneu emeu landau sarrau'.split(' '));
const AIL_TO_AUX = /^(?:(?:tele|co)?travail|bail|corail|email|soupirail|vitrail|vantail)$/;
/** Plural in -als only, among them English words in -eal and -oal: *deal, goal*. */
const AL_TO_ALS =
  /^(?:bal|cal|carnaval|ceremonial|chacal|choral|etal|festival|recital|regal|aval|bancal|fatal|natal|naval|trial)$|[eo]al$/;
/** Both plurals are in use. */
const AL_TO_BOTH = /^(?:final|ideal|banal|glacial|austral|causal|tonal|val)$/;

/** The plural forms of a folded French word that is written in the singular, by the rules of school grammar. */
export function frenchPlurals(word: string): string[] {
  // *Quiz* and *box*, which came with their plurals, are also met with them.
  if (/^(?:quiz|(?:in|mail)?box)$/.test(word)) return [word === 'quiz' ? 'quizzes' : `${word}es`];
  if (/[sxz]$/.test(word)) return [];
  if (word === 'oeil') return ['yeux'];
  if (AIL_TO_AUX.test(word)) {
    const plural = `${word.slice(0, -3)}aux`;
    // `email` as an enamel makes `emaux`; as a message it makes `emails`.
    return word === 'email' ? [plural, 'emails'] : [plural];
  }
  if (AL_TO_BOTH.test(word)) return [`${word.slice(0, -2)}aux`, `${word}s`];
  if (word.endsWith('al')) return AL_TO_ALS.test(word) ? [`${word}s`] : [`${word.slice(0, -2)}aux`];
  if (AU_OR_EU_WITH_S.has(word)) return [`${word}s`];
  if (/[ae]u$/.test(word) || OU_TO_OUX.includes(word)) return [`${word}x`];
  return [`${word}s`, ...englishPluralsOf(word)];
}

/** Loans keep the plural of their language beside the French one: *batchs, batches; storys, stories*. */
function englishPluralsOf(word: string): string[] {
  if (/(?:[nrt]ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word) && word !== 'jury') return [`${word.slice(0, -1)}ies`];
  if (/^(?:business|bar|camera|sales|chair)man$/.test(word)) return [`${word.slice(0, -3)}men`];
  if (/^(?:medium|maximum|minimum|optimum|addendum|erratum|desideratum)$/.test(word)) return [`${word.slice(0, -2)}a`];
  return word === 'scenario' ? ['scenarii'] : [];
}

const YEUX = new Map([
  ['yeux', 'oeil'],
  ['cieux', 'ciel'],
]);
const EU = /^(?:jeux|enjeux|lieux|milieux|feux|cheveux|neveux|aveux|voeux|adieux|essieux|hebreux)$/;
const AUX_TO_AU = /(?:eaux|^(?:tuyaux|noyaux|joyaux|boyaux|etaux|fabliaux|gruaux))$/;
const AUX_TO_AIL = /^(?:(?:tele|co)?trav|b|cor|em|soupir|vitr|vant)aux$/;
/** In -aux and singular as well. */
const AUX_ALONE = /^(?:taux|faux|chaux)$/;

/** Words in -s that are no plurals, by their ends and whole. Cautious: a wrong singular is a word that does not exist. */
const ENDS_IN_S =
  /(?:ss|cours|temps|corps|poids|puits|sens|acces|succes|progres|proces|exces|deces|congres|abces|apres|kubernetes|analytics|aas|devops|finops|secops|mlops|revops|gitops|dataops|(?:[rdousm]|^re)mis|pris|quis|avis|devis|logis|colis|[^o]us)$/;
const WHOLE_IN_S = new Set(
  (
    'trois paris divers univers travers envers revers pervers vers alors dehors hors ailleurs plusieurs volontiers tiers remords fonds ' +
    'tapis depuis paradis croquis roulis vernis tennis souris chassis debris parvis sursis iris oasis maquis ' +
    'precis indecis concis sis assis repos propos gros heros chaos clos enclos cosmos pathos ethos tournedos repas bras ' +
    'atlas canevas compas amas matelas cadenas tracas fracas embarras verglas helas ananas moins neanmoins suspens ' +
    'encens velours toujours mars gars fils mets entremets pouls news sales windows postgres redis jenkins kudos macos ' +
    'tous nous vous dessous courroux mais jamais desormais mauvais relais biais rabais palais frais marais francais ' +
    'anglais japonais portugais irlandais neerlandais fois mois bois chinois autrefois parfois quelquefois gaulois ' +
    'bourgeois courtois surcrois danois suedois hongrois'
  ).split(' '),
);
/** In -us and plural all the same: participles and a few nouns, against *campus, bonus, corpus*. */
const US_PLURAL =
  /(?:[tv]enu|menu|tinu|onnu|[^i]ndu|rdu|vidu|sidu|revu|issu|perc?u|conc?u|recu|dec?u|elu|solu|ertu|tribu|battu|flou|clou|verrou|trou|bambou|bleu|pneu|gourou)s$/;

/** The singular forms from which a folded French word may be the plural. */
export function frenchSingulars(word: string): string[] {
  const irregular = YEUX.get(word);
  if (irregular) return [irregular];
  if (EU.test(word) || OU_TO_OUX.some((singular) => word === `${singular}x`)) return [word.slice(0, -1)];
  if (AUX_TO_AIL.test(word)) return [`${word.slice(0, -3)}ail`];
  if (word.length < 5 || AUX_ALONE.test(word)) return [];
  if (AUX_TO_AU.test(word)) return [word.slice(0, -1)];
  if (word.endsWith('aux')) return [`${word.slice(0, -3)}al`];
  if (US_PLURAL.test(word)) return [word.slice(0, -1)];
  if (!word.endsWith('s') || ENDS_IN_S.test(word) || WHOLE_IN_S.has(word)) return [];
  return singularOfLoan(word) ?? [word.slice(0, -1)];
}

function singularOfLoan(word: string): string[] | undefined {
  if (/(?:tch|sh|unch|ench|.box)es$/.test(word)) return [word.slice(0, -2)];
  if (/^(?:stor|quer|hobb|lobb|part|penalt|deliver|compan|countr|polic)ies$/.test(word))
    return [`${word.slice(0, -3)}y`];
  return undefined;
}

/** In -teur with -teuse: made from a French verb with the same t (*acheter, acheteuse*); the others have -trice. */
const TEUR_TO_TEUSE =
  /(?:ache|tes|por|visi|recru|mon|exploi|marke|comp|chan|pos|profi|interpre|^pre|que|lut|bat|trai|proje|budge|pilo|racon|emprun|deba|no)teur$/;
/** Irregular, both, or the -e that usage prefers: *auteure, autrice; enquêtrice, enquêteuse*. */
const FEMININES = new Map(
  (
    'auteur:auteure,autrice coauteur:coauteure,coautrice docteur:docteure,doctoresse ' +
    'enqueteur:enquetrice,enqueteuse ingenieur:ingenieure professeur:professeure ' +
    'entrepreneur:entrepreneuse,entrepreneure chercheur:chercheuse,chercheure assureur:assureuse,assureure ' +
    'superviseur:superviseuse,superviseure investisseur:investisseuse,investisseure gouverneur:gouverneure ' +
    'procureur:procureure acquereur:acquereuse,acquereure chef:cheffe bref:breve nouveau:nouvelle beau:belle ' +
    'jumeau:jumelle faux:fausse public:publique franc:franche blanc:blanche long:longue nul:nulle net:nette ' +
    'gros:grosse bas:basse bon:bonne patron:patronne champion:championne paysan:paysanne'
  )
    .split(' ')
    .map((item): [string, string[]] => [
      item.slice(0, item.indexOf(':')),
      item.slice(item.indexOf(':') + 1).split(','),
    ]),
);
const COMPARATIVE = /(?:meill|maj|min|eri)eur$/;
const FRENCH_IN_ER = /(?:i|eill|ang|ag|og)er$/;
/** English words in -er and -ier have no feminine: *manager, carrier*. */
const ENGLISH_IN_ER =
  /(?:manager|blogger|logger|debugger|tagger|trigger|stager|pager|supplier|carrier|identifier|classifier|^tier)$/;
/** *Personnel, officiel, réel*; not *pixel, channel, label*. */
const FRENCH_IN_EL = /(?:iel|(?<!^[df])uel|onnel|(?:natu|cultu|corpo|tempo|structu)rel|reel)$/;
/** Titles in -é, which folding makes look like *cadre, analyste*. */
const IN_E_ACUTE =
  /^(?:charge|employe|salarie|associe|delegue|affilie|abonne|prepose|attache|depute|invite|diplome|retraite|interesse|habilite|mandate|agree|allie|certifie)$/;
/** Ends that take an -e; loans mostly end otherwise (*lead, owner, designer, admin*) and take none. */
const TAKES_E =
  /(?:[aeoui]nt|[aiou]t|[^s]ert|ect|[^r]and|grand|ard|ond|aud|al|ain|ein|eminin|oisin|isan|un|ul|u|[^ao]i|oir|ur|is)$/;

/** The feminine forms of a folded masculine title or adjective: `acheteur` → `acheteuse`, `directeur` → `directrice`. */
export function frenchFeminines(word: string): string[] {
  const listed = FEMININES.get(word);
  if (listed) return listed;
  if (IN_E_ACUTE.test(word) || COMPARATIVE.test(word)) return [`${word}e`];
  if (word.endsWith('teur')) return [TEUR_TO_TEUSE.test(word) ? `${word.slice(0, -1)}se` : `${word.slice(0, -3)}rice`];
  if (/eu[rx]$/.test(word)) return [`${word.slice(0, -1)}se`];
  if (/(?:[iy]|pe)en$/.test(word)) return [`${word}ne`];
  if (FRENCH_IN_ER.test(word)) return ENGLISH_IN_ER.test(word) ? [] : [`${word}e`];
  if (word.endsWith('if')) return [`${word.slice(0, -1)}ve`];
  if (FRENCH_IN_EL.test(word)) return [`${word}le`];
  return TAKES_E.test(word) ? [`${word}e`] : [];
}
