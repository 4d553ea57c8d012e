import { quote, type Explain } from './explanation.ts';

/** What can be wrong with the writing of an entry: its typography, its words, what its definition leans on. */
export const WRITING_RULES = {
  'straight-quote': ({ value }) => ({
    reason: {
      fr: `Apostrophe ou guillemet droit : « ${quote(value)} ».`,
      en: `A straight apostrophe or quotation mark: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Écrivez ’ ; les guillemets sont « … » en français, “…” en anglais.',
      en: 'Write ’ ; quotation marks are “…” in English, « … » in French.',
    },
  }),
  'foreign-quotation-mark': ({ value }) => ({
    reason: {
      fr: `Guillemet de l’autre langue : « ${quote(value)} ».`,
      en: `A quotation mark of the other language: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Les guillemets sont « … » en français, “…” en anglais.',
      en: 'Quotation marks are “…” in English, « … » in French.',
    },
  }),
  'french-spacing': ({ value }) => ({
    reason: {
      fr: `Il manque l’espace que le français met ici : « ${quote(value)} ».`,
      en: `French puts a space here, and it is missing: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Mettez une espace avant : ; ? ! % et à l’intérieur des guillemets ; la fiche affichée la rend insécable.',
      en: 'Put a space before : ; ? ! % and inside guillemets; the card makes it a no-break space.',
    },
  }),
  'english-spacing': ({ value }) => ({
    reason: {
      fr: `Espace avant un signe, à la française, dans un texte anglais : « ${quote(value)} ».`,
      en: `A space before a punctuation mark, as in French: "${quote(value)}".`,
    },
    remedy: { fr: 'Supprimez cette espace.', en: 'Remove the space.' },
  }),
  'three-dots': ({ value }) => ({
    reason: { fr: `Trois points au lieu d’un seul signe : « ${quote(value)} ».`, en: `Three dots: "${quote(value)}".` },
    remedy: { fr: 'Écrivez …', en: 'Write …' },
  }),
  'unknown-word': ({ value }) => ({
    reason: {
      fr: `Ce mot n’est ni dans le dictionnaire ni dans le glossaire : « ${quote(value)} ».`,
      en: `This word is neither in the dictionary nor in the glossary: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Corrigez-le ; s’il est juste, ajoutez-le à words.txt du glossaire.',
      en: 'Correct it; if it is right, add it to the glossary’s words.txt.',
    },
  }),
  'defined-by-itself': ({ value }) => ({
    reason: {
      fr: `La définition emploie le terme qu’elle définit : « ${quote(value)} ».`,
      en: `The definition uses the term that it defines: "${quote(value)}".`,
    },
    remedy: { fr: 'Dites-le sans ce mot.', en: 'Say it without that word.' },
  }),
  'circular-definition': ({ value }) => ({
    reason: {
      fr: `Cette définition emploie un terme dont la définition renvoie à celle-ci : ${value}.`,
      en: `This definition uses a term whose own definition leads back here: ${value}.`,
    },
    remedy: {
      fr: 'Dites l’une des deux sans le terme de l’autre.',
      en: 'Say one of the two without the other’s term.',
    },
  }),
  'undefined-acronym': ({ value }) => ({
    reason: {
      fr: `La définition emploie un sigle qu’aucune fiche n’explique : « ${quote(value)} ».`,
      en: `The definition uses an acronym that no entry explains: "${quote(value)}".`,
    },
    remedy: {
      fr: 'Dites-le en toutes lettres, ou écrivez la fiche du sigle.',
      en: 'Write it out, or write the acronym’s entry.',
    },
  }),
  'avoided-wording': ({ value, allowed }) => ({
    reason: {
      fr: `Ce texte emploie une tournure que le glossaire déconseille : « ${quote(value)} » (${allowed}).`,
      en: `This text uses a wording that the glossary advises against: "${quote(value)}" (${allowed}).`,
    },
    remedy: { fr: 'Prenez le terme que cette fiche conseille.', en: 'Take the term that entry advises.' },
  }),
  'related-twice': ({ value }) => ({
    reason: {
      fr: `La fiche « ${quote(value)} » est reliée de deux façons à la fois.`,
      en: `The entry "${quote(value)}" is related in two ways at once.`,
    },
    remedy: { fr: 'Gardez la relation la plus juste.', en: 'Keep the relation that fits best.' },
  }),
  'cue-twice': ({ value }) => ({
    reason: {
      fr: `L’indice « ${quote(value)} » est donné deux fois.`,
      en: `The cue "${quote(value)}" is given twice.`,
    },
    remedy: {
      fr: 'Gardez-le une fois, dans la liste qui convient : pour ce sens, ou contre.',
      en: 'Keep it once, in the list that fits: for this sense, or against it.',
    },
  }),
  'broader-than-itself': ({ value }) => ({
    reason: {
      fr: `De plus large en plus large, on revient à cette fiche : ${value}.`,
      en: `Going from broader to broader leads back to this entry: ${value}.`,
    },
    remedy: { fr: 'Retirez l’une de ces relations.', en: 'Remove one of these relations.' },
  }),
} satisfies Record<string, Explain>;
