import type { BackupText } from './backup-text.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('fr');

export const backupFr = {
  title: 'Sauvegarde',
  advice:
    'Un seul fichier contient tous vos réglages, ce que vous avez épinglé et consulté, et ce que le coach retient. Gardez-le, ou emportez-le dans un autre navigateur.',
  save: 'Enregistrer une sauvegarde',
  choose: 'Choisir un fichier…',
  orDrop: 'ou le déposer ici',
  problem: {
    'not-json': 'Ce fichier n’est pas une sauvegarde de Passerelle.',
    broken: 'Cette sauvegarde est incomplète ou abîmée. Reprenez-la là où elle était gardée.',
    'not-ours': 'Ce fichier vient d’un autre programme.',
    newer:
      'Cette sauvegarde vient d’une version plus récente de Passerelle. Mettez l’extension à jour, puis réessayez.',
    nothing: 'Cette sauvegarde ne contient aucun réglage lisible.',
    'too-big': 'Ce fichier est trop gros pour être une sauvegarde.',
    unreadable: 'Le navigateur n’a pas pu lire ce fichier.',
  },
  nothingChanged: 'Rien n’a été modifié.',
  preview: {
    title: (file) => `Ce que «\u00a0${file}\u00a0» changerait`,
    saved: (day) => `Enregistrée le ${day}`,
    damaged: (count) =>
      count === 1
        ? 'Un réglage du fichier est illisible, en tout ou en partie\u00a0:'
        : `${count}\u00a0réglages du fichier sont illisibles, en tout ou en partie\u00a0:`,
    same: 'Tout est déjà comme dans le fichier.',
    here: 'Maintenant',
    inFile: 'Dans le fichier',
    choices: (setting) => `Que faire de\u00a0: ${setting}`,
    choice: { keep: 'Garder', unite: 'Ajouter', replace: 'Remplacer' },
    added: (count) => `${plural(count, { one: 'nouveauté', other: 'nouveautés' })} dans le fichier`,
    onlyHere: (count) => `${plural(count, { one: 'élément', other: 'éléments' })} ici seulement`,
    more: (count) => `et ${count} de plus`,
    progress: {
      title: 'Ce que le coach retient',
      words: (count, name) => `${plural(count, { one: 'mot', other: 'mots' })} de ${name || 'quelqu’un sans nom'}.`,
      own: 'C’est à vous\u00a0: la fusion garde pour chaque mot le plus récent des deux, et ne perd rien.',
      other: 'Cela vient d’une autre personne, ou d’un autre de vos navigateurs. Ne le fusionnez que si c’est à vous.',
      damaged: (count) => `Illisibles\u00a0: ${plural(count, { one: 'mot', other: 'mots' })}.`,
      altered: 'Cela a été modifié après l’enregistrement.',
      refused: 'Ce que le coach retenait ne peut être repris de ce fichier.',
      choice: { leave: 'Laisser', merge: 'Fusionner' },
    },
    entries: (count) =>
      count === 1
        ? 'Reprendre aussi la fiche que vous avez écrite'
        : `Reprendre aussi les ${count} fiches que vous avez écrites`,
    unreadEntries: (count) =>
      count === 1 ? 'Une fiche du fichier est illisible.' : `${count} fiches du fichier sont illisibles.`,
    restore: 'Restaurer',
    cancel: 'Annuler',
  },
  done: {
    restored: 'Restauration faite.',
    undo: 'Annuler la restauration',
    undone: 'Tout est de nouveau comme avant.',
    deleted: 'Tout a été effacé.',
    full: 'Le navigateur n’a plus de place pour le contenu du fichier. Rien n’a été modifié.',
    failed: 'Le navigateur a refusé. Rien n’a été modifié.',
  },
  remove: {
    title: 'Tout effacer',
    advice: 'Repart comme au premier jour.',
    open: 'Tout effacer…',
    question: 'Tout effacer\u202f?',
    whatGoes: [
      'votre métier et vos langues',
      'la façon de souligner et d’expliquer les termes',
      'les termes que vous avez mis en silence',
      'vos sites et les domaines que vous avez désactivés',
      'vos recherches passées et ce que vous avez épinglé',
      'vos abonnements aux glossaires partagés',
      'tout ce que le coach retient de vos mots',
      'vos propres fiches, vos brouillons et vos propositions',
    ],
    forGood:
      'C’est définitif. Le glossaire de l’extension reste, tout comme les sauvegardes que vous avez enregistrées.',
    saveFirst: 'Enregistrer d’abord une sauvegarde',
    confirm: 'Tout effacer',
    cancel: 'Annuler',
  },
  setting: {
    'reader.language': 'Lire d’abord en',
    'reader.role': 'Je travaille',
    interfaceLanguage: 'Interface en',
    'hover.trigger': 'Expliquer un terme',
    'hover.delay': 'Délai avant la fiche',
    'marking.marksOwnWords': 'Mots de mon propre métier',
    'marking.silenced': 'Termes mis en silence',
    'marking.density': 'Fréquence des soulignements',
    'marking.perScreen': 'Soulignements par écran, au plus',
    'marking.look': 'Aspect des soulignements',
    domainsOff: 'Domaines désactivés',
    'sites.mode': 'Où les pages sont lues',
    'sites.off': 'Sites désactivés',
    'sites.on': 'Sites activés',
    'speech.isOn': 'Écouter les termes',
    'documents.opensPdfs': 'Ouvrir les PDF dans Passerelle',
    pinned: 'Fiches épinglées',
    lookUps: 'Fiches consultées',
  },
  value: {
    'reader.language': { fr: 'Français', en: 'Anglais' },
    'reader.role': { marketing: 'Au marketing', it: 'À l’IT', both: 'Les deux' },
    interfaceLanguage: { fr: 'Français', en: 'Anglais', auto: 'Auto' },
    'hover.trigger': { rest: 'Au survol', modifier: 'Avec Maj' },
    'hover.delay': { 150: 'Court', 300: 'Moyen', 600: 'Long' },
    'marking.marksOwnWords': { true: 'Soulignés', false: 'Non soulignés' },
    'marking.density': { page: 'Une fois par page', section: 'Une fois par section', all: 'Partout' },
    'marking.perScreen': { 6: '6', 12: '12', none: 'Sans limite' },
    'marking.look': { dotted: 'Points', line: 'Trait', tint: 'Teinte' },
    'sites.mode': { everywhere: 'Partout', listed: 'Sur mes sites seulement' },
    'speech.isOn': { true: 'Oui', false: 'Non' },
    'documents.opensPdfs': { true: 'Oui', false: 'Non' },
  },
} satisfies BackupText;
