import { foldWords } from './fold-words.ts';
import { isFunctionWord } from './function-words.ts';

/** How far an expansion may reach, in UTF-16 code units: some eight words. */
const REACH = 100;

// By ranges, Latin first: the browser takes milliseconds to make `\p{L}` ready, in every page.
const LETTERS = /^[0-9a-z\u00df-\u00f6\u00f8-\u024f]+$/u;
const WORDS = /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u1fff]+/gu;

/** A stretch of a text, in UTF-16 code units. */
type Span = { readonly start: number; readonly end: number };

/**
 * The words that a text gives for an acronym beside it, told by their initials: *customer data platform (CDP)*, or *CDP
 * (customer data platform)*. Null where it gives none. Small words may be passed over (Schwartz and Hearst 2003 do the
 * same letter by letter).
 */
export function definitionBeside(text: string, acronym: Span): Span | null {
  const letters = text.slice(acronym.start, acronym.end).replace(/s$/u, '').toLowerCase();
  if (letters.length < 2 || !LETTERS.test(letters)) return null;
  return definitionBefore(text, acronym, letters) ?? definitionAfter(text, acronym, letters);
}

function definitionBefore(text: string, { start, end }: Span, letters: string): Span | null {
  if (text[start - 1] !== '(' || !/^[,)]/u.test(text.slice(end, end + 1))) return null;
  const before = text.slice(Math.max(0, start - REACH), start - 1).trimEnd();
  const words = [...before.matchAll(WORDS)];
  const last = words.at(-1);
  if (!last || last.index + last[0].length !== before.length) return null;
  let wanted = letters.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    if (initialOf(word[0]) === letters[wanted]) wanted--;
    else if (!isSmallWord(word[0])) return null;
    if (wanted < 0) {
      const offset = Math.max(0, start - REACH);
      return { start: offset + word.index, end: offset + before.length };
    }
  }
  return null;
}

function definitionAfter(text: string, { end }: Span, letters: string): Span | null {
  const inside = /^\s*\(([^()]{3,100}?)[),;:]/u.exec(text.slice(end, end + REACH + 4));
  if (!inside) return null;
  let wanted = 0;
  for (const [word] of inside[1]!.matchAll(WORDS)) {
    if (initialOf(word) === letters[wanted]) wanted++;
    else if (!isSmallWord(word)) return null;
  }
  const from = end + inside[0].indexOf('(') + 1;
  return wanted === letters.length ? { start: from, end: from + inside[1]!.length } : null;
}

const initialOf = (word: string): string => foldWords(word)[0]?.[0] ?? '';

/** Said within an expansion without a letter of its own. */
function isSmallWord(word: string): boolean {
  const [folded = ''] = foldWords(word);
  return folded.length < 2 || isFunctionWord(folded, 'fr') || isFunctionWord(folded, 'en');
}
