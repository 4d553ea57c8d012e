import { pluralOf } from './plural.ts';
import type { WriteText } from './write-text.ts';

const plural = pluralOf('fr');
const quote = (text: string) => `«\u00a0${text}\u00a0»`;

export const writeFr: WriteText = {
  title: 'Écrire pour eux',
  lead: 'Rien de ce que vous écrivez ici ne quitte cet ordinateur. Fermer l’onglet l’oublie.',
  privateLead:
    'Fenêtre privée\u00a0: rien de ce que vous écrivez ici ne quitte cet ordinateur, et recharger la page l’oublie.',
  readers: 'Vos lecteurs',
  role: { marketing: 'Marketing', it: 'Informatique', both: 'Les deux' },
  writtenIn: 'Écrit en',
  language: { fr: 'Français', en: 'Anglais' },
  open: 'Ouvrir un fichier…',
  draft: 'Votre texte',
  placeholder: 'Collez ou tapez votre texte, ou déposez ici un fichier .txt ou .md.',
  words: (count) => plural(count, { one: 'mot', other: 'mots' }),
  loading: 'Ouverture du glossaire…',
  failed: 'Le glossaire n’a pas répondu. Votre texte est toujours là.',
  retry: 'Réessayer',
  reading: 'Lecture…',
  toExplain: 'À expliquer',
  nothingYet: 'Commencez par un texte',
  nothingYetAdvice:
    'Les termes que vos lecteurs ne connaissent peut-être pas paraissent ici, chacun avec quelques mots à insérer.',
  noTerms: 'Rien à expliquer',
  noTermsAdvice: {
    marketing: 'Aucun terme du glossaire que le marketing pourrait ne pas connaître.',
    it: 'Aucun terme du glossaire que l’informatique pourrait ne pas connaître.',
    both: 'Aucun terme du glossaire.',
  },
  allExplained: 'Vos lecteurs peuvent suivre',
  allExplainedAdvice: 'Chaque terme qu’ils pourraient ne pas connaître est expliqué dans le texte.',
  select: (place, places) => (places > 1 ? `montrer dans le texte, ${place} sur ${places}` : 'montrer dans le texte'),
  insert: 'Insérer',
  insertFor: (term) => `Insérer après ${quote(term)}`,
  insertAll: (count) => `Insérer les ${count}`,
  copyGloss: (term) => `Copier ce que veut dire ${quote(term)}`,
  inTheirWords: 'Avec leurs mots',
  copyTheirWords: (term) => `Copier ${quote(term)} avec leurs mots`,
  ofPrivateSource: 'd’un glossaire privé',
  inserted: (count) =>
    count === 1 ? 'Inséré. Ctrl+Z dans le texte l’annule.' : `${count} insérés. Ctrl+Z dans le texte les annule.`,
  explained: 'Expliqués dans le texte',
  explainedAs: {
    expansion: 'en toutes lettres',
    parentheses: 'entre parenthèses',
    'in-other-words': 'autrement dit',
    means: 'par son sens',
    'is-a': 'par ce que c’est',
    apposition: 'juste à côté',
    'list-entry': 'dans une liste de mots',
    named: 'avant son nom',
  },
  explainedLate: 'après avoir été employé',
  tooLong:
    'Ce texte dépasse 200\u202f000\u00a0caractères\u00a0: il reste ici, mais seule une partie plus courte peut être vérifiée.',
  fileTaken: (file) => `${quote(file)} est maintenant votre texte. Ctrl+Z dans le texte ramène ce qui y était.`,
  fileRefused: (file, why) => `${quote(file)} n’a pas été ouvert\u00a0: ${why}.`,
  fileUnreadable: 'le navigateur n’a pas pu le lire\u00a0; vérifiez qu’il est bien là et que ce n’est pas un dossier',
  fileTooBig: 'il dépasse 1\u00a0Mo\u00a0; collez la partie qui compte',
  fileForReader: 'seuls les fichiers .txt et .md se modifient ici\u00a0; copiez son texte et collez-le',
};
