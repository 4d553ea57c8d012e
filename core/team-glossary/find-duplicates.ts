import type { EntryContent } from '../entry/draft.ts';
import type { Entry } from '../entry/entry.ts';
import { termsInLanguage, type EntryTerm } from '../entry/entry-terms.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { singularOf, tellingWords } from '../search/query-words.ts';
import type { Proposal } from './proposal.ts';

/** What a new entry may double: an entry, or what somebody proposed before. */
export type Known =
  | { readonly from: 'glossary'; readonly entry: Pick<Entry, 'id' | 'fr' | 'en'> }
  | { readonly from: 'open'; readonly proposal: Proposal }
  | { readonly from: 'rejected'; readonly proposal: Proposal; readonly reason: string | null };

/**
 * `own` and `theirs`: the two terms as they are written. `how`: `term` where both are spelt alike but for accents,
 * hyphens and number; `form` by a listed inflection; `initials` where one is an acronym of the other. `isOtherLanguage`:
 * they stand in sections of different languages.
 */
export type Duplicate = {
  readonly known: Known;
  readonly own: string;
  readonly theirs: string;
  readonly how: 'term' | 'form' | 'initials';
  readonly isOtherLanguage: boolean;
};

export type FindDuplicates = (content: Pick<EntryContent, 'fr' | 'en'>) => Duplicate[];

type How = Duplicate['how'];
type Spelling = { readonly key: string; readonly how: How; readonly text: string; readonly language: Language };

const HOWS: readonly How[] = ['term', 'form', 'initials'];

/**
 * Finds what has a term of an entry already, in any of its languages, forms and acronyms: the best match of each, the
 * closest first, the glossary before proposals. Whether it is the same concept or a new sense is for the person to say.
 */
export function createDuplicateFinder(known: readonly Known[]): FindDuplicates {
  const places = new Map<string, { readonly known: number; readonly spelling: Spelling }[]>();
  for (const [number, one] of known.entries())
    for (const spelling of spellingsOf(one.from === 'glossary' ? one.entry : one.proposal.entry)) {
      const list = places.get(spelling.key);
      if (list) list.push({ known: number, spelling });
      else places.set(spelling.key, [{ known: number, spelling }]);
    }
  return (content) => {
    const best = new Map<number, Duplicate>();
    for (const own of spellingsOf(content))
      for (const { known: number, spelling } of places.get(own.key) ?? []) {
        const duplicate = compare(known[number]!, own, spelling);
        const before = best.get(number);
        if (duplicate && (!before || distance(duplicate) < distance(before))) best.set(number, duplicate);
      }
    return [...best.entries()]
      .sort(([a, one], [b, other]) => distance(one) - distance(other) || a - b)
      .map(([, d]) => d);
  };
}

function compare(known: Known, own: Spelling, theirs: Spelling): Duplicate | null {
  const spelled = own.how === 'initials' ? theirs : own;
  const isByInitials = own.how === 'initials' || theirs.how === 'initials';
  // Two long terms with the same initials have nothing else in common; *go* is no acronym, *GO* is.
  if (isByInitials && (spelled.how === 'initials' || spelled.text !== spelled.text.toUpperCase())) return null;
  const how = HOWS[Math.max(HOWS.indexOf(own.how), HOWS.indexOf(theirs.how))]!;
  return { known, own: own.text, theirs: theirs.text, how, isOtherLanguage: own.language !== theirs.language };
}

const distance = ({ how, isOtherLanguage }: Duplicate): number => 2 * HOWS.indexOf(how) + Number(isOtherLanguage);

function spellingsOf(content: Pick<EntryContent, 'fr' | 'en'>): Spelling[] {
  return LANGUAGES.flatMap((language) => {
    const section = content[language];
    if (!section) return [];
    // `termsInLanguage` reads this section only; in a draft it may lack the preferred term.
    const terms = termsInLanguage(
      { [language]: { term: '', ...section } } as unknown as Pick<Entry, 'fr' | 'en'>,
      language,
    );
    return terms.flatMap((term) => spellingsOfTerm(term));
  });
}

function spellingsOfTerm({ text, language, forms }: EntryTerm): Spelling[] {
  const spellings: Spelling[] = [
    { key: keyOf(text), how: 'term', text, language },
    ...forms.map((form): Spelling => ({ key: keyOf(form), how: 'form', text: form, language })),
  ];
  const words = tellingWords(foldWords(text));
  if (words.length > 1) spellings.push({ key: words.map((word) => word[0]).join(''), how: 'initials', text, language });
  return spellings.filter(({ key }) => key !== '');
}

/** Folded words in the singular, without spaces: *E-mailings* is *emailing*. */
const keyOf = (text: string): string => foldWords(text).map(singularOf).join('');
