import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conjugateEnglish } from '../../../core/matching/conjugate-english.ts';
import { conjugateFrench } from '../../../core/matching/conjugate-french.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';

const words = (text: string) => text.trim().split(/\s+/);
/** As a grammar prints it, with accents. */
const folded = (paradigm: string) => [...new Set(foldWords(paradigm))].sort();

const FRENCH_PARADIGMS: Readonly<Record<string, string>> = {
  déployer: `déployer déploie déploies déployons déployez déploient déployais déployait déployions déployiez déployaient
    déployai déployas déploya déployâmes déployâtes déployèrent déploierai déploieras déploiera déploierons déploierez
    déploieront déploierais déploierait déploierions déploieriez déploieraient déployasse déployasses déployât
    déployassions déployassiez déployassent déployant déployé déployée déployés déployées`,
  héberger: `héberger héberge héberges hébergeons hébergez hébergent hébergeais hébergeait hébergions hébergiez
    hébergeaient hébergeai hébergeas hébergea hébergeâmes hébergeâtes hébergèrent hébergerai hébergeras hébergera
    hébergerons hébergerez hébergeront hébergerais hébergerait hébergerions hébergeriez hébergeraient hébergeasse
    hébergeasses hébergeât hébergeassions hébergeassiez hébergeassent hébergeant hébergé hébergée hébergés hébergées`,
  jeter: `jeter jette jettes jetons jetez jettent jetais jetait jetions jetiez jetaient jetai jetas jeta jetâmes jetâtes
    jetèrent jetterai jetteras jettera jetterons jetterez jetteront jetterais jetterait jetterions jetteriez jetteraient
    jetasse jetasses jetât jetassions jetassiez jetassent jetant jeté jetée jetés jetées`,
  convertir: `convertir convertis convertit convertissons convertissez convertissent convertissais convertissait
    convertissions convertissiez convertissaient convertîmes convertîtes convertirent convertirai convertiras convertira
    convertirons convertirez convertiront convertirais convertirait convertirions convertiriez convertiraient
    convertisse convertisses convertissant converti convertie converties`,
  obtenir: `obtenir obtiens obtient obtenons obtenez obtiennent obtenais obtenait obtenions obteniez obtenaient obtins
    obtint obtînmes obtîntes obtinrent obtiendrai obtiendras obtiendra obtiendrons obtiendrez obtiendront obtiendrais
    obtiendrait obtiendrions obtiendriez obtiendraient obtienne obtiennes obtinsse obtinsses obtinssions obtinssiez
    obtinssent obtenant obtenu obtenue obtenus obtenues`,
  ouvrir: `ouvrir ouvre ouvres ouvrons ouvrez ouvrent ouvrais ouvrait ouvrions ouvriez ouvraient ouvris ouvrit ouvrîmes
    ouvrîtes ouvrirent ouvrirai ouvriras ouvrira ouvrirons ouvrirez ouvriront ouvrirais ouvrirait ouvririons ouvririez
    ouvriraient ouvrisse ouvrisses ouvrissions ouvrissiez ouvrissent ouvrant ouvert ouverte ouverts ouvertes`,
  acquérir: `acquérir acquiers acquiert acquérons acquérez acquièrent acquérais acquérait acquérions acquériez
    acquéraient acquis acquit acquîmes acquîtes acquirent acquerrai acquerras acquerra acquerrons acquerrez acquerront
    acquerrais acquerrait acquerrions acquerriez acquerraient acquière acquières acquisse acquisses acquissions
    acquissiez acquissent acquérant acquise acquises`,
  concevoir: `concevoir conçois conçoit concevons concevez conçoivent concevais concevait concevions conceviez
    concevaient conçus conçut conçûmes conçûtes conçurent concevrai concevras concevra concevrons concevrez concevront
    concevrais concevrait concevrions concevriez concevraient conçoive conçoives conçusse conçusses conçussions
    conçussiez conçussent concevant conçu conçue conçues`,
  vendre: `vendre vends vend vendons vendez vendent vendais vendait vendions vendiez vendaient vendis vendit vendîmes
    vendîtes vendirent vendrai vendras vendra vendrons vendrez vendront vendrais vendrait vendrions vendriez vendraient
    vende vendes vendisse vendisses vendissions vendissiez vendissent vendant vendu vendue vendus vendues`,
  produire: `produire produis produit produisons produisez produisent produisais produisait produisions produisiez
    produisaient produisis produisit produisîmes produisîtes produisirent produirai produiras produira produirons
    produirez produiront produirais produirait produirions produiriez produiraient produise produises produisisse
    produisisses produisissions produisissiez produisissent produisant produite produits produites`,
  mettre: `mettre mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mis mit mîmes mîtes mirent
    mettrai mettras mettra mettrons mettrez mettront mettrais mettrait mettrions mettriez mettraient mette mettes misse
    misses missions missiez missent mettant mise mises`,
  résoudre: `résoudre résous résout résolvons résolvez résolvent résolvais résolvait résolvions résolviez résolvaient
    résolus résolut résolûmes résolûtes résolurent résoudrai résoudras résoudra résoudrons résoudrez résoudront
    résoudrais résoudrait résoudrions résoudriez résoudraient résolve résolves résolusse résolusses résolussions
    résolussiez résolussent résolvant résolu résolue résolues`,
  faire: `faire fais fait faisons faites font faisais faisait faisions faisiez faisaient fis fit fîmes fîtes firent ferai
    feras fera ferons ferez feront ferais ferait ferions feriez feraient fasse fasses fassions fassiez fassent fisse
    fisses fissions fissiez fissent faisant faite faits`,
};

