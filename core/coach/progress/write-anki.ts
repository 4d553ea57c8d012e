import type { Entry } from '../../entry/entry.ts';
import { otherLanguage, type Language } from '../../entry/language.ts';

/** What Anki reads before the notes (its manual, “Text files”): no note becomes HTML, the last column is the tags. */
const HEAD = ['#separator:Comma', '#html:false', '#notetype:Basic', '#columns:Front,Back,Tags', '#tags column:3'];

/** Entries as notes for Anki, a line each: the term, its definition with the other language’s term, the domain as a tag. */
export function writeAnkiNotes(entries: readonly Entry[], language: Language): string {
  const other = otherLanguage(language);
  const lines = entries.map((entry) => {
    const back = `${entry[language].definition} (${other.toUpperCase()}: ${entry[other].term})`;
    return [entry[language].term, back, `passerelle::${entry.domain}`].map(quoteField).join(',');
  });
  return [...HEAD, ...lines, ''].join('\n');
}

/** RFC 4180; always quoted, so that a term that begins with `#` is no remark. */
const quoteField = (text: string): string => `"${text.replaceAll('"', '""')}"`;
