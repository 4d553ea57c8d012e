import type { WelcomeText } from './welcome-text.ts';

export const welcomeFr = {
  title: 'Deux métiers, une conversation',
  lead: 'Passerelle souligne le jargon du marketing et de l’IT dans les pages que vous lisez, et l’explique avec les mots de votre métier.',
  questions: (count) =>
    ['Votre organisation a répondu pour vous\u00a0: essayez.', 'Une question, puis vous essayez.'][count] ??
    'Deux questions, puis vous essayez.',
  sideQuestion: 'Où travaillez-vous\u202f?',
  side: {
    marketing: { label: 'Au marketing', hint: 'Les mots de l’IT sont soulignés, et expliqués avec ceux du marketing.' },
    it: { label: 'À l’IT', hint: 'Les mots du marketing sont soulignés, et expliqués avec ceux de l’IT.' },
    both: { label: 'Les deux, ou ailleurs', hint: 'Les mots des deux métiers sont soulignés.' },
  },
  languageQuestion: 'Quelle langue lisez-vous d’abord\u202f?',
  thisLanguage: { label: 'Français', hint: 'Le français d’abord, l’anglais à côté.' },
  languageAdvice: 'Passerelle la parle aussi. Tout cela peut se changer à tout moment.',
  tryIt: 'Essayer sur une page',
  skipAll: 'Passer la visite',
  permissions: {
    title: 'Ce que veut dire ici «\u00a0lire et modifier toutes vos données\u00a0»',
    lead: 'Le navigateur a une seule phrase pour toutes les extensions qui travaillent dans les pages web. Voici ce que Passerelle fait de cette permission, et rien d’autre.',
    points: [
      {
        title: 'Elle lit le texte des pages',
        text: 'Pour y trouver du jargon. Elle laisse de côté les champs, les mots de passe et ce que vous êtes en train d’écrire.',
      },
      {
        title: 'Elle modifie deux choses',
        text: 'Elle trace des traits sous des mots, et pose une fiche sur la page quand vous en demandez une.',
      },
      {
        title: 'Rien ne quitte votre navigateur',
        text: 'Ni compte, ni serveur, ni statistiques. Tout le glossaire est dans l’extension, et marche hors ligne.',
      },
      {
        title: 'Vous pouvez la mettre en pause',
        text: 'Sur n’importe quel site, d’un clic sur son bouton dans la barre d’outils.',
      },
    ],
  },
  lesson: {
    title: 'Essayez ici',
    progress: (done, of) => `${done} sur ${of}`,
    steps: {
      hover: {
        title: 'Expliquer un mot',
        text: 'Sur un écran tactile, touchez le mot. Au clavier, faites Alt+J.',
      },
      pin: {
        title: 'Garder une fiche ouverte',
        text: 'Cliquez sur l’épingle en haut d’une fiche. Elle reste à sa place, et vous pouvez la déplacer.',
      },
      search: {
        title: 'Chercher n’importe quel mot',
        text: 'Cliquez sur le bouton de Passerelle dans la barre d’outils du navigateur (peut-être derrière la pièce de puzzle) et tapez un mot. Ou sélectionnez-en un dans le texte, puis clic droit et «\u00a0Expliquer\u00a0».',
      },
      silence: {
        title: 'Faire taire un mot connu',
        text: 'Tout en bas d’une fiche, choisissez «\u00a0Ne plus souligner ce terme\u00a0». Son trait disparaît, dans toutes les pages.',
      },
    },
    hover: {
      rest: 'Posez un instant le pointeur sur un mot souligné de points.',
      modifier: 'Tenez la touche Maj, et amenez le pointeur sur un mot souligné de points.',
    },
    done: 'Fait',
    skipped: 'Passé',
    skipStep: 'Passer cette étape',
    markAgain: 'Souligner de nouveau ce mot',
    changeAnswers: 'Changer mes réponses',
    close: 'Fermer cette page',
    ended: {
      title: 'Bonne lecture',
      lead: 'Toutes vos pages se lisent désormais comme celle-ci. Trois choses pour plus tard\u00a0:',
      points: [
        { title: 'Alt+J', text: 'explique le mot suivant d’une page, sans la souris.' },
        { title: 'jargon', text: 'puis une espace et un mot, dans la barre d’adresse, cherche ce mot.' },
        {
          title: 'Le bouton de Passerelle',
          text: 'cherche, met un site en pause, et contient vos réglages et cette visite.',
        },
      ],
    },
  },
  demo: {
    label: 'Page de démonstration',
    kicker: 'Compte rendu',
    title: 'Nouveau site\u00a0: ce qui s’est dit mardi',
    sections: [
      {
        title: null,
        paragraphs: [
          'Côté marketing, l’objectif est clair\u00a0: l’optimisation de la conversion. Le taux de rebond de la page d’accueil a doublé depuis la dernière campagne, et la moitié des leads du formulaire n’arrivent jamais dans le CRM. La CMO demande un test A/B avant l’été, un parcours client sans couture et une vraie stratégie omnicanale.',
          'Côté DSI, on répond que l’architecture applicative date de dix ans. Le site parle au legacy par des fichiers échangés la nuit\u202f; sans API, pas de temps réel. L’équipe propose une API gateway, de sortir le catalogue en microservices et de profiter du cloud pour tenir les pics de trafic.',
        ],
      },
      {
        title: 'Ce qui bloque',
        paragraphs: [
          'Personne n’avait compté la dette technique dans la feuille de route. Le consentement aux cookies tiers doit être revu avec le DPO avant de brancher la CDP, et le lac de données du dernier projet existe, mais personne ne l’interroge. Le retour sur investissement reste à prouver\u00a0: il manque un KPI commun.',
          'Une bonne nouvelle\u00a0: le plombier est passé, et le tuyau au-dessus de la salle de réunion ne fuit plus.',
        ],
      },
    ],
  },
} satisfies WelcomeText;
