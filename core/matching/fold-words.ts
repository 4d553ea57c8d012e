import { EXPANDED, EXPANSIONS, FIRST_LETTER, foldedUnit, SEPARATOR, TRAILING_SIGN } from './fold-table.ts';
import { belongsToOneLetterWord } from './one-letter-words.ts';
import { fillTables } from './word-hash.ts';

/**
 * The folded words of a text: lower case, without accents, ligatures spelled out. `L’Œuvre d'été` → `l oeuvre d ete`.
 * The words are those of the tokeniser, which has no use for strings; it is not called here, because V8 makes the most of
 * it only while there is one of its kind.
 */
export function foldWords(text: string): string[] {
  fillTables();
  const words: string[] = [];
  let word = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const folded = foldedUnit(unit);
    if (folded >= FIRST_LETTER) word += String.fromCharCode(folded);
    else if (folded === EXPANDED) word += EXPANSIONS.get(unit)!;
    else if (folded === TRAILING_SIGN && word !== '' && belongsToOneLetterWord(text, index)) word += text[index]!;
    else if (word !== '' && (folded === SEPARATOR || folded === TRAILING_SIGN)) {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}
