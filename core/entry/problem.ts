import type { Bilingual } from './language.ts';

/** One thing that is wrong with a glossary, told so that its author can mend it without asking. */
export type Problem = {
  /** Path below the glossary folder. */
  readonly file: string;
  /** Id of the entry; empty for a problem of the configuration. */
  readonly entry: string;
  /** Dotted path of the field, `en.also.0.term`; empty for the whole file. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
};

/** Where in which file a problem sits. */
export type Place = Pick<Problem, 'file' | 'entry' | 'field' | 'line'>;

type Explanation = { readonly reason: Bilingual; readonly remedy: Bilingual };

/** What a rule has to say about one case: the value at fault, the values allowed, the limit. */
export type Details = {
  readonly value?: string;
  readonly allowed?: string;
  readonly maximum?: number;
  readonly count?: number;
};

const quote = (value: string | undefined) => (value && value.length > 60 ? `${value.slice(0, 60)}…` : (value ?? ''));

/** Every rule, with its reason and its remedy in both languages. */
const EXPLANATIONS = {
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
} satisfies Record<string, (details: Details) => Explanation>;

export type Rule = keyof typeof EXPLANATIONS;

export const isRule = (name: unknown): name is Rule => typeof name === 'string' && name in EXPLANATIONS;

export function describeProblem(place: Place, rule: Rule, details: Details = {}): Problem {
  return { ...place, rule, ...EXPLANATIONS[rule](details) };
}