describe('a French verb', () => {
  it.each(Object.entries(FRENCH_PARADIGMS))('%s has its whole paradigm', (infinitive, paradigm) => {
    expect(conjugateFrench(foldWords(infinitive).join('')).sort()).toEqual(folded(paradigm));
  });

  it.each([
    ['payer', 'paie paye paierons payerons payé', 'paiions'],
    ['appuyer', 'appuie appuyons appuiera', 'appuyera'],
    ['envoyer', 'envoie enverra enverrions envoyée', 'envoiera envoyera'],
    ['renvoyer', 'renvoie renverra', 'renvoyera'],
    ['lancer', 'lance lançons lançait lancé', 'lanceons'],
    ['créer', 'crée créons créée créées créera', 'creie'],
    ['acheter', 'achète achetons achètera', 'achette achettera'],
    ['appeler', 'appelle appelons appellera appelé', 'appelera'],
    ['renouveler', 'renouvelle renouvèle renouvellera', 'renouveller'],
    ['révéler', 'révèle révélera', 'revelle'],
    ['modeler', 'modèle', 'modelle'],
    ['naviguer', 'navigue naviguons', 'navigeons navigons'],
    ['indiquer', 'indique indiquons', 'indicons'],
    ['scaler', 'scale scalons scalé scalera', 'scalle'],
    ['onboarder', 'onboarde onboardé onboardées', 'onboardit'],
    ['refactorer', 'refactore refactorons', 'refactorre'],
    ['benchmarker', 'benchmarke benchmarkons', 'benchmarquons'],
    ['scrapper', 'scrappe scrappé', 'scrape'],
    ['pitcher', 'pitche pitchait', 'pitchit'],
    ['switcher', 'switche switchent', 'switchissent'],
    ['définir', 'définit définissons défini', 'définons'],
    ['enrichir', 'enrichissent enrichie', 'enrichent'],
    ['finir', 'finit finissait', 'finait'],
    ['investir', 'investissons investi', 'investons invests'],
    ['asservir', 'asservissons', 'asservons'],
    ['impartir', 'imparti impartissent', 'impartent'],
    ['bénir', 'bénissent', 'bienent'],
    ['garantir', 'garantissons', 'garantons'],
    ['maintenir', 'maintient maintenu maintiendra', 'mainteni maintenit'],
    ['convenir', 'convient convenue', 'convenissons'],
    ['découvrir', 'découvre découvert', 'découvri découvrissons'],
    ['offrir', 'offre offert offrons', 'offri'],
    ['partir', 'part partons parti', 'partissons'],
    ['répartir', 'répartissons répartit repart', 'repartitons'],
    ['sortir', 'sort sortie sortent', 'sortissons'],
    ['servir', 'sert servons servi', 'servissons'],
    ['parcourir', 'parcourt parcouru parcourra', 'parcourira parcourissons'],
    ['accueillir', 'accueille accueillera accueilli', 'accueillira'],
    ['recevoir', 'reçoit reçu recevra', 'recevu'],
    ['promouvoir', 'promeut promouvons promeuvent promu', 'promouvu promouvent'],
    ['prévoir', 'prévoit prévoira prévu', 'préverra prevoissons'],
    ['revoir', 'revoit reverra revu', 'revoira'],
    ['répondre', 'répond répondu répondra', 'repondt'],
    ['prendre', 'prend prennent pris prise prenait', 'prendent prendu'],
    ['entreprendre', 'entreprend entreprenons entrepris', 'entreprendons'],
    ['atteindre', 'atteint atteignons atteignit atteinte', 'atteindons'],
    ['restreindre', 'restreint restreignent', 'restreindent'],
    ['joindre', 'joint joignons jointe', 'joindons'],
    ['dissoudre', 'dissout dissolvons dissoute', 'dissoudons dissolu'],
    ['transmettre', 'transmet transmis transmise', 'transmettu'],
    ['combattre', 'combat combattu', 'combatta'],
    ['suivre', 'suit suivons suivi', 'suivrit'],
    ['poursuivre', 'poursuit poursuivie', 'poursuivu'],
    ['souscrire', 'souscrit souscrivons souscrite', 'souscrisons'],
    ['extraire', 'extrait extrayons extraite', 'extraisons extraya'],
    ['réduire', 'réduit réduisons réduite', 'réduivons'],
    ['construire', 'construit construisent construite', 'construi'],
    ['connaître', 'connaît connaissons connu', 'connaîtons'],
    ['apparaître', 'apparaît apparu', 'apparaitu'],
    ['inclure', 'inclut incluons incluse', 'inclu'],
    ['exclure', 'exclu exclue exclut', 'excluse'],
    ['élire', 'élit élisons élue', 'élivons'],
    ['dire', 'dites disons dit', 'disez'],
    ['prédire', 'prédisez prédit', 'predie'],
    ['satisfaire', 'satisfait satisfont satisfaites', 'satisfaisez'],
    ['convaincre', 'convainc convainquons convaincu', 'convaincons'],
    ['nuire', 'nuit nui', 'nuite nuits'],
    ['aller', 'va vont ira aille allé', 'alleront'],
  ])('%s: %s; not %s', (infinitive, forms, others) => {
    const conjugated = conjugateFrench(foldWords(infinitive).join(''));
    expect(conjugated).toEqual(expect.arrayContaining(foldWords(forms)));
    for (const other of foldWords(others)) expect(conjugated).not.toContain(other);
  });

  it.each(words('logiciel avoir etre web inventaire affaire pleuvoir cadre er ir'))('%s is left alone', (word) => {
    expect(conjugateFrench(word)).toEqual([word]);
  });
});

