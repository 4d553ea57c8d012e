import { LANGUAGES, type Language } from '../entry/language.ts';
import { COLUMNS } from './table-columns.ts';

/** Words by which people name a column, in either language, folded. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:domain|domaine|category|categorie|subject|topic|theme)\b/u, 'domain'],
  [/\b(?:definition|meaning|sens|description|explanation|explication)\b/u, 'definition'],
  [/\b(?:example|exemple|context|contexte|usage)\b/u, 'example'],
  [/\b(?:synonym|synonyms|synonyme|synonymes|alias|variant|variants|variante|variantes)\b/u, 'also'],
  [
    /\b(?:acronym|acronyms|acronyme|acronymes|sigle|sigles|abbreviation|abbreviations|abreviation|abreviations)\b/u,
    'acronym',
  ],
  [/\b(?:forbidden|avoid|deprecated|deconseille|deconseilles|eviter|interdit)\b/u, 'avoid'],
  [/\b(?:gender|genre)\b/u, 'fr.gender'],
  [/\b(?:source|sources|url|link|lien|reference|references)\b/u, 'sources'],
  [/\b(?:status|statut|etat)\b/u, 'status'],
  [/\b(?:owner|responsable|proprietaire)\b/u, 'owner'],
  [/\b(?:term|terme|word|mot|name|nom|label|libelle|entry|entree|translation|traduction)\b/u, 'term'],
];

const LANGUAGE_WORDS: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:fr|fra|fre|french|francais|francaise)\b/u, 'fr'],
  [/\b(?:en|eng|english|anglais|anglaise|gb|uk|us)\b/u, 'en'],
];

const OF_A_LANGUAGE = new Set(['term', 'definition', 'example', 'also', 'acronym', 'avoid']);
const IS_OTHER_LANGUAGE = /\b(?:translation|traduction)\b/u;

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/**
 * What the columns of an unknown table are likely to hold, by their header; null where nothing speaks for anything. A
 * column that names no language is of the language given, a translation of the other one. No field is proposed twice, and
 * never the id: those of other tables mean nothing here.
 */
export function proposeColumns(header: readonly string[], language: Language): (string | null)[] {
  const taken = new Set<string>();
  return header.map((name) => {
    const proposed = proposeColumn(name.trim(), language);
    if (proposed === null || taken.has(proposed)) return null;
    taken.add(proposed);
    return proposed;
  });
}

function proposeColumn(name: string, fallback: Language): string | null {
  if (name !== 'id' && COLUMNS.has(name)) return name;
  const folded = fold(name);
  const found = LANGUAGE_WORDS.find(([words]) => words.test(folded))?.[1];
  const other = LANGUAGES.find((language) => language !== fallback) ?? fallback;
  const language = found ?? (IS_OTHER_LANGUAGE.test(folded) ? other : fallback);
  const field = NAMES.find(([words]) => words.test(folded))?.[1] ?? (found ? 'term' : undefined);
  if (field === undefined) return null;
  return OF_A_LANGUAGE.has(field) ? `${language}.${field}` : field;
}
