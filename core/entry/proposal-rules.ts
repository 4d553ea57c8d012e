import { quote, type Explain } from './explanation.ts';

/** What can be wrong with a proposal besides the entry in it. */
export const PROPOSAL_RULES = {
  'bad-proposal-id': () => ({
    reason: {
      fr: 'Le numéro de la proposition n’est pas un UUID en minuscules.',
      en: 'The number of the proposal is not a UUID in lower case.',
    },
    remedy: {
      fr: 'Envoyez-la de nouveau depuis l’extension, qui en donne un.',
      en: 'Send it again from the extension, which gives it one.',
    },
  }),
  'bad-email': () => ({
    reason: { fr: 'Ce n’est pas une adresse électronique.', en: 'This is not an email address.' },
    remedy: { fr: 'Corrigez-la, ou laissez le champ vide.', en: 'Correct it, or leave the field empty.' },
  }),
  'base-and-kind': () => ({
    reason: {
      fr: 'Une nouvelle fiche n’a pas de version d’origine ; une modification en a une.',
      en: 'A new entry has no base; a change has one.',
    },
    remedy: { fr: 'Partez de la fiche telle qu’elle s’affiche.', en: 'Start from the entry as it is shown.' },
  }),
  'wrong-base-hash': () => ({
    reason: {
      fr: 'La version d’origine n’a pas l’empreinte annoncée.',
      en: 'The base does not have the hash that is stated.',
    },
    remedy: { fr: 'Envoyez la proposition de nouveau.', en: 'Send the proposal again.' },
  }),
  'wrong-sense-untold': () => ({
    reason: {
      fr: 'Un mauvais sens se montre par la phrase lue, ou par un mot d’explication.',
      en: 'A wrong sense is shown by the sentence that was read, or by a word of explanation.',
    },
    remedy: { fr: 'Joignez la phrase, ou écrivez une note.', en: 'Add the sentence, or write a note.' },
  }),
  'proposal-without-meaning': () => ({
    reason: {
      fr: 'Une proposition dit, dans une langue au moins, un terme et ce qu’il veut dire.',
      en: 'A proposal gives a term and what it means, in one language at least.',
    },
    remedy: {
      fr: 'Donnez le terme et sa définition en français ou en anglais.',
      en: 'Give the term and its definition in French or in English.',
    },
  }),
  'entry-gone': ({ value }) => ({
    reason: {
      fr: `La fiche « ${quote(value)} » n’est plus dans le glossaire.`,
      en: `The entry "${quote(value)}" is no longer in the glossary.`,
    },
    remedy: {
      fr: 'Proposez-la comme nouvelle fiche, ou choisissez celle qui la remplace.',
      en: 'Propose it as a new entry, or choose the one that replaces it.',
    },
  }),
  'override-cannot-remove': ({ value }) => ({
    reason: {
      fr: `La fiche vient d’un autre glossaire : votre équipe peut en dire autrement un champ, pas le retirer (${quote(value)}).`,
      en: `The entry is of another glossary: your team can say a field of it otherwise, but not take it out (${quote(value)}).`,
    },
    remedy: {
      fr: 'Remettez ce champ, ou proposez une fiche nouvelle.',
      en: 'Put the field back, or propose a new entry.',
    },
  }),
  'nothing-changed': () => ({
    reason: {
      fr: 'La fiche dit déjà ce que vous proposez.',
      en: 'The entry says already what you propose.',
    },
    remedy: { fr: 'Rien n’est à faire.', en: 'There is nothing to do.' },
  }),
} satisfies Record<string, Explain>;