describe('an English verb', () => {
  it.each([
    'ship ships shipped shipping',
    'tag tags tagged tagging',
    'opt opts opted opting',
    'onboard onboards onboarded onboarding',
    'test tests tested testing',
    'model models modeled modelled modeling modelling',
    'cancel cancels canceled cancelled canceling cancelling',
    'scale scales scaled scaling',
    'deploy deploys deployed deploying',
    'apply applies applied applying',
    'push pushes pushed pushing',
    'fix fixes fixed fixing',
    'build builds built building',
    'run runs ran running',
    'set sets setting',
    'reset resets resetting',
    'rewrite rewrites rewrote rewritten rewriting',
    'buy buys bought buying',
    'go goes went gone going',
    'focus focuses focusses focused focussed focusing focussing',
    'queue queues queued queuing queueing',
    'roll rolls rolled rolling',
    'outsource outsources outsourced outsourcing',
  ])('%s', (paradigm) => {
    const forms = words(paradigm);
    expect(conjugateEnglish(forms[0]!).sort()).toEqual(forms.sort());
  });

  it.each([
    ['drop', 'dropped dropping', 'droped'],
    ['scrap', 'scrapped', 'scraped'],
    ['label', 'labelled labeled', 'labell'],
    ['travel', 'travelled traveling', 'travell'],
    ['email', 'emailed', 'emailled'],
    ['fuel', 'fuelled fueled', 'fuell'],
    ['control', 'controlled', 'controled'],
    ['enrol', 'enrolled enrols', 'enroled'],
    ['transfer', 'transferred', 'transfered'],
    ['offer', 'offered', 'offerred'],
    ['commit', 'committed', 'commited'],
    ['audit', 'audited', 'auditted'],
    ['target', 'targeted', 'targetted'],
    ['market', 'marketing', 'marketting'],
    ['develop', 'developed', 'developped'],
    ['visit', 'visited', 'visitted'],
    ['render', 'rendered', 'renderred'],
    ['debug', 'debugged', 'debuged'],
    ['format', 'formatted', 'formated'],
    ['dropship', 'dropshipping', 'dropshiping'],
    ['crawl', 'crawled', 'crawlled'],
    ['show', 'showed shown showing', 'showwing'],
    ['traffic', 'trafficked', 'trafficed'],
    ['sync', 'synced', 'syncked'],
    ['free', 'freed freeing', 'fring'],
    ['tie', 'tied tying', 'tieing'],
    ['quiz', 'quizzes quizzed', 'quizes'],
    ['demo', 'demos demoed', 'demoes'],
    ['sell', 'sold', 'selled'],
    ['upsell', 'upsold', 'upselled'],
    ['lead', 'led', 'leaded leadding'],
    ['bid', 'bidding', 'bidded'],
    ['overwrite', 'overwrote overwritten', 'overwrited'],
    ['withdraw', 'withdrew withdrawn', 'withdrawed'],
    ['understand', 'understood', 'understanded'],
    ['misunderstand', 'misunderstood', 'misunderstanded'],
    ['rebuild', 'rebuilt', 'rebuilded'],
    ['relay', 'relayed', 'relaid'],
    ['overlay', 'overlaid', 'overlayed'],
    ['rerun', 'reran rerunning', 'reruning'],
    ['prepay', 'prepaid', 'prepayed'],
    ['improve', 'improved', 'improven'],
    ['release', 'released', 'releasd'],
    ['forecast', 'forecast forecasted', 'forecastted'],
    ['input', 'inputting', 'inputing'],
    ['make', 'made making', 'maked'],
    ['have', 'has had having', 'haves'],
  ])('%s: %s; not %s', (base, forms, others) => {
    const conjugated = conjugateEnglish(base);
    expect(conjugated).toEqual(expect.arrayContaining(words(forms)));
    for (const other of words(others)) expect(conjugated).not.toContain(other);
  });
});

const anyWord = fc.stringMatching(/^[a-z]{1,8}$/);
const endings = fc.constantFrom(...words('er ir oir re dre enir tenir ayer eler ger e y l c ic p s x z ie ee al ue'));

describe.each([
  ['French', conjugateFrench],
  ['English', conjugateEnglish],
])('%s forms of any word', (_language, conjugate) => {
  it('begin with the word, hold nothing twice and are folded', () => {
    fc.assert(
      fc.property(anyWord, endings, (start, end) => {
        const forms = conjugate(start + end);
        expect(forms[0]).toBe(start + end);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(foldWords(form).join('')).toBe(form);
      }),
    );
  });
});
