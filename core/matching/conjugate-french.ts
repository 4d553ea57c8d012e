/**
 * The simple forms of French verbs, folded. Folding takes most of the difficulty away: *gère, lançons, reçu* lose what
 * sets them apart from *gérer, lancer, recevoir*. Rules and paradigms after Bescherelle, *La conjugaison pour tous*, and
 * Grevisse, *Le bon usage*, with both spellings where the reform of 1990 added one.
 */

const FUTURE = 'ai as a ons ez ont ais ait ions iez aient'.split(' ');
const IMPERFECT = 'ais ait ions iez aient'.split(' ');
const PAST = 's t mes tes rent sse sses ssions ssiez ssent'.split(' ');
const BEFORE_MUTE_E = 'e es ent'.split(' ');
const BEFORE_E_OR_I = 'ez ions iez e ee es ees erent'.split(' ');
const BEFORE_A_OR_O = 'ons ais ait aient ant ai as a ames ates asse asses at assions assiez assent'.split(' ');

/** These alone double and nothing else: *jette, appelle*. */
const DOUBLE = /(?:appel|jet)$/;
/** These double by tradition and take è since 1990: *renouvelle, renouvèle*. Others only ever take è: *achète, révèle*. */
const DOUBLE_OR_GRAVE =
  /(?:nouvel|nivel|morcel|ficel|jumel|harcel|epel|attel|ruissel|tiquet|paquet|parquet|feuillet|brevet|cachet|budget|crochet)$/;

/**
 * The third group, by endings: stem of the singular (or its forms), of *nous*, of *ils*, of the simple past (`-` for
 * none), of the future, past participle (`-` after it: without agreement). `=` is the stem of *nous* again, or the
 * infinitive. Then `~` the stems of the subjunctive where they are others, `+` a form to add and `!` one to leave out.
 */
const THIRD_GROUP = `
tenir tien ten tienn tin tiendr tenu|venir vien ven vienn vin viendr venu|ouvrir ouvre,ouvres ouvr = ouvri = ouvert
ffrir ffre,ffres ffr = ffri = ffert|partir par part = parti = parti|sortir sor sort = sorti = sorti
servir ser serv = servi = servi|dormir dor dorm = dormi = dormi|sentir sen sent = senti = senti
mentir men ment = menti = menti|courir cour cour = couru courr couru|querir quier quer quier qui querr quis
cueillir cueille,cueilles cueill = cueilli cueiller cueilli|vetir vets,vet vet = veti = vetu
fuir fui fuy fui fui = fui|mourir meur mour meur mouru mourr mort|cevoir coi cev coiv cu cevr cu
devoir doi dev doiv du devr du|mouvoir meu mouv meuv mu mouvr mu|voir voi voy voi vi verr vu
prevoir prevoi prevoy prevoi previ = prevu|pourvoir pourvoi pourvoy pourvoi pourvu = pourvu
valoir vaux,vaut val = valu vaudr valu ~vaill,val|prevaloir prevaux,prevaut preval = prevalu prevaudr prevalu-
savoir sai sav = su saur su ~sach +sachant +sachons +sachez !savant
pouvoir peux,peut,puis pouv peuv pu pourr pu- ~puiss|vouloir veux,veut voul veul voulu voudr voulu ~veuill,voul +veuillez
ndre nds,nd nd = ndi = ndu|rdre rds,rd rd = rdi = rdu|mpre mp mp = mpi = mpu|prendre prends,prend pren prenn pri = pris
aindre ain aign = aigni = aint|eindre ein eign = eigni = eint|oindre oin oign = oigni = oint
soudre sou solv = - = sout|resoudre resou resolv = resolu = resolu|coudre couds,coud cous = cousi = cousu
mettre mets,met mett = mi = mis|battre bats,bat batt = batti = battu|suivre sui suiv = suivi = suivi
vivre vi viv = vecu = vecu|crire cri criv = crivi = crit|lire li lis = lu = lu|dire di dis = di = dit
maudire maudi maudiss = maudi = maudit|uire ui uis = uisi = uit|nuire nui nuis = nuisi = nui-|rire ri ri = ri = ri-
suffire suffi suffis = suffi = suffi-|clure clu clu = clu = clu|inclure inclu inclu = inclu = inclus
aitre ai aiss = u = u|naitre nai naiss = naqui = ne|nnaitre nnai nnaiss = nnu = nnu|croitre croi croiss = cru = cru
plaire plai plais = plu = plu-|taire tai tais = tu = tu|traire trai tray trai - = trait
faire fai fais = fi fer fait ~fass +faites +font !faisez !faisent|croire croi croy croi cru = cru
boire boi buv boiv bu = bu|vaincre vaincs,vainc vainqu = vainqui = vaincu|clore clo clos = - = clos !closais !closait !closaient`;

