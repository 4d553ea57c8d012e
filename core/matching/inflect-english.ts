// Plurals after Quirk et al., *A Comprehensive Grammar of the English Language*.

/** `singular:plural[,plural]`, also as the last part of a word: *submatrix, salesperson, grandchild*. */
const IRREGULAR = (
  'child:children criterion:criteria phenomenon:phenomena datum:data index:indices,indexes matrix:matrices,matrixes ' +
  'vertex:vertices,vertexes appendix:appendices,appendixes medium:media,mediums person:people,persons ' +
  'schema:schemas,schemata foot:feet tooth:teeth mouse:mice stimulus:stimuli alumnus:alumni nucleus:nuclei ' +
  'radius:radii corpus:corpora,corpuses addendum:addenda memorandum:memoranda,memorandums erratum:errata ' +
  'curriculum:curricula,curriculums axis:axes quiz:quizzes'
)
  .split(' ')
  .map((item): [string, string[]] => {
    const [singular = '', plurals = ''] = item.split(':');
    return [singular, plurals.split(',')];
  });
const PLURALS_OF = new Map(IRREGULAR);
const SINGULAR_OF = new Map(IRREGULAR.flatMap(([one, many]) => many.map((plural): [string, string] => [plural, one])));
/** The others make no compounds: *metadata* and *multimedia* have no singular in use. */
const IRREGULAR_END = /(?:child|children|person|people|persons|matrix|matrices|matrixes|index|indices|indexes)$/;

const MAN = /(?:^|wo|sales|business|crafts|camera|chair|middle|spokes|fore|work|gentle)m[ae]n$/;

/** Either number, no number at all, or a name: *series, analytics, Kubernetes*. */
const INVARIABLE =
  /(?:^(?:series|species|means|headquarters|crossroads|news|sales|kubernetes|jenkins|postgres|windows|https|macos|chassis|kudos|always|does|whereas|perhaps|besides|sheep|aircraft|multimedia|metadata|ethics|mathematics|physics|economics|politics|logistics|robotics|linguistics|informatics|electronics)|analytics|aas|(?:^|dev|fin|sec|ml|llm|rev|git|data|ai|it|sys|no|ad|biz|site|cloud)ops)$/;

/** In -s already in the singular, with -es in the plural. */
const SINGULAR_IN_S =
  /(?:ss|^(?:bias|alias|atlas|canvas|gas|lens|iris|bonus|bus|omnibus|campus|census|consensus|focus|locus|nexus|prospectus|status|surplus|syllabus|terminus|virus|antivirus|walrus|apparatus|chorus|circus|malus|plus|minus))$/;
/** Greek words in -sis: *analysis, analyses*. */
const SIS =
  /(?:analy|cataly|paraly|cri|empha|diagno|progno|synop|oa|(?:^|hypo|syn|anti|paren|pros)the|ellip|gene|neme)s[ie]s$/;

const IN_OES = /^(?:hero|antihero|echo|veto|potato|tomato|embargo|torpedo|superhero|cargo|tornado|go)$/;
const IN_VES = /(?:^(?:after|mid|half|shelf)?li|wi|kni|hal|shel|^sel|loa|thie|wol|^lea|cloverlea|^cal|scar)fe?$/;
const FROM_VES = /(?:^(?:after|mid|half)?li|wi|kni)ves$/;
const FROM_VES_TO_F = /(?:hal|shel|^sel|loa|thie|wol|^lea|^cal|scar)ves$/;

/** The plural forms of a folded English noun that is written in the singular. */
export function englishPlurals(word: string): string[] {
  const irregular = atTheEnd(word, (end) => PLURALS_OF.get(end));
  if (irregular.length > 0) return irregular;
  if (INVARIABLE.test(word) || SINGULAR_OF.has(word)) return [];
  if (MAN.test(word)) return word.endsWith('man') ? [`${word.slice(0, -3)}men`] : [];
  if (word.endsWith('sis')) return SIS.test(word) || word === 'basis' ? [`${word.slice(0, -2)}es`] : [];
  if (word.endsWith('s')) return SINGULAR_IN_S.test(word) ? [`${word}es`] : [];
  if (/(?:tech|epoch|stomach|monarch)$/.test(word)) return [`${word}s`];
  if (/(?:x|z|ch|sh)$/.test(word) || IN_OES.test(word)) return [`${word}es`];
  if (/(?:[^aeiou]|qu)y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (IN_VES.test(word)) return [word.replace(/fe?$/, 'ves')];
  return [`${word}s`];
}

const IN_IE =
  /^(?:cookie|movie|selfie|newbie|rookie|calorie|zombie|genie|indie|brownie|hoodie|techie|freebie|foodie|sortie|prairie|walkie|talkie|tie|lie|pie|die)s$/;
const IN_CHE = /(?:cache|niche|ache|psyche|avalanche|cliche|creche|quiche|douche|moustache|apache|tranche)s$/;
const IN_SE_OR_S = /^(?:bases|diagnoses)$/;
/** Plural although most words in -is and -us are not. */
const SHORT_PLURAL = /^(?:wikis|emojis|taxis|alibis|menus|submenus|gurus|apis|kpis|cpus|gpus|skus|urls|roms)$/;

/** The singular forms from which a folded English word may be the plural. */
export function englishSingulars(word: string): string[] {
  const irregular = atTheEnd(word, (end) => (SINGULAR_OF.has(end) ? [SINGULAR_OF.get(end)!] : undefined));
  if (irregular.length > 0) return word === 'axes' ? [...irregular, 'axe'] : irregular;
  if (MAN.test(word)) return word.endsWith('men') ? [`${word.slice(0, -3)}man`] : [];
  if (SHORT_PLURAL.test(word)) return [word.slice(0, -1)];
  if (word.length < 4 || !/[^s]s$/.test(word) || INVARIABLE.test(word) || SINGULAR_IN_S.test(word)) return [];
  if (IN_SE_OR_S.test(word)) return [word.slice(0, -1), `${word.slice(0, -2)}is`];
  if (word.endsWith('ses') && SIS.test(word)) return [`${word.slice(0, -2)}is`];
  if (word.endsWith('ies')) return IN_IE.test(word) ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`];
  if (FROM_VES.test(word)) return [`${word.slice(0, -3)}fe`];
  if (FROM_VES_TO_F.test(word)) return [`${word.slice(0, -3)}f`];
  return withoutEs(word);
}

function withoutEs(word: string): string[] {
  const short = word.slice(0, -2);
  const tellsItself = /(?:sses|xes|zzes|shes)$/.test(word);
  if (tellsItself || (word.endsWith('ches') && !IN_CHE.test(word))) return [short];
  if (word.endsWith('es') && (SINGULAR_IN_S.test(short) || IN_OES.test(short))) return [short];
  return /[^iu]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/** The forms of a word that is irregular itself or in its last part. */
function atTheEnd(word: string, formsOf: (end: string) => readonly string[] | undefined): string[] {
  const end = PLURALS_OF.has(word) || SINGULAR_OF.has(word) ? word : IRREGULAR_END.exec(word)?.[0];
  if (end === undefined) return [];
  return (formsOf(end) ?? []).map((form) => word.slice(0, word.length - end.length) + form);
}
