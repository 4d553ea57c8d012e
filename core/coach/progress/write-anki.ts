import type { Entry } from '../../entry/entry.ts';
import { otherLanguage, type Language } from '../../entry/language.ts';

/**
 * What Anki reads before the notes (its manual, “Text files”), so that nothing is left to set by hand. It passes over the name
 * of a note type that it does not have: “Basic” is “Basique” where it speaks French. Fields are found by their order, for
 * they have other names there too. A deck that is named in a column is made where there is none, and a note that is known by
 * its id is updated where it was imported before.
 */
const HEAD = [
  '#separator:Comma',
  '#html:false',
  '#notetype:Basic',
  '#notetype:Basique',
  '#guid column:1',
  '#deck column:2',
  '#tags column:3',
];

const DECK = 'Passerelle';

/** Entries as notes for Anki, a line each: the term, its definition with the other language’s term, the domain as a tag. */
export function writeAnkiNotes(entries: readonly Entry[], language: Language): string {
  const other = otherLanguage(language);
  const lines = entries.map((entry) => {
    const back = `${entry[language].definition} (${other.toUpperCase()}: ${entry[other].term})`;
    const id = `passerelle-${language}-${entry.id}`;
    return [id, DECK, `passerelle::${entry.domain}`, entry[language].term, back].map(quoteField).join(',');
  });
  return [...HEAD, ...lines, ''].join('\n');
}

/** RFC 4180; always quoted, so that a term that begins with `#` is no remark. */
const quoteField = (text: string): string => `"${text.replaceAll('"', '""')}"`;
