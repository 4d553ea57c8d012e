import type { Entry, Mention } from '../entry/entry.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { createTermFinder, type TermFinder } from './find-terms.ts';

/** The entries with the terms of others that their definitions use, each entry once: the card leads on from there. */
export function linkMentions(entries: readonly Entry[]): Entry[] {
  const findTerms = createTermFinder(compileLexicon(entries));
  return entries.map((entry) => {
    const found = LANGUAGES.map((language) => [language, mentionsIn(entry, language, findTerms)] as const);
    const mentions = Object.fromEntries(found.filter(([, list]) => list.length > 0));
    return Object.keys(mentions).length > 0 ? { ...entry, mentions } : entry;
  });
}

/** In the definition in one language: the terms of other entries, in reading order. */
export function mentionsIn(entry: Entry, language: Language, findTerms: TermFinder): Mention[] {
  const seen = new Set<string>([entry.id]);
  const [hits = []] = findTerms([{ text: entry[language].definition, language }]);
  return hits.flatMap(({ start, end, entry: id }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ start, end, entry: id }];
  });
}
