import type { BriefingText } from './briefing-text.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('fr');

export const briefingFr: BriefingText = {
  title: 'Les mots à connaître',
  loading: 'Lecture de la page…',
  words: (count) => plural(count, { one: 'mot', other: 'mots' }),
  prepared: (day) => `préparé le ${day}`,
  heaviness: 'À la lecture',
  reads: {
    marketing: {
      light: 'Lecture facile pour le marketing.',
      demanding: 'Le marketing peut suivre, avec un effort.',
      heavy: 'Lecture difficile pour le marketing sans aide.',
    },
    it: {
      light: 'Lecture facile pour l’informatique.',
      demanding: 'L’informatique peut suivre, avec un effort.',
      heavy: 'Lecture difficile pour l’informatique sans aide.',
    },
  },
  measured: (terms, percent) =>
    terms === 0
      ? 'Aucun terme du glossaire à lui expliquer.'
      : `Au plus ${plural(terms, { one: 'terme', other: 'termes' })} à lui expliquer\u00a0: ${percent} des mots.`,
  howMeasured:
    'Seuls les termes du glossaire sont comptés. Un texte se suit sans peine quand ils ne dépassent pas 2\u00a0mots sur\u00a0100, et avec effort jusqu’à\u00a05.',
  tooShort: 'En dessous de cent mots, un texte est trop court pour être mesuré.',
  terms: 'Les termes qui comptent le plus pour vous',
  termsShown: (shown, all) => (shown === all ? plural(all, { one: 'terme', other: 'termes' }) : `${shown} sur ${all}`),
  order: 'Ordre',
  orders: { weight: 'Par importance', reading: 'Dans l’ordre du texte' },
  howMany: 'Combien',
  first: (count) => `${count}`,
  all: 'Tous',
  times: (count) => plural(count, { one: 'fois', other: 'fois' }),
  why: 'Pourquoi ce terme\u00a0:',
  ofPrivateSource: 'D’un glossaire privé',
  showInPage: (term) => `Montrer «\u00a0${term}\u00a0» dans la page`,
  leftOut: 'Laissés de côté\u00a0:',
  known: (count) => plural(count, { one: 'terme que vous connaissez', other: 'termes que vous connaissez' }),
  silent: (count) =>
    plural(count, {
      one: 'de votre métier, ou que vous faites taire',
      other: 'de votre métier, ou que vous faites taire',
    }),
  copyText: 'Copier le texte',
  copyMarkdown: 'Copier en Markdown',
  print: 'Imprimer',
  noTerms: 'Aucun jargon repéré',
  noTermsAdvice: 'Cette page parle une langue que tout le monde comprend\u00a0: il n’y a rien à préparer.',
  allKnown: 'Rien de nouveau pour vous',
  allKnownAdvice: 'Vous connaissez chaque terme de cette page, ou il est de votre métier.',
  closed: 'Il n’y a pas de page à résumer',
  closedAdvice:
    'Son onglet a été fermé, ou le navigateur l’interdit aux extensions. Ouvrez une page, puis demandez son briefing par le bouton Passerelle.',
  document: 'Ce n’est pas une page web',
  documentAdvice: 'Son texte est hors de portée ici. Ouvrez le document dans le lecteur de Passerelle.',
  off: 'Désactivé sur ce site',
  offAdvice: 'Vous y avez désactivé Passerelle\u00a0: rien n’y est lu. Réactivez-la par le bouton Passerelle.',
  failed: 'Le glossaire n’a pas répondu.',
  retry: 'Réessayer',
  gone: 'La page a été fermée ou quittée depuis. Voici son briefing tel qu’il était.',
  movedOn: (title) => `L’onglet montre maintenant une autre page\u00a0: ${title}`,
  briefNew: 'Préparer celle-ci',
};
