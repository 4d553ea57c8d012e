import type { Language } from '../entry/language.ts';
import { describeProblem, type Problem, type Rule } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';
import { textsOfEntry } from './entry-texts.ts';

type Slip = { readonly rule: Rule; readonly pattern: RegExp };

const IN_BOTH: readonly Slip[] = [
  { rule: 'straight-quote', pattern: /['"]/u },
  { rule: 'three-dots', pattern: /\.{3}/u },
];

/**
 * French puts a space before high punctuation and inside guillemets; quotations inside a quotation take “…” (Imprimerie
 * nationale, Lexique des règles typographiques). An address or a time of day has its colon without one.
 */
const SLIPS: Readonly<Record<Language, readonly Slip[]>> = {
  fr: [
    ...IN_BOTH,
    { rule: 'foreign-quotation-mark', pattern: /[“”‘]/u },
    { rule: 'french-spacing', pattern: /[^\s?!][:;?!](?=[\s)»]|$)|\d%|«(?!\s)|(?<=\S)»/u },
  ],
  en: [
    ...IN_BOTH,
    { rule: 'foreign-quotation-mark', pattern: /[«»]/u },
    { rule: 'english-spacing', pattern: /\s[:;?!](?=\s|$)|\d\s%/u },
  ],
};

const QUOTED = /«[^»]*»/gu;
const INNER_QUOTES = /[“”]/gu;

/** Typographic slips in the texts of one entry: of each kind the first in each text. */
export function checkTypography({ entry, placeOf }: LocatedEntry): Problem[] {
  return textsOfEntry(entry).flatMap(({ path, language, text }) =>
    slipsIn(text, language).map(({ rule, value }) => describeProblem(placeOf(path), rule, { value })),
  );
}

/** The slips in one text with some of their surroundings. */
export function slipsIn(text: string, language: Language): { readonly rule: Rule; readonly value: string }[] {
  const looked = language === 'fr' ? text.replace(QUOTED, (quoted) => quoted.replace(INNER_QUOTES, '_')) : text;
  return SLIPS[language].flatMap(({ rule, pattern }) => {
    const at = looked.search(pattern);
    return at < 0 ? [] : [{ rule, value: text.slice(Math.max(0, at - 15), at + 10).trim() }];
  });
}
