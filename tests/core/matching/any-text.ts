import fc from 'fast-check';
import { entryOf } from '../build-entry.ts';

/** Terms of each kind: several words, accents, acronyms, an ambiguous one, set phrases, signs. */
export const SMALL_GLOSSARY = [
  entryOf({ id: 'customer-journey', fr: 'parcours client', en: 'customer journey' }),
  entryOf({ id: 'crm', fr: 'CRM', en: 'CRM' }),
  entryOf({ id: 'data-quality', discipline: 'it', fr: 'qualité de la donnée', en: 'data quality' }),
  entryOf({ id: 'target', fr: 'cible', en: 'target audience' }),
  entryOf({
    id: 'si',
    discipline: 'it',
    fr: { term: 'système d’information', also: [{ term: 'SI', type: 'acronym' }] },
  }),
  entryOf({ id: 'c-plus-plus', discipline: 'it', fr: 'C++', en: 'C++' }),
  entryOf({
    id: 'lead',
    fr: 'lead',
    en: 'lead',
    ambiguous: { fr: ['lead'], en: ['lead'] },
    cues: { fr: { near: ['CRM'] }, en: { near: ['sales'], against: ['singer'], phrases: ['lead time'] } },
  }),
];

const SIGNS = [
  '-',
  '\u2011',
  '’',
  "'s",
  '.',
  ',',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\ud83d',
  '😀',
  '_',
  '#',
];
const PIECES = (
  'parcours client clients customer’s journey CRM qualité de la donnée cible ciblé systèmes d’ information SI si C++ ' +
  'lead time sales singer le est the is x'
)
  .split(' ')
  .concat(
    SIGNS,
    Array.from({ length: 10 }, () => ' '),
  );

/** Noise of three kinds, the last made of the terms themselves. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }),
);
