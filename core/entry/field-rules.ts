import { quote, type Explain } from './explanation.ts';

/** What can be wrong with one file by itself: its YAML, its fields, their texts. */
export const FIELD_RULES = {
  missing: () => ({
    reason: { fr: 'Ce champ est obligatoire et il manque.', en: 'This field is required and is missing.' },
    remedy: {
      fr: 'Ajoutez-le ; README.md du glossaire décrit chaque champ.',
      en: 'Add it; the glossary README describes each field.',
    },
  }),
  'unknown-field': ({ value }) => ({
    reason: { fr: `Le champ « ${quote(value)} » n’existe pas.`, en: `There is no field "${quote(value)}".` },
    remedy: {
      fr: 'Corrigez son nom ou son retrait, ou supprimez-le.',
      en: 'Correct its name or its indentation, or remove it.',
    },
  }),
  'wrong-type': ({ allowed }) => ({
    reason: {
      fr: `Ce champ n’a pas la bonne forme (attendu : ${allowed}).`,
      en: `This field has the wrong form (expected: ${allowed}).`,
    },
    remedy: {
      fr: 'Comparez avec une fiche voisine qui a ce champ.',
      en: 'Compare it with a neighbouring entry that has this field.',
    },
  }),
  'not-in-list': ({ allowed }) => ({
    reason: { fr: 'Cette valeur n’est pas admise ici.', en: 'This value is not allowed here.' },
    remedy: { fr: `Choisissez parmi : ${allowed}.`, en: `Choose one of: ${allowed}.` },
  }),
  empty: () => ({
    reason: { fr: 'Ce texte est vide.', en: 'This text is empty.' },
    remedy: {
      fr: 'Écrivez-le, ou supprimez le champ s’il est facultatif.',
      en: 'Write it, or remove the field if it is optional.',
    },
  }),
  'too-long': ({ maximum }) => ({
    reason: { fr: `Ce texte dépasse ${maximum} caractères.`, en: `This text is longer than ${maximum} characters.` },
    remedy: { fr: 'Raccourcissez-le.', en: 'Shorten it.' },
  }),
  'too-many-words': ({ maximum, count }) => ({
    reason: {
      fr: `La définition compte ${count} mots ; la limite est ${maximum}.`,
      en: `The definition has ${count} words; the limit is ${maximum}.`,
    },
    remedy: {
      fr: 'Gardez l’essentiel ; le reste va dans l’exemple ou la passerelle.',
      en: 'Keep the core; the rest belongs in the example or the bridge.',
    },
  }),
  'control-character': () => ({
    reason: {
      fr: 'Ce texte contient un caractère invisible de contrôle ou un caractère coupé.',
      en: 'This text contains an invisible control character or half of a character.',
    },
    remedy: {
      fr: 'Retapez le texte à la main au lieu de le coller.',
      en: 'Type the text by hand instead of pasting it.',
    },
  }),
  'bidi-control': () => ({
    reason: {
      fr: 'Ce texte contient un caractère qui inverse le sens de lecture.',
      en: 'This text contains a character that reverses the reading direction.',
    },
    remedy: {
      fr: 'Retapez le texte à la main au lieu de le coller.',
      en: 'Type the text by hand instead of pasting it.',
    },
  }),
  'no-letter': () => ({
    reason: { fr: 'Un terme doit contenir au moins une lettre.', en: 'A term must contain at least one letter.' },
    remedy: { fr: 'Écrivez le terme en toutes lettres.', en: 'Write the term out in letters.' },
  }),
  'function-word': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » est un mot-outil : il serait marqué dans chaque phrase.`,
      en: `"${quote(value)}" is a function word: it would be marked in every sentence.`,
    },
    remedy: { fr: 'Donnez le terme entier.', en: 'Give the whole term.' },
  }),
  'no-term': () => ({
    reason: { fr: 'Il n’y a de terme ni en français ni en anglais.', en: 'There is no term in French nor in English.' },
    remedy: {
      fr: 'Donnez le terme dans au moins une des deux langues.',
      en: 'Give the term in at least one of the two languages.',
    },
  }),
  'not-https': () => ({
    reason: { fr: 'Seules les adresses https sont admises.', en: 'Only https addresses are allowed.' },
    remedy: {
      fr: 'Donnez l’adresse https de la page, ou supprimez la source.',
      en: 'Give the page’s https address, or remove the source.',
    },
  }),
  'credentials-in-address': () => ({
    reason: {
      fr: 'Cette adresse contient un identifiant ou un mot de passe.',
      en: 'This address contains a user name or a password.',
    },
    remedy: { fr: 'Retirez tout ce qui précède « @ ».', en: 'Remove everything before "@".' },
  }),
  'bad-date': () => ({
    reason: {
      fr: 'Cette date n’existe pas ou n’a pas la forme AAAA-MM-JJ.',
      en: 'This date does not exist or is not of the form YYYY-MM-DD.',
    },
    remedy: { fr: 'Écrivez-la comme 2026-11-22.', en: 'Write it like 2026-11-22.' },
  }),
  'bad-id': () => ({
    reason: {
      fr: 'Un identifiant s’écrit en minuscules sans accent, chiffres et traits d’union (60 signes au plus).',
      en: 'An id is made of unaccented lower-case letters, digits and hyphens (60 at most).',
    },
    remedy: { fr: 'Renommez-le, par exemple « taux-de-conversion ».', en: 'Rename it, for example "conversion-rate".' },
  }),
  'bad-site': ({ value }) => ({
    reason: {
      fr: `« ${quote(value)} » ne désigne pas de site.`,
      en: `"${quote(value)}" does not name a site.`,
    },
    remedy: {
      fr: 'Écrivez l’hôte en minuscules, sans https:// : intranet.example ou *.example.org.',
      en: 'Write the host in lower case, without https://: intranet.example or *.example.org.',
    },
  }),
  'yaml-syntax': ({ value }) => ({
    reason: { fr: `Ce n’est pas du YAML valide : ${value}`, en: `This is not valid YAML: ${value}` },
    remedy: {
      fr: 'Vérifiez retrait, deux-points et guillemets sur cette ligne et la précédente.',
      en: 'Check indentation, colons and quotes on this line and the one before.',
    },
  }),
  'yaml-feature': () => ({
    reason: {
      fr: 'Les ancres, alias et étiquettes YAML ne sont pas admis.',
      en: 'YAML anchors, aliases and tags are not allowed.',
    },
    remedy: { fr: 'Écrivez le texte en entier.', en: 'Write the text out.' },
  }),
  'file-too-large': ({ maximum }) => ({
    reason: { fr: `Ce fichier dépasse ${maximum} octets.`, en: `This file is larger than ${maximum} bytes.` },
    remedy: {
      fr: 'Une fiche ne décrit qu’un concept : répartissez le contenu.',
      en: 'An entry describes one concept: split the content.',
    },
  }),
} satisfies Record<string, Explain>;
