import { LANGUAGES, type Language } from '../entry/language.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';

/** Cues that an entry names twice: each counts once, and one that speaks both for a sense and against it says nothing. */
export const checkCues = (located: readonly LocatedEntry[]): Problem[] =>
  located.flatMap((one) => LANGUAGES.flatMap((language) => namedTwice(one, language)));

function namedTwice({ entry: { cues }, placeOf }: LocatedEntry, language: Language): Problem[] {
  const { near = [], against = [] } = cues?.[language] ?? {};
  const all = [...near, ...against];
  const twice = new Set(all.filter((cue, index) => all.indexOf(cue) !== index));
  return [...twice].map((value) => describeProblem(placeOf(['cues', language]), 'cue-twice', { value }));
}
