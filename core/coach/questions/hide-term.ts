import type { Entry } from '../../entry/entry.ts';
import type { Language } from '../../entry/language.ts';
import { compileLexicon } from '../../matching/compile-lexicon.ts';
import { createTermFinder } from '../../matching/find-terms.ts';
import { termsInLanguage } from '../../entry/entry-terms.ts';
import { foldName } from './find-distractors.ts';
import { GAP } from './question.ts';

/** A text with every mention of an entry hidden, or null where the matcher finds none. Inflected forms are found too. */
export function hideTerm(text: string, entry: Entry, language: Language): string | null {
  const [hits = []] = createTermFinder(compileLexicon([plainly(entry)]))([{ text, language }]);
  if (hits.length === 0) return null;
  let hidden = '';
  let read = 0;
  for (const { start, end } of hits) {
    hidden += text.slice(read, start) + GAP;
    read = end;
  }
  hidden += text.slice(read);
  return givesAway(hidden, entry, language) ? null : hidden;
}

/** A text in which the entry may not be named: as it is, or with the name hidden; null where it cannot be. */
export function withoutTerm(text: string, entry: Entry, language: Language): string | null {
  return hideTerm(text, entry, language) ?? (givesAway(text, entry, language) ? null : text);
}

/** In its own sentence the term means itself: no cue has to speak for it. */
function plainly({ id, domain, discipline, fr, en, bridge, ask, status, owner, updated }: Entry): Entry {
  return { id, domain, discipline, fr, en, bridge, ask, status, owner, updated };
}

/** Whether a word of the preferred term that says most of it still stands in the text. */
function givesAway(text: string, entry: Entry, language: Language): boolean {
  const words = new Set(foldName(text).split(' '));
  return termsInLanguage(entry, language)
    .filter(({ type }) => type === 'preferred' || type === 'acronym')
    .some(({ text: term }) => {
      const parts = foldName(term)
        .split(' ')
        .filter((part) => part.length > 2);
      return parts.length > 0 && parts.every((part) => words.has(part));
    });
}
