import { LANGUAGES, type Language } from '../entry/language.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { createTermFinder, type TermFinder } from './find-terms.ts';

/** Runs the test sentences of all entries against the whole glossary: each alone, as a page of one paragraph. */
export function checkSenses(located: readonly LocatedEntry[]): Problem[] {
  return checkSensesOf(located, located);
}

/** The same for the sentences of some entries only. `located`: the whole glossary. */
export function checkSensesOf(some: readonly LocatedEntry[], located: readonly LocatedEntry[]): Problem[] {
  const findTerms = createTermFinder(compileLexicon(located.map(({ entry }) => entry)));
  return some
    .filter(({ entry }) => entry.status !== 'deprecated')
    .flatMap((one) => LANGUAGES.flatMap((language) => checkLanguage(one, language, findTerms)));
}

function checkLanguage({ entry, placeOf }: LocatedEntry, language: Language, findTerms: TermFinder): Problem[] {
  const tests = entry.tests?.[language];
  const finds = (text: string) => findTerms([{ text, language }])[0]?.some((hit) => hit.entry === entry.id) ?? false;
  const failures = (kind: 'match' | 'noMatch', rule: 'test-not-matched' | 'test-wrongly-matched') =>
    (tests?.[kind] ?? []).flatMap((text, index) =>
      finds(text) === (kind === 'match')
        ? []
        : [describeProblem(placeOf(['tests', language, kind, index]), rule, { value: text })],
    );
  return [...failures('match', 'test-not-matched'), ...failures('noMatch', 'test-wrongly-matched')];
}