const PARADIGMS = new Map(
  THIRD_GROUP.trim()
    .split(/[\n|]/)
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** Second group although they end like verbs of the third. */
const SECOND_GROUP = /(?:assortir|asservir|impartir)$/;
/** Nouns that end like a verb, verbs that only carry grammar, and one of the weather. */
const UNCHANGED = /^(?:avoir|pleuvoir)$|(?:[^s]taire|affaire|contraire|arbitraire)$/;

/**
 * The infinitive and every one-word form of a French verb, folded. *Être* and *avoir* stay as they are: in a term they
 * only carry grammar; so does whatever is no infinitive.
 */
export function conjugateFrench(infinitive: string): string[] {
  if (infinitive.length < 4 || UNCHANGED.test(infinitive)) return [infinitive];
  return [...new Set([infinitive, ...formsOf(infinitive)])];
}

function formsOf(infinitive: string): string[] {
  if (infinitive === 'aller') return allerForms();
  if (infinitive.endsWith('er')) return firstGroup(infinitive);
  // Without accents *repartir* (to leave again) and *répartir* (to share out) are one.
  if (infinitive === 'repartir') return [...thirdGroup(infinitive), ...secondGroup(infinitive)];
  const third = SECOND_GROUP.test(infinitive) ? [] : thirdGroup(infinitive);
  if (third.length > 0 || !/[^o]ir$/.test(infinitive)) return third;
  return secondGroup(infinitive);
}

function firstGroup(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  const future = infinitive.endsWith('envoyer')
    ? [`${stem.slice(0, -2)}err`]
    : muteStems(stem).map((mute) => `${mute}er`);
  return [
    ...join(muteStems(stem), BEFORE_MUTE_E),
    ...join([soft], BEFORE_A_OR_O),
    ...join([stem], BEFORE_E_OR_I),
    ...join(future, FUTURE),
  ];
}

/** The stems before a mute e: *déploie*, *paie* and *paye*, *jette*. */
function muteStems(stem: string): string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [`${stem.slice(0, -1)}i`, stem];
  const doubled = stem + stem.slice(-1);
  if (DOUBLE.test(stem)) return [doubled];
  return DOUBLE_OR_GRAVE.test(stem) ? [doubled, stem] : [stem];
}

const secondGroup = (infinitive: string): string[] => expand(infinitive.slice(0, -2), 'ir', 'i iss = i = i');

function thirdGroup(infinitive: string): string[] {
  for (let at = 0; at < infinitive.length - 3; at++) {
    const ending = infinitive.slice(at);
    const paradigm = PARADIGMS.get(ending);
    if (!paradigm) continue;
    const forms = expand(infinitive.slice(0, at), ending, paradigm);
    // Only *dire* and *redire* have *dites*; *interdire, prédire* and the like have *interdisez*.
    return /^(?:re)?dire$/.test(infinitive) ? forms.map((form) => form.replace(/disez$/, 'dites')) : forms;
  }
  return [];
}

function expand(root: string, ending: string, paradigm: string): string[] {
  const [singular = '', we = '', theirs = '', past = '-', later = '', participle = '', ...rest] = paradigm.split(' ');
  const they = theirs === '=' ? we : theirs;
  const future = later === '=' ? ending.replace(/e$/, '') : later;
  const subjunctive = rest.find((item) => item.startsWith('~'))?.slice(1) ?? `${they},${we}`;
  const [stressed = '', unstressed = stressed] = subjunctive.split(',');
  const forms = [
    ...(singular.includes(',') ? singular.split(',') : join([singular], ['s', 't'])),
    ...join([we], ['ons', 'ez', 'ant', ...IMPERFECT]),
    `${they}ent`,
    ...join([stressed], BEFORE_MUTE_E),
    ...join([unstressed], ['ions', 'iez']),
    ...(past === '-' ? [] : join([past], PAST)),
    ...join([future], FUTURE),
    ...agreeing(participle),
    ...rest.filter((item) => item.startsWith('+')).map((item) => item.slice(1)),
  ];
  return forms.filter((form) => !rest.includes(`!${form}`)).map((form) => root + form);
}

function agreeing(participle: string): string[] {
  if (participle.endsWith('-')) return [participle.slice(0, -1)];
  return [participle, `${participle}e`, `${participle}es`, ...(participle.endsWith('s') ? [] : [`${participle}s`])];
}

const allerForms = (): string[] => {
  const past = join(['all'], BEFORE_A_OR_O.concat('erent'));
  return [...past, ...expand('', '', 'vais,vas,va all = - ir alle ~aill,all +vont !allent')];
};

const join = (stems: readonly string[], endings: readonly string[]): string[] =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending));
