import type { Entry } from '../entry/entry.ts';
import { termsInLanguage, termsOfEntry } from '../entry/entry-terms.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';
import { compileLexicon } from '../matching/compile-lexicon.ts';
import { createTermFinder, type TermFinder } from '../matching/find-terms.ts';
import { mentionsIn } from '../matching/link-mentions.ts';
import { textsOfEntry } from './entry-texts.ts';

/** Acronyms that people know from everyday life and from any office. */
const EVERYDAY = new Set(
  (
    'TV PC OK FM CD DVD SMS GPS PDF USB HTML PIN FAQ ID VIP CEO PDG DRH RH HR UE EU UK GB USA US ONU UN TVA VAT HT TTC ' +
    'PME SME SA SAS SARL AG HD CV PNG JPEG MP3 QR Q1 Q2 Q3 Q4 T1 T2 T3 T4 B2 AM PM'
  ).split(' '),
);
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** What the definitions of a glossary lean on: themselves, one another, acronyms without an entry, unwanted wordings. */
export function checkDefinitions(located: readonly LocatedEntry[]): Problem[] {
  const current = located.filter(({ entry }) => entry.status !== 'deprecated');
  const entries = current.map(({ entry }) => entry);
  const findTerms = createTermFinder(compileLexicon(entries));
  const explained = new Set(entries.flatMap((entry) => termsOfEntry(entry).flatMap(({ text }) => acronymsIn(text))));
  return [
    ...current.flatMap((one) => LANGUAGES.flatMap((language) => selfProblems(one, language))),
    ...current.flatMap((one) => LANGUAGES.flatMap((language) => acronymProblems(one, language, explained))),
    ...LANGUAGES.flatMap((language) => circleProblems(current, language, findTerms)),
    ...wordingProblems(current),
  ];
}

const acronymsIn = (text: string): string[] => text.match(ACRONYM) ?? [];

/** The preferred term only: an acronym or a neighbour that is named beside it explains, it does not define. */
function selfProblems({ entry, placeOf }: LocatedEntry, language: Language): Problem[] {
  const value = wordingPattern(entry[language].term).exec(entry[language].definition)?.[0];
  return value === undefined
    ? []
    : [describeProblem(placeOf([language, 'definition']), 'defined-by-itself', { value })];
}

/** The wording as whole words, in any case, alone or with an *s* or an *x*. */
function wordingPattern(wording: string): RegExp {
  const words = wording.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}[sx]?(?![\\p{L}\\p{N}-])`, 'iu');
}

function acronymProblems(
  { entry, placeOf }: LocatedEntry,
  language: Language,
  explained: ReadonlySet<string>,
): Problem[] {
  const unknown = acronymsIn(entry[language].definition).filter((word) => !EVERYDAY.has(word) && !explained.has(word));
  return [...new Set(unknown)].map((value) =>
    describeProblem(placeOf([language, 'definition']), 'undefined-acronym', { value }),
  );
}

/** Two definitions that need one another explain neither. Told at the later one. */
function circleProblems(located: readonly LocatedEntry[], language: Language, findTerms: TermFinder): Problem[] {
  const mentioned = new Map<string, ReadonlySet<string>>();
  return located.flatMap(({ entry, placeOf }) => {
    const used = new Set<string>(mentionsIn(entry, language, findTerms).map(({ entry: id }) => id));
    mentioned.set(entry.id, used);
    return [...used]
      .filter((id) => mentioned.get(id)?.has(entry.id))
      .map((value) => describeProblem(placeOf([language, 'definition']), 'circular-definition', { value }));
  });
}

type Unwanted = { readonly entry: Entry; readonly language: Language; readonly say: string; readonly pattern: RegExp };

function wordingProblems(located: readonly LocatedEntry[]): Problem[] {
  const unwanted = located.flatMap(({ entry }) => unwantedOf(entry));
  return located.flatMap(({ entry, placeOf }) => {
    const own = new Set(LANGUAGES.flatMap((language) => termsInLanguage(entry, language).map(({ text }) => text)));
    return textsOfEntry(entry).flatMap(({ path, language, text }) =>
      unwanted.flatMap((one) => {
        const found = one.language === language && one.entry.id !== entry.id ? one.pattern.exec(text)?.[0] : undefined;
        if (found === undefined || own.has(found) || found.toLowerCase() === one.say.toLowerCase()) return [];
        const allowed = `${one.entry.id} : ${one.say}`;
        return [describeProblem(placeOf(path), 'avoided-wording', { value: found, allowed })];
      }),
    );
  });
}

/** The wordings that an entry advises against and that mean nothing else. */
function unwantedOf(entry: Entry): Unwanted[] {
  return LANGUAGES.flatMap((language) =>
    (entry[language].avoid ?? [])
      .filter(({ term }) => !entry.ambiguous?.[language]?.includes(term) && !entry.caseSensitive?.includes(term))
      .map(({ term, say }) => ({ entry, language, say, pattern: wordingPattern(term) })),
  );
}
