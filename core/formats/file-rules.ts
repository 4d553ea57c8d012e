import { quote, type Explain } from '../entry/explanation.ts';

/** What can be wrong with a file as a whole, or with an entry of it whatever the format. */
export const FILE_RULES = {
  'import-too-large': ({ maximum }) => ({
    reason: {
      fr: `Ce fichier dépasse ${maximum} Mo, la limite d’un import.`,
      en: `This file is larger than ${maximum} MB, the limit of an import.`,
    },
    remedy: {
      fr: 'Répartissez les entrées sur plusieurs fichiers et importez-les l’un après l’autre.',
      en: 'Split the entries over several files and import one after the other.',
    },
  }),
  'too-many-entries': ({ maximum, count }) => ({
    reason: {
      fr: `Ce fichier a ${count} entrées ; un import en prend ${maximum} au plus.`,
      en: `This file has ${count} entries; an import takes ${maximum} at most.`,
    },
    remedy: {
      fr: 'Répartissez les entrées sur plusieurs fichiers et importez-les l’un après l’autre.',
      en: 'Split the entries over several files and import one after the other.',
    },
  }),
  'unknown-format': ({ allowed }) => ({
    reason: {
      fr: 'Le contenu de ce fichier n’est d’aucun format connu.',
      en: 'The content of this file is of no known format.',
    },
    remedy: { fr: `Formats lus : ${allowed}.`, en: `Formats that are read: ${allowed}.` },
  }),
  'no-entries': () => ({
    reason: { fr: 'Ce fichier ne contient aucune entrée.', en: 'This file has no entries.' },
    remedy: {
      fr: 'Vérifiez que c’est bien l’export du glossaire, et non une page de connexion ou un fichier vide.',
      en: 'Check that it is the export of the glossary, not a login page or an empty file.',
    },
  }),
  'encoding-guessed': ({ value }) => ({
    reason: {
      fr: `Ce fichier n’est pas en UTF-8 ; il a été lu comme ${value}.`,
      en: `This file is not UTF-8; it was read as ${value}.`,
    },
    remedy: {
      fr: 'Regardez les accents dans l’aperçu ; s’ils sont faux, enregistrez le fichier en UTF-8.',
      en: 'Look at the accents in the preview; if they are wrong, save the file as UTF-8.',
    },
  }),
  'not-carried': ({ value }) => ({
    reason: { fr: `Laissé de côté : ${quote(value)}.`, en: `Left out: ${quote(value)}.` },
    remedy: {
      fr: 'Rien à faire si vous n’en avez pas besoin ; sinon, ajoutez-le à la main.',
      en: 'Nothing to do if you do not need it; otherwise add it by hand.',
    },
  }),
  'not-written': ({ value }) => ({
    reason: {
      fr: `Ce format ne sait pas porter ce champ : ${quote(value)}.`,
      en: `This format cannot carry this field: ${quote(value)}.`,
    },
    remedy: { fr: 'Le format JSON porte tout.', en: 'The JSON format carries everything.' },
  }),
  'no-language-of-ours': ({ value }) => ({
    reason: {
      fr: `Cette entrée n’a de terme ni en français ni en anglais (langues : ${quote(value)}).`,
      en: `This entry has no term in French nor in English (languages: ${quote(value)}).`,
    },
    remedy: {
      fr: 'Ajoutez un terme français ou anglais dans le fichier, ou laissez cette entrée de côté.',
      en: 'Add a French or English term to the file, or leave this entry out.',
    },
  }),
  'link-dropped': ({ value }) => ({
    reason: { fr: `Lien retiré : « ${quote(value)} ».`, en: `Link removed: "${quote(value)}".` },
    remedy: {
      fr: 'Seules les adresses https sans identifiant sont gardées.',
      en: 'Only https addresses without a user name are kept.',
    },
  }),
  'invisible-removed': ({ value }) => ({
    reason: {
      fr: `Des caractères invisibles ont été retirés de « ${quote(value)} ».`,
      en: `Invisible characters were removed from "${quote(value)}".`,
    },
    remedy: { fr: 'Vérifiez le terme.', en: 'Check the term.' },
  }),
  'look-alike': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » contient des lettres d’un autre alphabet qui ressemblent aux nôtres.`,
      en: `"${quote(value)}" holds letters of another alphabet that look like ours.`,
    },
    remedy: { fr: 'Retapez le terme s’il est latin.', en: 'Type the term again if it is Latin.' },
  }),
  'unknown-domain-name': ({ value, allowed }) => ({
    reason: {
      fr: `« ${quote(value)} » n’est pas un domaine de ce glossaire ; l’entrée va dans « ${allowed} ».`,
      en: `"${quote(value)}" is not a domain of this glossary; the entry goes to "${allowed}".`,
    },
    remedy: { fr: 'Changez-la de domaine au besoin.', en: 'Move it to another domain if need be.' },
  }),
  'relation-dropped': ({ value }) => ({
    reason: {
      fr: `Renvoi retiré : « ${quote(value)} » n’est ni dans ce fichier ni dans le glossaire.`,
      en: `Reference removed: "${quote(value)}" is neither in this file nor in the glossary.`,
    },
    remedy: {
      fr: 'Importez aussi cette entrée, ou ajoutez le renvoi ensuite.',
      en: 'Import that entry too, or add the reference afterwards.',
    },
  }),
  'json-syntax': ({ value }) => ({
    reason: { fr: `Ce n’est pas du JSON valide : ${quote(value)}`, en: `This is not valid JSON: ${quote(value)}` },
    remedy: {
      fr: 'Vérifiez virgules, guillemets et accolades à cette ligne.',
      en: 'Check commas, quotation marks and braces on this line.',
    },
  }),
  'duplicate-key': ({ value }) => ({
    reason: { fr: `La clé « ${quote(value)} » est donnée deux fois.`, en: `The key "${quote(value)}" is given twice.` },
    remedy: { fr: 'Gardez-en une.', en: 'Keep one of them.' },
  }),
  'forbidden-key': ({ value }) => ({
    reason: { fr: `La clé « ${quote(value)} » est interdite.`, en: `The key "${quote(value)}" is forbidden.` },
    remedy: { fr: 'Supprimez-la.', en: 'Remove it.' },
  }),
  'too-deep': ({ maximum }) => ({
    reason: {
      fr: `Ce fichier est imbriqué sur plus de ${maximum} niveaux.`,
      en: `This file is nested more than ${maximum} levels deep.`,
    },
    remedy: {
      fr: 'Aucun glossaire n’en a besoin : vérifiez le fichier.',
      en: 'No glossary needs that: check the file.',
    },
  }),
} satisfies Record<string, Explain>;
