import { foldedUnit, SEPARATOR } from './fold-table.ts';

/** `C#`, `C++`: one letter, then one or two signs, then nothing that would go on with the word. The text has such a sign at `index`. */
export function belongsToOneLetterWord(text: string, index: number): boolean {
  const letter = isSignAt(text, index - 1) ? index - 2 : index - 1;
  if (!/^[a-z]$/iu.test(text.charAt(letter)) || isInWordAt(text, letter - 1)) return false;
  return !isInWordAt(text, isSignAt(text, index + 1) ? index + 2 : index + 1);
}

// By the table: the browser takes milliseconds to make `\p{L}` ready, in every page.
const isInWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && foldedUnit(text.charCodeAt(at)) !== SEPARATOR;

const isSignAt = (text: string, at: number): boolean => text[at] === '#' || text[at] === '+';
