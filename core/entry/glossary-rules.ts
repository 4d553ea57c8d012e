import { quote, type Explain } from './explanation.ts';

/** What can be wrong with an entry among the others of its glossary. */
export const GLOSSARY_RULES = {
  'unknown-domain': ({ value, allowed }) => ({
    reason: {
      fr: `Le dossier « ${quote(value)} » n’est pas un domaine de config.yaml.`,
      en: `The folder "${quote(value)}" is not a domain of config.yaml.`,
    },
    remedy: {
      fr: `Déplacez la fiche dans l’un de ces dossiers : ${allowed}.`,
      en: `Move the entry into one of these folders: ${allowed}.`,
    },
  }),
  'misplaced-file': ({ value }) => ({
    reason: {
      fr: `Ce fichier n’est pas lu : « ${quote(value)} ». Seuls config.yaml et <domaine>/<identifiant>.yaml le sont.`,
      en: `This file is not read: "${quote(value)}". Only config.yaml and <domain>/<id>.yaml are.`,
    },
    remedy: {
      fr: 'Renommez-le en .yaml ou déplacez-le dans le dossier de son domaine.',
      en: 'Rename it to .yaml or move it into the folder of its domain.',
    },
  }),
  'override-of-nothing': ({ value }) => ({
    reason: {
      fr: `Le glossaire de base n’a pas de fiche « ${quote(value)} » : ce fichier ne change rien pour qui n’a que lui.`,
      en: `The base glossary has no entry "${quote(value)}": this file changes nothing for who has that one only.`,
    },
    remedy: {
      fr: 'Corrigez le nom du fichier, sauf si la fiche est celle d’un autre glossaire de votre entreprise.',
      en: 'Correct the name of the file, unless the entry is of another glossary of your company.',
    },
  }),
  'duplicate-id': ({ value }) => ({
    reason: { fr: `Une autre fiche porte cet identifiant : ${value}.`, en: `Another entry has this id: ${value}.` },
    remedy: {
      fr: 'Fusionnez les deux fiches ou renommez la plus récente.',
      en: 'Merge the two entries or rename the newer one.',
    },
  }),
  'bridge-missing': ({ value }) => ({
    reason: {
      fr: `Il manque la passerelle vers l’autre métier (bridge.${value}).`,
      en: `The bridge to the other side is missing (bridge.${value}).`,
    },
    remedy: {
      fr: 'Dites le concept avec ce que cet autre métier connaît de son propre travail.',
      en: 'Tell the concept with something that side knows from its own work.',
    },
  }),
  'unknown-relation': ({ value }) => ({
    reason: { fr: `La fiche « ${quote(value)} » n’existe pas.`, en: `There is no entry "${quote(value)}".` },
    remedy: {
      fr: 'Corrigez l’identifiant (nom du fichier sans .yaml) ou retirez-le.',
      en: 'Correct the id (file name without .yaml) or remove it.',
    },
  }),
  'self-relation': () => ({
    reason: { fr: 'La fiche renvoie à elle-même.', en: 'The entry refers to itself.' },
    remedy: { fr: 'Retirez ce renvoi.', en: 'Remove this reference.' },
  }),
  'replacement-missing': () => ({
    reason: {
      fr: 'Une fiche retirée (deprecated) doit dire ce qui la remplace.',
      en: 'A deprecated entry must say what replaces it.',
    },
    remedy: {
      fr: 'Ajoutez replacedBy avec l’identifiant de la fiche qui prend la suite.',
      en: 'Add replacedBy with the id of the entry that takes over.',
    },
  }),
  'repeated-term': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » est déjà donné dans cette langue de la fiche.`,
      en: `"${quote(value)}" is already given in this language of the entry.`,
    },
    remedy: { fr: 'Supprimez la répétition.', en: 'Remove the repetition.' },
  }),
  'not-a-term-of-entry': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » n’est pas un terme de cette fiche.`,
      en: `"${quote(value)}" is not a term of this entry.`,
    },
    remedy: {
      fr: 'Reprenez le terme exactement comme dans fr ou en.',
      en: 'Copy the term exactly as it stands under fr or en.',
    },
  }),
  'usual-not-ambiguous': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » est dans usual sans être dans ambiguous, pour cette langue.`,
      en: `"${quote(value)}" is under usual without being under ambiguous, for this language.`,
    },
    remedy: {
      fr: 'Ajoutez-le à ambiguous, ou retirez-le : un terme sans autre sens est toujours marqué.',
      en: 'Add it to ambiguous, or remove it: a term with no other sense is always marked.',
    },
  }),
  'cues-missing': ({ value }) => ({
    reason: {
      fr: `Un terme ambigu demande des indices (cues.${value}).`,
      en: `An ambiguous term needs cues (cues.${value}).`,
    },
    remedy: {
      fr: 'Donnez des mots voisins qui confirment le sens (near) ou qui l’excluent (against, phrases).',
      en: 'Give words that confirm the sense when near, or that exclude it (against, phrases).',
    },
  }),
  'too-few-tests': ({ value }) => ({
    reason: {
      fr: `Un terme ambigu demande au moins 3 phrases où il compte et 3 où il ne compte pas (tests.${value}).`,
      en: `An ambiguous term needs at least 3 sentences where it counts and 3 where it does not (tests.${value}).`,
    },
    remedy: {
      fr: 'Ajoutez des phrases vraisemblables sous match et noMatch.',
      en: 'Add plausible sentences under match and noMatch.',
    },
  }),
  'test-not-matched': ({ value }) => ({
    reason: {
      fr: `Le terme devrait être trouvé ici et ne l’est pas : « ${value} »`,
      en: `The term should be found here and is not: "${value}"`,
    },
    remedy: {
      fr: 'Ajoutez un indice (cues.near) présent dans la phrase, ou corrigez la phrase.',
      en: 'Add a cue (cues.near) that the sentence holds, or correct the sentence.',
    },
  }),
  'test-wrongly-matched': ({ value }) => ({
    reason: {
      fr: `Le terme ne devrait pas être trouvé ici et l’est : « ${value} »`,
      en: `The term should not be found here and is: "${value}"`,
    },
    remedy: {
      fr: 'Ajoutez un indice contraire (cues.against ou cues.phrases), ou déclarez le terme ambigu.',
      en: 'Add a cue against it (cues.against or cues.phrases), or declare the term ambiguous.',
    },
  }),
  'same-in-both-languages': () => ({
    reason: {
      fr: 'Le texte français et le texte anglais sont identiques.',
      en: 'The French and the English text are identical.',
    },
    remedy: { fr: 'Traduisez l’un des deux.', en: 'Translate one of the two.' },
  }),
  'unfinished-draft': ({ value, maximum }) => ({
    reason: {
      fr: `Ce brouillon n’est ni publié ni affiché : il reste à compléter ou à raccourcir ${value}.`,
      en: `This draft is neither published nor shown: still to be completed or shortened: ${value}.`,
    },
    remedy: {
      fr: `Complétez ces champs (${maximum} mots au plus pour une définition), ou laissez la fiche en brouillon.`,
      en: `Complete these fields (a definition has ${maximum} words at most), or leave the entry as a draft.`,
    },
  }),
  homograph: ({ value }) => ({
    reason: {
      fr: `Le terme ${value} appartient aussi à une autre fiche sans qu’elles soient déclarées faux amis ou à distinguer.`,
      en: `The term ${value} belongs to another entry too, and neither declares a false friend or a contrast.`,
    },
    remedy: {
      fr: 'Reliez les deux fiches (relations.falseFriend ou contrast), ou retirez le terme de l’une.',
      en: 'Relate the two entries (relations.falseFriend or contrast), or remove the term from one of them.',
    },
  }),
  'path-length': ({ count, allowed }) => ({
    reason: {
      fr: `Cette liste d’un parcours compte ${count} fiches ; il en faut ${allowed}.`,
      en: `This list of a path has ${count} entries; it takes ${allowed}.`,
    },
    remedy: {
      fr: 'Gardez celles sans lesquelles le projet se passe mal, ou faites deux parcours.',
      en: 'Keep those without which the project goes wrong, or make two paths.',
    },
  }),
  'path-repeats': ({ value }) => ({
    reason: {
      fr: `La fiche « ${quote(value)} » est nommée deux fois, ou enseignée alors qu’elle est un prérequis.`,
      en: `The entry "${quote(value)}" is named twice, or taught although it is a prerequisite.`,
    },
    remedy: { fr: 'Ne la gardez qu’à une place.', en: 'Keep it in one place only.' },
  }),
  'path-untaught': ({ value }) => ({
    reason: {
      fr: `Le contrôle final porte sur « ${quote(value)} », que le parcours n’enseigne pas.`,
      en: `The final check asks about "${quote(value)}", which the path does not teach.`,
    },
    remedy: {
      fr: 'Ajoutez-la à entries, ou retirez-la de check.',
      en: 'Add it under entries, or remove it from check.',
    },
  }),
} satisfies Record<string, Explain>;
