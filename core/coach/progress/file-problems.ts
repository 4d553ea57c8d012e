import type { Explanation } from '../../entry/explanation.ts';

/** Why a progress file is not read. What was there before stays as it is. */
export const FILE_PROBLEMS = {
  'too-large': {
    reason: {
      fr: 'Ce fichier dépasse 10 millions de caractères : un fichier de progrès en compte rarement plus d’un million.',
      en: 'This file is longer than 10 million characters: a progress file seldom has more than one million.',
    },
    remedy: { fr: 'Vérifiez que c’est le bon fichier.', en: 'Check that it is the right file.' },
  },
  'not-progress': {
    reason: {
      fr: 'Ceci n’est pas un fichier de progrès de Passerelle.',
      en: 'This is not a Passerelle progress file.',
    },
    remedy: {
      fr: 'Choisissez le fichier que « Exporter mes progrès » a enregistré, ou collez-en tout le texte.',
      en: 'Choose the file that “Export my progress” saved, or paste all of its text.',
    },
  },
  cut: {
    reason: {
      fr: 'Ce fichier de progrès est coupé : sa fin manque.',
      en: 'This progress file is cut: its end is missing.',
    },
    remedy: {
      fr: 'Recopiez-le en entier, ou demandez-le de nouveau à qui vous l’a envoyé.',
      en: 'Copy all of it again, or ask whoever sent it to send it again.',
    },
  },
  newer: {
    reason: {
      fr: 'Ce fichier vient d’une version plus récente de Passerelle.',
      en: 'This file comes from a newer version of Passerelle.',
    },
    remedy: {
      fr: 'Mettez l’extension à jour, puis recommencez ; vos progrès ici ne changent pas.',
      en: 'Update the extension, then try again; your progress here does not change.',
    },
  },
  damaged: {
    reason: {
      fr: 'Ce fichier de progrès n’a plus la forme attendue : il a sans doute été modifié à la main.',
      en: 'This progress file no longer has the expected form: it was probably edited by hand.',
    },
    remedy: { fr: 'Exportez-le de nouveau depuis l’extension.', en: 'Export it again from the extension.' },
  },
} as const satisfies Record<string, Explanation>;

export type FileProblem = Explanation & { readonly rule: keyof typeof FILE_PROBLEMS };
