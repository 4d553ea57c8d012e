import { pluralOf } from './plural.ts';
import type { SettingsText } from './settings-text.ts';

const plural = pluralOf('fr');
const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const ofDiscipline = { marketing: 'du marketing', it: 'de l’IT', both: 'du marketing et de l’IT' } as const;

export const settingsFr: SettingsText = {
  title: 'Réglages',
  intro: 'Chaque changement est gardé aussitôt, sur cet ordinateur seulement, et agit dans les pages ouvertes.',
  importGlossary: 'Importer un glossaire',
  contents: 'Sur cette page',
  unread:
    'Une partie de ce qui est enregistré ici n’a pas pu être lue\u00a0: elle est abîmée, ou vient d’une version plus récente. Elle est gardée tant que vous ne changez rien dans cette section\u202f; d’ici là, les valeurs habituelles s’appliquent.',
  saveFailed:
    'Le navigateur n’a pas enregistré ce changement\u00a0: son espace est peut-être plein. Ce que vous voyez est ce qui est enregistré.',
  organisation: {
    title: 'Votre organisation',
    intro: 'Qui gère ce navigateur a fixé une partie de cette page. Cela agit aussitôt et ne se change pas ici.',
    settings: (count) => plural(count, { one: 'réglage est fixé.', other: 'réglages sont fixés.' }),
    sources: (count) => plural(count, { one: 'glossaire est fourni.', other: 'glossaires sont fournis.' }),
    ownSources: 'Aucun autre glossaire ne peut être ajouté.',
    trustedKeys: 'Seuls les glossaires signés par une clé de confiance sont pris.',
    relay: (address) => `Les propositions partent vers ${address}.`,
    problems: (count) =>
      plural(count, {
        one: 'point de la stratégie est erroné. Il est laissé de côté, le reste agit. Dites-le à vos administrateurs\u00a0:',
        other:
          'points de la stratégie sont erronés. Ils sont laissés de côté, le reste agit. Dites-le à vos administrateurs\u00a0:',
      }),
    whole: 'toute la stratégie',
  },
  you: {
    title: 'Vous',
    role: 'Je travaille',
    roles: {
      marketing: { label: 'Au marketing', hint: 'Les mots de l’IT sont soulignés, et expliqués avec les vôtres.' },
      it: { label: 'À l’IT', hint: 'Les mots du marketing sont soulignés, et expliqués avec les vôtres.' },
      both: { label: 'Des deux côtés', hint: 'Tous les mots sont soulignés, les deux explications à portée.' },
    },
    readingLanguage: 'Lire d’abord en',
    readingLanguageHint: 'La fiche donne toujours les deux langues\u00a0: celle-ci en haut.',
    interfaceLanguage: 'Interface en',
    interfaceLanguageHint: 'Menus, boutons et cette page. Automatique\u00a0: comme le navigateur.',
    automatic: 'Automatique',
  },
  marks: {
    title: 'Termes soulignés',
    sample: 'Voici ce que cela donne dans une page',
    sampleSections: [
      {
        heading: 'La réunion de lundi',
        pieces: [
          'La ',
          { term: 'landing page', side: 'marketing' },
          ' est en ligne, mais chaque appel à l’',
          { term: 'API', side: 'it' },
          ' ralentit la ',
          { term: 'landing page', side: 'marketing' },
          '.',
        ],
      },
      {
        heading: 'La suite',
        pieces: [
          'D’abord l’',
          { term: 'API', side: 'it' },
          ', puis la ',
          { term: 'landing page', side: 'marketing' },
          '. Personne ne touche à l’',
          { term: 'API', side: 'it' },
          ' un vendredi.',
        ],
      },
    ],
    words: 'Quels mots',
    marksOwnWords: {
      no: { label: 'Ceux de l’autre métier', hint: 'Et ceux que les deux emploient.' },
      yes: { label: 'Les miens aussi', hint: 'Tous les mots du glossaire.' },
    },
    bothSides: 'Vous travaillez des deux côtés\u00a0: les mots des deux sont soulignés.',
    density: 'À quel rythme',
    densities: {
      page: { label: 'Une fois par page', hint: 'Le plus discret\u00a0: à sa première place seulement.' },
      section: { label: 'Une fois par section', hint: 'De nouveau sous chaque titre.' },
      all: { label: 'Partout', hint: 'Où que le terme se trouve.' },
    },
    perScreen: 'Par écran, au plus',
    perScreenHint: {
      oneSide: 'Les mots de l’autre métier passent d’abord. Les autres s’expliquent avec Maj.',
      both: 'Les premiers de la page passent d’abord. Les autres s’expliquent avec Maj.',
    },
    perScreenChoices: { 6: '6', 12: '12', none: 'Sans limite' },
    look: 'Aspect',
    looks: { dotted: 'Points', line: 'Trait fin', tint: 'Fond teinté' },
  },
  hover: {
    title: 'La fiche',
    trigger: 'Elle vient',
    triggers: {
      rest: { label: 'Quand le pointeur s’arrête', hint: 'Sur un terme souligné. Avec Maj, elle vient aussitôt.' },
      modifier: { label: 'Avec Maj seulement', hint: 'Rien ne s’ouvre pendant que vous lisez.' },
    },
    delay: 'Après un arrêt de',
    delayHint: 'Plus long, si des fiches s’ouvrent sans que vous le vouliez.',
    delays: { 150: '0,15\u00a0s', 300: '0,3\u00a0s', 600: '0,6\u00a0s' },
    speech: 'Écouter les termes',
    speechHint:
      'Un haut-parleur à côté de chaque terme, si cet ordinateur a une voix pour sa langue. Aucun texte n’est envoyé.',
    speechChoices: { yes: 'Oui', no: 'Non' },
  },
  documents: {
    title: 'Documents',
    opensPdfs: 'Ouvrir les PDF ici',
    opensPdfsHint:
      'Un onglet qui arrive sur un PDF l’affiche dans le lecteur de Passerelle, termes expliqués. Un clic y ramène à la visionneuse du navigateur.',
    opensPdfsChoices: { yes: 'Oui', no: 'Non' },
    leave: 'Le navigateur ne l’a pas encore autorisé\u00a0: les PDF restent dans sa visionneuse.',
    giveLeave: 'Autoriser',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    intro: 'Ils servent dans toutes les pages. C’est le navigateur qui les garde, et qui les change.',
    command: {
      _execute_action: 'Ouvrir Passerelle, prêt à chercher',
      'next-term': 'Expliquer le terme suivant de la page',
      'previous-term': 'Expliquer le terme précédent de la page',
      'open-panel': 'Ouvrir le panneau latéral',
    },
    none: 'Aucun',
    key: { Shift: 'Maj', Space: 'Espace', Home: 'Début', End: 'Fin', Insert: 'Inser', Delete: 'Suppr' },
    change: 'Modifier dans le navigateur…',
    advice:
      'Le navigateur ne nous laisse pas ouvrir sa page. Elle se trouve dans le menu, sous «\u00a0Extensions\u00a0» ou «\u00a0Extensions et thèmes\u00a0», derrière la roue dentée.',
  },
  sites: {
    title: 'Sites',
    mode: 'Lire les pages',
    modes: {
      everywhere: { label: 'De tous les sites', hint: 'Sauf ceux de votre liste.' },
      listed: { label: 'Des sites de la liste', hint: 'Rien n’est lu nulle part ailleurs.' },
    },
    list: { everywhere: 'Sites laissés tranquilles', listed: 'Sites qui sont lus' },
    empty: {
      everywhere: {
        label: 'Aucun site n’est laissé tranquille',
        hint: 'Le bouton de la barre d’outils met aussi en pause le site de l’onglet ouvert.',
      },
      listed: { label: 'Aucun site n’est lu', hint: 'Ajoutez le premier, et ses termes seront soulignés.' },
    },
    field: { everywhere: 'Laisser un site tranquille', listed: 'Lire un site' },
    fieldHint:
      'example.org, *.example.org avec tous les sites en dessous, ou le début d’un chemin\u00a0: example.org/wiki/',
    add: 'Ajouter',
    remove: (pattern) => `Retirer ${pattern}`,
    problem: {
      empty: 'Tapez l’adresse d’un site, par exemple example.org.',
      'too-long': 'C’est trop long pour l’adresse d’un site\u00a0: l’hôte suffit, par exemple example.org.',
      scheme: 'Seuls les sites du web sont lus\u00a0: des adresses en http ou https, ou qui commencent par l’hôte.',
      wildcard: 'L’étoile se met tout au début seulement, avant un point\u00a0: *.example.org.',
      host: 'Ce n’est pas l’adresse d’un site. Tapez-la comme example.org, ou collez-la depuis la barre d’adresse.',
      port: 'Après le deux-points vient le numéro d’un port, par exemple localhost:8080.',
      ending:
        'Laissez de côté les espaces et ce qui suit un point d’interrogation ou un dièse\u00a0: le chemin suffit.',
      listed: (pattern) => `${pattern} est déjà dans la liste.`,
    },
  },
  domains: {
    title: 'Domaines du glossaire',
    intro: 'Les termes d’un domaine désactivé ne sont pas soulignés dans les pages. La recherche les trouve toujours.',
    loading: 'Lecture du glossaire…',
    failed: 'Le glossaire n’a pas répondu.',
    retry: 'Réessayer',
    entries: (count) => plural(count, { one: 'fiche', other: 'fiches' }),
    on: (on, all) => (on === all ? 'tous actifs' : `${on} sur ${all} actifs`),
    allOn: 'Tout activer',
    allOff: 'Tout désactiver',
    allOnIn: (discipline) => `Domaines ${ofDiscipline[discipline]}\u00a0: tout activer`,
    allOffIn: (discipline) => `Domaines ${ofDiscipline[discipline]}\u00a0: tout désactiver`,
  },
  silenced: {
    title: 'Termes passés sous silence',
    intro: 'Ils ne sont soulignés dans aucune page. La recherche les trouve toujours.',
    count: (count) => plural(count, { one: 'terme passé sous silence', other: 'termes passés sous silence' }),
    empty: {
      label: 'Aucun terme n’est passé sous silence',
      hint: 'En bas de chaque fiche, un terme que vous connaissez peut l’être.',
    },
    markAgain: 'Souligner de nouveau',
    markTermAgain: (term) => `Souligner de nouveau\u00a0: ${quote(term)}`,
    markAllAgain: 'Tout souligner de nouveau',
    gone: 'n’est plus dans le glossaire',
  },
};
