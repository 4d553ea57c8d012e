import type { Language } from '../entry/language.ts';
import { foldWords } from './fold-words.ts';

/** *de* and its kin, which tie the words of a French term together and take an article: *de l’application, des applications*. */
export const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd']);
/** *à* and its kin: they belong to the term (*mise à jour* is not *mise jour*), but take an article as well. */
export const TAKES_ARTICLE: ReadonlySet<string> = new Set(['a', 'au', 'aux']);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
const POSSESSIVES = ['nos', 'vos', 'ses', 'ces', 'leur', 'leurs', 'notre', 'votre', 'son', 'sa', 'cette', 'ce'];
/** What may stand before the noun after a link: *parcours de nos clients*. */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES]);

export type TermVariant = {
  /** Folded; without *de* and the articles that stand between them. */
  readonly words: readonly string[];
  /** *de* or its kin stood between two of them. */
  readonly isLinked: boolean;
};

/**
 * The ways in which a term is written, beyond the inflection of its words and the links that the search passes over:
 * solid or parted (*e-mailing, emailing, e mailing*), with *and* or *&*, with *2* or *to* (*B2B, B to B*).
 */
export function variantsOfTerm(term: string, language: Language): TermVariant[] {
  const seen = new Set<string>();
  return spellingsOf(term, language).flatMap((spelling) => {
    const words = foldWords(spelling);
    const kept = language === 'fr' ? withoutLinks(words) : words;
    const key = kept.join(' ');
    if (kept.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ words: kept, isLinked: language === 'fr' && words.slice(1, -1).some((word) => LINKS.has(word)) }];
  });
}

function spellingsOf(term: string, language: Language): string[] {
  const and = language === 'fr' ? 'et' : 'and';
  const spellings = [term];
  if (/\p{L}[-‐‑]\p{L}/u.test(term)) spellings.push(term.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ''));
  if (term.includes('&')) spellings.push(term.replace(/\s*&\s*/gu, ` ${and} `));
  if (term.includes(` ${and} `)) spellings.push(term.replace(` ${and} `, ' & '));
  // A/B test, CI/CD: written without the stroke as well.
  if (/\b\p{L}{1,2}\/\p{L}{1,2}\b/u.test(term))
    spellings.push(term.replace(/\b(\p{L}{1,2})\/(?=\p{L}{1,2}\b)/gu, '$1'));
  if (/^\p{L}2\p{L}$/iu.test(term)) spellings.push(`${term[0]} to ${term[2]}`);
  if (/^\d\p{L}s?$/iu.test(term)) spellings.push(`${term[0]} ${term.slice(1)}`);
  if (/\p{L}\.js$/iu.test(term)) spellings.push(term.replace('.', ''));
  return [...spellings, ...withPrefix(term)];
}

/** First parts that some write solid, some with a hyphen and some apart. */
const PREFIX =
  /^(?:multi|micro|omni|cyber|hyper|cross|front|back|data|web|e(?=mail|commerce|learning|book|business|reputation|shop))(?=\w{3})/u;

/** *back-end, back end*: solid too; *backend*: apart too. */
function withPrefix(term: string): string[] {
  const [first = '', second, ...others] = foldWords(term);
  const prefix = PREFIX.exec(second ? first + second : first)?.[0];
  if (!prefix) return [];
  if (prefix === first) return [[first + second, ...others].join(' ')];
  return prefix.length < first.length ? [[prefix, first.slice(prefix.length), second ?? '', ...others].join(' ')] : [];
}

function withoutLinks(words: readonly string[]): string[] {
  const isInside = (index: number) => index > 0 && index < words.length - 1;
  const isLink = (index: number) => isInside(index) && LINKS.has(words[index]!);
  const isArticleAfter = (index: number) =>
    isInside(index) && ARTICLES.has(words[index]!) && (isLink(index - 1) || TAKES_ARTICLE.has(words[index - 1]!));
  return words.filter((_, index) => !isLink(index) && !isArticleAfter(index));
}
