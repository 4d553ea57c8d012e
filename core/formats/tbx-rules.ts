import { quote, type Explain } from '../entry/explanation.ts';

/** What can be wrong with an XML file, and with a TBX file by its standard (ISO 30042:2019 and the dialects Core, Min, Basic). */
export const TBX_RULES = {
  'xml-syntax': ({ value }) => ({
    reason: {
      fr: `Ce n’est pas du XML bien formé : ${quote(value)}`,
      en: `This is not well-formed XML: ${quote(value)}`,
    },
    remedy: {
      fr: 'Demandez un nouvel export à l’outil d’où vient le fichier, ou corrigez cette ligne.',
      en: 'Ask the tool that the file comes from for a new export, or correct this line.',
    },
  }),
  'xml-entities': ({ value }) => ({
    reason: {
      fr: `Ce fichier se sert d’une entité XML (${quote(value)}) ; elles sont refusées.`,
      en: `This file uses an XML entity (${quote(value)}); these are refused.`,
    },
    remedy: {
      fr: 'Écrivez le texte lui-même ; « & » s’écrit « &amp; ».',
      en: 'Write the text itself; "&" is written "&amp;".',
    },
  }),
  'xml-doctype': ({ value }) => ({
    reason: {
      fr: `La déclaration DOCTYPE a été ignorée et rien n’a été téléchargé : ${quote(value)}`,
      en: `The DOCTYPE declaration was ignored and nothing was fetched: ${quote(value)}`,
    },
    remedy: { fr: 'Rien à faire.', en: 'Nothing to do.' },
  }),
  'xml-root': ({ value, allowed }) => ({
    reason: {
      fr: `L’élément racine est <${quote(value)}> ; attendu : ${allowed}.`,
      en: `The root element is <${quote(value)}>; expected: ${allowed}.`,
    },
    remedy: { fr: 'Choisissez le format de ce fichier.', en: 'Choose the format of this file.' },
  }),
  'tbx-element': ({ value, allowed }) => ({
    reason: {
      fr: `<${quote(value)}> n’est pas admis dans <${allowed}>.`,
      en: `<${quote(value)}> is not allowed in <${allowed}>.`,
    },
    remedy: { fr: 'Déplacez-le ou supprimez-le.', en: 'Move it or remove it.' },
  }),
  'tbx-text': ({ value }) => ({
    reason: {
      fr: `Le texte de <${quote(value)}> doit être dans un <p>.`,
      en: `The text of <${quote(value)}> must be in a <p>.`,
    },
    remedy: { fr: 'Entourez-le de <p>…</p>.', en: 'Put <p>…</p> around it.' },
  }),
  'tbx-term-first': () => ({
    reason: { fr: '<term> doit venir en premier dans <termSec>.', en: '<term> must come first in <termSec>.' },
    remedy: { fr: 'Placez-le avant le reste.', en: 'Put it before the rest.' },
  }),
  'tbx-term-missing': () => ({
    reason: { fr: 'Ce <termSec> n’a pas de <term>.', en: 'This <termSec> has no <term>.' },
    remedy: { fr: 'Ajoutez-en un, ou supprimez la section.', en: 'Add one, or remove the section.' },
  }),
  'tbx-one-only': ({ value, allowed }) => ({
    reason: {
      fr: `Un seul <${quote(value)}> est admis dans <${allowed}>.`,
      en: `Only one <${quote(value)}> is allowed in <${allowed}>.`,
    },
    remedy: {
      fr: 'Donnez à chacun sa propre section.',
      en: 'Give each of them a section of its own.',
    },
  }),
  'tbx-type-missing': ({ value }) => ({
    reason: { fr: `<${quote(value)}> n’a pas d’attribut type.`, en: `<${quote(value)}> has no type attribute.` },
    remedy: { fr: 'Dites de quelle catégorie il s’agit.', en: 'Say which data category it is.' },
  }),
  'tbx-language-missing': () => ({
    reason: {
      fr: 'Cette section ne dit pas sa langue (xml:lang).',
      en: 'This section does not say its language (xml:lang).',
    },
    remedy: { fr: 'Ajoutez xml:lang="fr" ou xml:lang="en".', en: 'Add xml:lang="fr" or xml:lang="en".' },
  }),
  'tbx-category': ({ value, allowed }) => ({
    reason: {
      fr: `« ${quote(value)} » n’est pas une catégorie de ${allowed}.`,
      en: `"${quote(value)}" is not a data category of ${allowed}.`,
    },
    remedy: {
      fr: 'Supprimez-la, ou déclarez le dialecte qui la connaît.',
      en: 'Remove it, or declare the dialect that knows it.',
    },
  }),
  'tbx-level': ({ value, allowed }) => ({
    reason: {
      fr: `La catégorie « ${quote(value)} » n’est pas admise à ce niveau (${allowed}).`,
      en: `The data category "${quote(value)}" is not allowed at this level (${allowed}).`,
    },
    remedy: {
      fr: 'Déplacez-la : une définition va dans la section de langue, une source dans le groupe de ce qu’elle atteste.',
      en: 'Move it: a definition belongs in the language section, a source in the group of what it is the source of.',
    },
  }),
  'tbx-value': ({ value, allowed }) => ({
    reason: {
      fr: `« ${quote(value)} » n’est pas une valeur admise ici.`,
      en: `"${quote(value)}" is not an allowed value here.`,
    },
    remedy: { fr: `Choisissez parmi : ${allowed}.`, en: `Choose one of: ${allowed}.` },
  }),
} satisfies Record<string, Explain>;
